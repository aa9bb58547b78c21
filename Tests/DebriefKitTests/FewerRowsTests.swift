import DebriefKit
import Foundation
import Testing

/// A source that gives ten times fewer rows than it gave to the site is refused, or accepted by word.
@Suite struct FewerRowsTests {
  private static let header = "date,agent,handled,seconds\n"

  /// The small site with so many rows.
  private func project(rows: Int) throws -> TemporaryProject {
    let project = try TemporaryProject(copyOf: "small")
    try write(rows, in: project)
    try project.build()
    return project
  }

  private func write(_ rows: Int, in project: TemporaryProject) throws {
    let lines = (0..<rows).map { "2026-10-\(10 + $0 % 20),ana,\(10 + $0),3000\n" }
    try project.write(Self.header + lines.joined(), to: "data/calls.csv")
  }

  @Test(arguments: [(40, 4), (40, 0), (9, 0)])
  func tenTimesFewerRowsAreRefused(before: Int, after: Int) throws {
    let project = try project(rows: before)
    let old = try project.tree()
    try write(after, in: project)
    let result = try project.build()
    let problem = try #require(result.problems.first { $0.isError })
    #expect(problem.id == "fewer-rows")
    #expect(problem.file.hasSuffix("sources.yml"))
    #expect(
      problem.message
        == "source 'calls' gives \(after) rows, and \(before) to the site that readers have")
    #expect(problem.hint.contains("--accept-fewer-rows"))
    #expect(try project.tree() == old)
  }

  @Test func theyArePublishedWhenThatIsMeant() throws {
    let project = try project(rows: 40)
    try write(4, in: project)
    #expect(try project.build { $0.acceptsFewerRows = true }.site != nil)
    // From now on, that is what is usual.
    #expect(try project.build().site != nil)
  }

  @Test func somewhatFewerRowsAreNoNews() throws {
    let project = try project(rows: 40)
    try write(5, in: project)
    #expect(try project.build().problems.isEmpty)
  }

  @Test func whatASourceGaveStandsBesideThePageOnData() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    let table = try #require(try project.tree()["operation/data/sources.csv"])
    #expect(
      String(decoding: table, as: UTF8.self)
        == "source,used_rows,first_day,last_day\ncalls,6,2026-10-01,2026-10-14\n")
  }
}
