import Testing

@testable import Publishing

struct FolderLockTests {
  @Test("a lock is held by one at a time and let go with its holder")
  func oneAtATime() throws {
    let sandbox = try Sandbox()
    let path = sandbox.path(".lock")
    var first = try FolderLock(path)
    #expect(first != nil)
    #expect(try FolderLock(path) == nil)
    first = nil
    #expect(try FolderLock(path) != nil)
  }

  @Test("a folder that is not there is a fault, not a lock that is held")
  func noFolder() throws {
    let sandbox = try Sandbox()
    #expect(throws: PublishFault.self) { try FolderLock(sandbox.path("none/.lock")) }
  }
}
