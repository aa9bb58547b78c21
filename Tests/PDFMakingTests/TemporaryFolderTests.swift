import Foundation
import Testing

@testable import PDFMaking

struct TemporaryFolderTests {
  @Test("nobody else can look into it, and it goes with all that is in it")
  func ours() throws {
    let folder = try TemporaryFolder()
    let inside = folder.path + "/a/b"
    try FileManager.default.createDirectory(atPath: inside, withIntermediateDirectories: true)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
    #expect(mode as? Int == 0o700)
    folder.clear()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("what a dead command left goes, what a live one or another program has stays")
  func sweep() throws {
    let ended = Process()
    ended.executableURL = URL(filePath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let left = "/tmp/debrief-pdf-\(ended.processIdentifier)-AAAAAA"
    let foreign = "/tmp/debrief-pdf-notes-\(ProcessInfo.processInfo.processIdentifier)"
    let live = try TemporaryFolder()
    for path in [left + "/in", foreign] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    TemporaryFolder.sweep()
    let isThere = [left, foreign, live.path].map { FileManager.default.fileExists(atPath: $0) }
    #expect(isThere == [false, true, true])
    live.clear()
    try FileManager.default.removeItem(atPath: foreign)
  }
}
