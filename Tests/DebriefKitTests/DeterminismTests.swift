import DebriefKit
import Foundation
import Testing

/// Same input, same bytes: whatever the number of threads, the folder and the day.
@Suite struct DeterminismTests {
  let project: TemporaryProject

  init() throws { project = try TemporaryProject(copyOf: "small") }

  @Test(arguments: [1, 2, 4, 7])
  func threadsDoNotChangeAByte(jobs: Int) throws {
    try project.build(to: "one", jobs: 1)
    try project.build(to: "many", jobs: jobs)
    let one = try project.tree("one")
    #expect(one.count > 20)
    #expect(try project.tree("many") == one)
  }

  /// What pages say of files' places must not tell where the project lies on this machine.
  private func expectEqual(_ a: [String: Data], _ b: [String: Data], _ name: String = "") {
    let differ = Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }
    #expect(differ.isEmpty, "\(name) \(differ.sorted())")
  }

  @Test func anotherFolderDoesNotChangeAByte() throws {
    let other = try TemporaryProject(copyOf: "small")
    try project.build()
    try other.build()
    let trees = (try project.tree(), try other.tree())
    expectEqual(trees.0, trees.1)
  }

  /// As when the command is typed in another working folder.
  @Test func anotherWayOfNamingTheProjectDoesNotChangeAByte() throws {
    try project.build(to: "absolute")
    let absolute = try project.tree("absolute")
    let slash = try tree(named: project.path + "/")
    expectEqual(slash, absolute)
    let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
    let relative = try tree(
      named: String(repeating: "../", count: depth) + project.path.dropFirst())
    expectEqual(relative, absolute)
  }

  private func tree(named name: String) throws -> [String: Data] {
    var options = BuildOptions(project: name)
    options.output = project.path + "/named"
    _ = try Debrief.build(options)
    return try project.tree("named")
  }
}
