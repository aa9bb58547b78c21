import DebriefKit
import Foundation
import Testing

/// When a period may be closed, and what is written down then.
@Suite struct ClosingTests {
  let project: TemporaryProject

  init() throws { project = try TemporaryProject(copyOf: "closing") }

  private static let record = "records/closed/2026-10/"

  private func refusal(_ close: () throws -> CloseResult) -> String {
    do throws(any Error) {
      _ = try close()
      return "closed"
    } catch {
      return (error as? DebriefFailure)?.message ?? "\(error)"
    }
  }

  @Test(
    arguments: [
      ("2026-11", "2026-11-07", false, nil, "2026-11 is not over: it ends on 2026-11-30"),
      // Calls are looked at for seven days, longer than the five that are waited for anyway.
      ("2026-10", "2026-11-06", false, nil, "2026-10 is provisional until 2026-11-07"),
      ("2026-10", "2026-11-07", false, "late", "2026-10 is not closed yet"),
      ("October", "2026-11-07", false, nil, "'October' is no period"),
      ("2026-10", "November", false, nil, "'November' is no day"),
    ] as [(String, String, Bool, String?, String)])
  func whatMayNotBeClosedIsRefused(
    period: String, day: String, isEarly: Bool, why: String?, message: String
  ) throws {
    let said = refusal { try project.close(period, on: day, isEarly: isEarly, why: why) }
    #expect(said.hasPrefix(message), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: project.path + "/records"))
  }

  @Test func anErrorInTheContentKeepsItOpen() throws {
    try project.replace("formula: handled", by: "formula: handeld", in: "metrics/handled.md")
    let result = try project.close("2026-10")
    #expect(result.record == nil)
    #expect(result.problems.contains { $0.isError })
    #expect(!FileManager.default.fileExists(atPath: project.path + "/records"))
  }

  @Test func aProvisionalPeriodIsClosedEarlyByWord() throws {
    let result = try project.close("2026-10", on: nil, isEarly: true)
    #expect(result.record?.closedOn == "2026-11-06")
    #expect(result.record?.version == 1)
  }

  @Test func aClosedPeriodIsClosedAgainByWordAndWithItsWhy() throws {
    let first = try project.close("2026-10")
    let old = try project.text(Self.record + "measures.csv")
    #expect(
      refusal { try project.close("2026-10", on: "2026-11-20") }.hasPrefix(
        "2026-10 was closed on 2026-11-07, as version 1"))
    #expect(refusal { try project.close("2026-10", why: " ") }.hasPrefix("--why needs words"))
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    let second = try project.close("2026-10", on: "2026-11-20", why: "Calls came late")
    #expect((first.record?.version, second.record?.version) == (1, 2))
    #expect(try project.text(Self.record + "v1/measures.csv") == old)
    #expect(try project.text(Self.record + "measures.csv") != old)
    let third = try project.close("2026-10", on: "2026-11-21", why: "Once more")
    #expect(third.record?.version == 3)
    #expect(try project.text(Self.record + "v1/measures.csv") == old)
    #expect(try project.text(Self.record + "v2/closing.json").contains("Calls came late"))
  }

  @Test func aNewVersionSaysWhatItChangedAndWhy() throws {
    _ = try project.close("2026-10")
    try project.append("2026-10-13T09:00,ana,,4000,k01\n", to: "data/calls.csv")
    _ = try project.close("2026-10", on: "2026-11-20", why: "Calls came <late>")
    try project.build()
    let page = try project.page("agents/ana/2026-10")
    #expect(page.contains("Closed on 20\u{A0}November 2026, version 2."))
    #expect(page.contains("as version 2. Why: Calls came &lt;late&gt;"))
    #expect(page.contains(">Version 1</th>"))
    #expect(!page.contains("With later data"))
  }

  @Test(arguments: ["2026-W44", "2026-Q4", "2026-10-13"])
  func aDayIsClosedOnce(period: String) throws {
    _ = try project.close("2026-10")
    let said = refusal { try project.close(period, on: "2027-02-01") }
    #expect(said.contains("closed with 2026-10"), "\(said)")
  }

  @Test(arguments: [1, 2, 7])
  func theRecordIsTheSameWhateverTheThreads(jobs: Int) throws {
    _ = try project.close("2026-10", jobs: jobs)
    let other = try TemporaryProject(copyOf: "closing")
    _ = try other.close("2026-10", jobs: 3)
    for name in ["closing.json", "measures.csv", "figures.csv"] {
      #expect(try project.text(Self.record + name) == other.text(Self.record + name), "\(name)")
    }
  }

  /// As somebody would with a spreadsheet or ten lines of Python.
  @Test func figuresCanBeRecomputedFromTheRecord() throws {
    _ = try project.close("2026-10")
    let lines = try project.text(Self.record + "measures.csv").split(separator: "\n")
    let header = lines[0].split(separator: ",")
    let handled = try #require(header.firstIndex(of: "handled"))
    let seconds = try #require(header.firstIndex(of: "handle_seconds"))
    var sums = (handled: 0, seconds: 0)
    for line in lines.dropFirst() where line.split(separator: ",")[1] == "ana" {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      sums.handled += Int(cells[handled]) ?? 0
      sums.seconds += Int(cells[seconds]) ?? 0
    }
    let figures = try project.text(Self.record + "figures.csv")
    #expect(
      figures.contains(
        "agent,ana,aht,value,\(Double(sums.seconds) / Double(sums.handled)),"
          + "\(sums.seconds),\(sums.handled),\(sums.handled)\n"))
  }

  @Test func pagesSayHowFarAPeriodHasCome() throws {
    try project.build()
    #expect(
      try project.page("operation/2026-10").contains("Provisional until 7\u{A0}November 2026."))
    #expect(try !project.page("operation/2026-11").contains("Provisional"))
    // Where nobody closes anything, nothing is overdue.
    #expect(try !project.page("operation/2026-09").contains("Due for closing"))
    _ = try project.close("2026-10")
    try project.build()
    #expect(try project.page("operation/2026-10").contains("Closed on 7\u{A0}November 2026."))
    #expect(try project.page("operation/2026-09").contains("Due for closing."))
    // A week whose days were all closed with the month; and one that was not.
    #expect(try project.page("teams/billing/2026-w43").contains("Closed on 7\u{A0}November 2026."))
  }
}
