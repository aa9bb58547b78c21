import DebriefKit
import Foundation
import TestSupport
import Testing

/// The project that `debrief init` writes.
struct StarterTests {
  private static let folder = SharedFolder.project.appending(path: "Examples/starter")

  @Test("the starter has no problem, not even a warning")
  func starterIsClean() throws {
    let problems = try Debrief.check(Self.folder.path, isStrict: true, jobs: 1)
    #expect(problems.map(\.text) == [])
  }

  @Test("the starter has a figure of every metric for the operation and each team")
  func starterHasFigures() throws {
    var query = FigureQuery(project: Self.folder.path)
    query.split = ["team", "month"]
    let table = try Debrief.figures(query)
    #expect(table.rows.count == 4)
    for cell in table.rows.flatMap({ $0 }) {
      if case .none(let why) = cell { Issue.record("a team's figure is missing: \(why)") }
    }
  }

  @Test("the starter is small enough to be carried by the program")
  func starterIsSmall() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil))
    var bytes = 0
    for case let file as URL in files where !file.hasDirectoryPath {
      bytes += try Data(contentsOf: file).count
    }
    #expect((10_000...40_000).contains(bytes))
  }
}
