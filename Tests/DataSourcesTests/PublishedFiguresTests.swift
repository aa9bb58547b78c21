import DataSources
import Dates
import Foundation
import TestSupport
import Testing

/// Whole months and quarters whose figures others have published.
@Suite(.enabled(if: SharedFolder.has("data/anonymous-bank"), "needs the shared folder"))
struct PublishedFiguresTests {
  static let bankMeasures = """
      measures:
        handled: count where outcome = 'AGENT' and ser_time > 0
        handle_seconds: sum(ser_time) where outcome = 'AGENT' and ser_time > 0
        answered: count where outcome = 'AGENT'
        wait_seconds: sum(q_time) where outcome = 'AGENT'
        answered_20s: count where outcome = 'AGENT' and q_time <= 0:20
        abandoned: count where outcome = 'HANG' and q_start > 0
        menu_seconds: sum(max(vru_time, 0))
        handle_shape: histogram(ser_time) where outcome = 'AGENT' and ser_time > 0
        callers: distinct(customer_id) where customer_id <> '0'
    """

  static let bank = """
    calls:
      files: calls.csv
      row: contact
      at: {date: date, time: vru_entry}
    \(bankMeasures)
    """

  static let rawBank = """
    calls:
      files: february_1999.txt
      row: contact
      at: {date: date, time: vru_entry, format: yymmdd}
    \(bankMeasures)
    """

  private func path(_ name: String) -> String { SharedFolder.root.appending(path: name).path }

  @Test(arguments: [
    (bank, "data/anonymous-bank/calls_1999_02.csv"),
    (rawBank, "data/anonymous-bank/february_1999.txt"),
  ])
  func theBanksMonthIsCounted(yaml: String, file: String) throws {
    let result = try Fixture().ingest(yaml, at: path(file))
    #expect(result.words.isEmpty)
    #expect(result.rows.read == 33_344)
    #expect(result.total("handled") == 27_077)
    #expect(result.total("answered_20s") == 16_209)
    #expect(result.total("abandoned") == 3_963)
    #expect(abs((result.total("handle_seconds") ?? 0) / 27_077 - 176.9066) < 0.0001)
    let wait = (result.total("wait_seconds") ?? 0) / (result.total("answered") ?? 1)
    #expect(abs(wait - 40.7743) < 0.0001)
    let report = result.report.sources[0]
    #expect(report.firstDay?.description == "1999-02-01")
    #expect(report.lastDay?.description == "1999-02-28")
  }

  @Test(arguments: [(1, 64 << 10), (2, 256 << 10), (7, 64 << 10), (7, 1 << 20), (2, 4 << 20)])
  func threadsAndBlocksDoNotChangeTheFacts(jobs: Int, blockSize: Int) throws {
    let file = path("data/anonymous-bank/february_1999.txt")
    let plain = try Fixture().ingest(PublishedFiguresTests.rawBank, at: file)
    var fixture = Fixture()
    fixture.jobs = jobs
    fixture.options.blockSize = blockSize
    let other = try fixture.ingest(PublishedFiguresTests.rawBank, at: file)
    #expect(other.cells == plain.cells)
    #expect(other.report.sources[0].files[0].hash == plain.report.sources[0].files[0].hash)
    #expect(other.rows == plain.rows)
  }

  @Test func thePhoneCompanysQuarterIsCounted() throws {
    var fixture = Fixture()
    let names = ["Becky", "Dan", "Diane", "Greg", "Jim", "Joe", "Martha", "Stewart"]
    let agents = names.enumerated().map { (name: $0.element, owner: Int32($0.offset)) }
    fixture.owners = OwnerLookup(
      agents: agents, teams: [], queues: [], operation: 8, ownerCount: 9)
    let yaml = """
      calls:
        files: calls.csv
        row: contact
        agent: Agent
        at: {date: Date, time: Time}
        short rows: allowed
        measures:
          offered: count
          answered: count where [Answered (Y/N)] = 'Y'
          abandoned: count where "answered (y/n)" <> 'Y'
          talk_seconds: sum(AvgTalkDuration)
          answered_20s: count where [Answered (Y/N)] = 'Y' and [Speed of answer in seconds] <= 20
          rating_3: count where [Satisfaction rating] = 3
          rated: count where [Satisfaction rating] is not empty
      """
    // A row without its last three cells is a call that nobody answered.
    let result = try fixture.ingest(yaml, at: path("data/phonenow/calls.csv"))
    #expect(result.words.isEmpty)
    #expect(result.total("answered") == 4_054)
    #expect(result.total("abandoned") == 946)
    #expect(result.total("talk_seconds") == 911_837)
    #expect(result.total("answered_20s") == 374)
    #expect(result.total("rated") == 4_054)
    #expect(result.total("offered", of: 0) == 631)
    let stewart = (result.total("talk_seconds", of: 7) ?? 0) / 477
    #expect(abs(stewart - 226.21) < 0.005)
  }
}
