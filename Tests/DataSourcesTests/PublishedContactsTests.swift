import DataSources
import Dates
import Foundation
import Measures
import TestSupport
import Testing

/// Figures of the bank's month that need rows to be seen beside each other: repeated calls, and days' spans.
@Suite(.enabled(if: SharedFolder.has("data/anonymous-bank"), "needs the shared folder"))
struct PublishedContactsTests {
  private let path = SharedFolder.root.appending(
    path: "data/anonymous-bank/calls_1999_02.csv"
  ).path

  private func day(_ text: String) throws -> Int32 {
    try #require(CivilDate(iso: text)).dayNumber
  }

  @Test(arguments: [(1, 4 << 20), (2, 64 << 10), (7, 256 << 10)])
  func callsThatNoOtherFollowsAreCounted(jobs: Int, blockSize: Int) throws {
    var fixture = Fixture()
    fixture.jobs = jobs
    fixture.options.blockSize = blockSize
    // Compared as text: a spreadsheet has made 6.02701E+11 and the like of some ids.
    let yaml = """
      calls:
        files: calls.csv
        row: contact
        at: {date: date, time: vru_entry}
        measures:
          known: count where outcome = 'AGENT' and customer_id <> '0'
          once: unrepeated(customer_id, 7 days) where outcome = 'AGENT' and customer_id <> '0'
      """
    let result = try fixture.ingest(yaml, at: path)
    #expect(result.words.isEmpty)
    let month = try day("1999-02-01")..<day("1999-03-01")
    let all = result.facts.totals(of: 3, in: month).sums
    #expect(all[0] == 11_725)
    #expect(abs(all[1] / all[0] * 100 - 41.00) < 0.005, "\(all)")
    // The last seven days are left out: what follows them is not in the file.
    let early = result.facts.totals(of: 3, in: try day("1999-02-01")..<day("1999-02-22")).sums
    #expect(early[0] == 8_808)
    #expect(abs(early[1] / early[0] * 100 - 39.10) < 0.005, "\(early)")
  }

  @Test(arguments: [(1, 4 << 20), (2, 64 << 10)])
  func agentsAreOccupiedAsExpected(jobs: Int, blockSize: Int) throws {
    let expected = try SharedFolder.rows("data/anonymous-bank/expected_agents_1999_02.csv")
    #expect(expected.count > 20)
    let agents = expected.dropFirst().enumerated().map { number, row in
      (name: row[0], owner: Int32(number))
    }
    var fixture = Fixture()
    fixture.jobs = jobs
    fixture.options.blockSize = blockSize
    let operation = Int32(agents.count)
    fixture.owners = OwnerLookup(
      agents: agents, teams: [], queues: [], operation: operation,
      ownerCount: Int(operation) + 1)
    let yaml = """
      calls:
        files: calls.csv
        row: contact
        agent: server
        at: {date: date, time: vru_entry}
        only: outcome = 'AGENT' and ser_time > 0 and server <> 'NO_SERVER'
        measures:
          talk: sum(ser_time)
          span: span(ser_start, ser_start + ser_time)
          days: distinct(date)
      """
    let result = try fixture.ingest(yaml, at: path)
    #expect(result.words.isEmpty)
    let days = try #require(
      BoundFormula(
        Formula(text: "distinct(days)", term: .statistic(.distinct, of: "days")),
        to: result.facts.layout))
    for (agent, row) in zip(0..., expected.dropFirst()) {
      let totals = result.facts.totals(result.facts.rows(of: agent))
      let (talk, span) = (totals.sums[0], totals.sums[1])
      #expect(days.reading(of: totals).value == Double(row[5]), "\(row)")
      #expect(abs(span / 3600 - (Double(row[6]) ?? 0)) < 0.005_000_1, "\(row)")
      #expect(abs(talk / span - (Double(row[8]) ?? 0)) < 0.000_050_1, "\(row)")
    }
  }
}
