import DebriefKit
import Foundation
import Testing

/// Nothing is made from a record that is not exactly what was written.
@Suite struct DamagedRecordTests {
  let project: TemporaryProject

  init() throws {
    project = try TemporaryProject(copyOf: "closing")
    _ = try project.close("2026-10")
    try project.build()
  }

  private static let record = "records/closed/2026-10/"

  private func problem() throws -> Problem {
    let old = try project.tree()
    let result = try project.build()
    #expect(result.site == nil)
    #expect(try project.tree() == old)
    #expect(try Debrief.check(project.path, isStrict: false, jobs: 1).contains { $0.isError })
    return try #require(result.problems.first { $0.isError })
  }

  @Test(arguments: ["measures.csv", "figures.csv"])
  func oneOtherByteIsFound(name: String) throws {
    try project.replace("ana", by: "anb", in: Self.record + name)
    let problem = try problem()
    #expect(problem.id == "damaged-record")
    #expect(problem.text.contains(Self.record + name + ":1:1: error: the file is not the one"))
  }

  @Test(arguments: ["measures.csv", "figures.csv", "closing.json"])
  func aFileThatIsGoneIsMissed(name: String) throws {
    try project.remove(Self.record + name)
    #expect(try problem().text.contains(Self.record + name + ":1:1: error: there is no such file"))
  }

  @Test func aStatementThatWasChangedIsNamedByLineAndColumn() throws {
    try project.replace("\"version\": 1", by: "\"version\": x", in: Self.record + "closing.json")
    #expect(try problem().text.contains("closing.json:3:14: error: 'x' is not a whole number"))
  }

  @Test func aRecordInAnothersFolderIsRefused() throws {
    try FileManager.default.moveItem(
      atPath: project.path + "/records/closed/2026-10",
      toPath: project.path + "/records/closed/2026-09")
    #expect(try problem().text.contains("the record in '2026-09' is of 2026-10"))
  }

  @Test func aDayInTwoRecordsIsRefused() throws {
    let other = try TemporaryProject(copyOf: "closing")
    _ = try other.close("2026-W43")
    try FileManager.default.copyItem(
      atPath: other.path + "/records/closed/2026-W43",
      toPath: project.path + "/records/closed/2026-W43")
    #expect(try problem().text.contains("closed with 2026-10"))
  }
}
