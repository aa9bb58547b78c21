import Foundation
import Testing

@testable import Publishing

@Suite struct FileWritingTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func replacesAFileAndLeavesNoDraft() throws {
    try FileWriting.write(sandbox.path("a.txt"), Array("old".utf8))
    try FileWriting.write(sandbox.path("a.txt"), Array("new".utf8))
    #expect(try sandbox.text("a.txt") == "new")
    #expect(try sandbox.siblings() == ["a.txt"])
    #expect(try sandbox.mode("a.txt") == 0o640)
  }

  @Test func aFailedWriteLeavesTheOldFileAndNoDraft() throws {
    try sandbox.plant("a.txt/inside", "a folder of the file's name")
    #expect(throws: PublishFault.self) {
      try FileWriting.write(sandbox.path("a.txt"), [1])
    }
    #expect(try sandbox.siblings() == ["a.txt"])
  }

  @Test func makesFoldersWithTheirModeAndLeavesOldOnesAlone() throws {
    try FileWriting.makeFolder(sandbox.path("a"), mode: 0o700)
    try FileWriting.makeFolder(sandbox.path("a/b/c"))
    #expect(try sandbox.mode("a") == 0o700)
    #expect(try sandbox.mode("a/b") == 0o750)
  }

  @Test func aFileInTheWayOfAFolderIsNamed() throws {
    try sandbox.plant("a")
    let fault = #expect(throws: PublishFault.self) {
      try FileWriting.makeFolder(sandbox.path("a"))
    }
    #expect(fault?.description == "\(sandbox.path("a")) is not a folder; rename it")
  }
}
