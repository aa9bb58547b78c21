import Foundation
import Testing

@testable import Publishing

@Suite struct FileReadingTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func readsEveryByte(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileWriting.write(sandbox.path("a"), bytes, durable: false)
    #expect(try FileReading.read(sandbox.path("a")) == bytes)
  }

  /// Linux says that they are empty.
  @Test func readsFilesWhoseSizeIsNotKnown() throws {
    #expect(try FileReading.read("/proc/self/status").count > 100)
  }

  @Test func aMissingFileIsNamed() throws {
    let path = sandbox.path("none.csv")
    let fault = #expect(throws: PublishFault.self) { try FileReading.read(path) }
    #expect(fault?.description == "No such file or directory while reading \(path)")
  }

  @Test func aPipeDoesNotStallTheBuild() throws {
    #expect(mkfifo(sandbox.path("pipe"), 0o600) == 0)
    #expect(throws: PublishFault.notAFile(path: sandbox.path("pipe"))) {
      try FileReading.read(sandbox.path("pipe"))
    }
    #expect(throws: PublishFault.self) { try FileReading.read(sandbox.root.path) }
  }

  @Test func listsByBytesAndFollowsNoLink() throws {
    for name in ["b.md", "a.md", "Z.md", "é.md", ".hidden"] { try sandbox.plant("in/" + name) }
    try sandbox.plant("in/sub/c.md")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("in/link"), withDestinationPath: "/etc")
    let list = try FileReading.list(sandbox.path("in"))
    #expect(list.map(\.name) == [".hidden", "Z.md", "a.md", "b.md", "link", "sub", "é.md"])
    #expect(list.filter { $0.kind != .file }.map(\.kind) == [.symlink, .folder])
  }

  @Test func aNameThatIsNotUTF8IsReported() throws {
    let bytes = Array(sandbox.path("n").utf8) + [0xE9, 0]
    let file = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { name in
        name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
    }
    #expect(file >= 0 && close(file) == 0)
    let fault = #expect(throws: PublishFault.self) { try FileReading.list(sandbox.root.path) }
    #expect(fault?.description.contains("not UTF-8") == true)
  }

  @Test func tellsWhatAPathLeadsTo() throws {
    try sandbox.plant("a/b")
    #expect(try FileReading.kind(sandbox.path("a")) == .folder)
    #expect(try FileReading.kind(sandbox.path("a/b")) == .file)
    #expect(try FileReading.kind(sandbox.path("a/b/c")) == nil)
    #expect(FileReading.exists(sandbox.path("a/b")) && !FileReading.exists(sandbox.path("c")))
  }
}
