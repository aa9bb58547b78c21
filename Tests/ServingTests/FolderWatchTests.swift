import Foundation
import Serving
import Testing

/// The watch says what changed in a real folder.
struct FolderWatchTests {
  /// A folder with a watch over it.
  private final class Watched {
    let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID())")
    let loop: EventLoop
    private(set) var watch: FolderWatch?
    private var heard: Set<String> = []

    init(_ folders: [String] = []) throws {
      loop = try EventLoop()
      for name in [""] + folders { try make(name) }
      watch = try FolderWatch(
        folder.path, rules: WatchRules(leftOut: ["output"]), on: loop,
        changed: { [unowned self] in heard.formUnion($0) }, failed: { Issue.record("\($0)") })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func make(_ name: String) throws {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }

    func write(_ name: String, atomically: Bool = false) throws {
      try Data("x".utf8).write(
        to: folder.appending(path: name), options: atomically ? .atomic : [])
    }

    func move(_ name: String, to other: String) throws {
      try FileManager.default.moveItem(
        at: folder.appending(path: name), to: folder.appending(path: other))
    }

    func remove(_ name: String) throws {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }

    /// Everything heard until a path is among it, or for a while.
    func hear(until path: String) -> Set<String> {
      for _ in 0..<1000 where !heard.contains(path) {
        loop.turn()
        usleep(1000)
      }
      defer { heard = [] }
      return heard
    }
  }

  @Test("a written file is named, whichever way it was saved", arguments: [false, true])
  func writtenFiles(atomically: Bool) throws {
    let watched = try Watched(["notes/2026"])
    try watched.write("notes/2026/a.md", atomically: atomically)
    #expect(watched.hear(until: "notes/2026/a.md").contains("notes/2026/a.md"))
  }

  @Test("a new folder is watched from then on")
  func newFolders() throws {
    let watched = try Watched()
    try watched.make("notes/deep")
    #expect(watched.hear(until: "notes").contains("notes"))
    try watched.write("notes/deep/a.md")
    #expect(watched.hear(until: "notes/deep/a.md") == ["notes/deep/a.md"])
  }

  @Test("a folder that is renamed is known by its new name")
  func renamedFolders() throws {
    let watched = try Watched(["old/sub"])
    try watched.move("old", to: "new")
    #expect(watched.hear(until: "new") == ["old", "new"])
    try watched.write("new/sub/a.md")
    #expect(watched.hear(until: "new/sub/a.md") == ["new/sub/a.md"])
    #expect(watched.watch?.watchedFolders == 3)
  }

  @Test("files and folders that go are named")
  func removals() throws {
    let watched = try Watched(["notes"])
    try watched.write("notes/a.md")
    _ = watched.hear(until: "notes/a.md")
    try watched.remove("notes/a.md")
    #expect(watched.hear(until: "notes/a.md") == ["notes/a.md"])
    try watched.remove("notes")
    #expect(watched.hear(until: "notes").contains("notes"))
    #expect(watched.watch?.watchedFolders == 1)
  }

  @Test("a link to a file is a change at once; what the build writes is none")
  func linksAndOutput() throws {
    let watched = try Watched(["output", "a"])
    try watched.write("output/index.html")
    try watched.write(".hidden")
    try watched.write("a/one")
    try FileManager.default.linkItem(
      at: watched.folder.appending(path: "a/one"), to: watched.folder.appending(path: "a/two"))
    #expect(watched.hear(until: "a/two") == ["a/one", "a/two"])
  }
}
