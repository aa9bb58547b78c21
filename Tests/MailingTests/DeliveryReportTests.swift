import TestSupport
import Testing

@testable import Mailing

struct DeliveryReportTests {
  private func report(_ results: [LetterReport.Result], stop: DeliveryReport.Stop? = nil)
    -> DeliveryReport
  {
    let letters = results.enumerated().map { index, result in
      LetterReport(
        key: Sample.key("a\(index)"), label: "Agent \(index)", revision: 1, result: result,
        reply: "250 \"ok\"", attempts: 1)
    }
    return DeliveryReport(letters: letters, stop: stop)
  }

  @Test(
    "the exit code says who has to do something",
    arguments: [
      ([], 0), ([.accepted, .alreadySent, .nothingChanged], 0), ([.accepted, .deferred], 75),
      ([.planned], 75),
      ([.deferred, .rejected], 1), ([.failedBuild], 1), ([.inDoubt], 1),
      ([.refused, .accepted], 1),
      ([.notSent, .rejected], 3),
    ] as [([LetterReport.Result], Int32)])
  func exitCodes(results: [LetterReport.Result], code: Int32) {
    #expect(report(results).exitCode == code)
  }

  @Test("why a run stopped counts more than how far it came")
  func stops() {
    #expect(report([.accepted], stop: .server("421 bye")).exitCode == 3)
    #expect(
      report([.accepted], stop: .ledger(.machine(MachineFault("writing", "x", code: 28)))).exitCode
        == 3)
    #expect(report([.accepted], stop: .ledger(.locked(path: "x"))).exitCode == 75)
    #expect(report([.planned], stop: .interrupted).exitCode == 75)
  }

  @Test("the summary counts, and every result that needs somebody has advice")
  func summary() {
    #expect(report([]).summary == "no letters to send")
    #expect(report([.accepted]).summary == "1 accepted of 1 letter")
    #expect(
      report([.accepted, .rejected, .accepted]).summary == "2 accepted, 1 rejected of 3 letters")
    #expect(report([.accepted, .alreadySent, .nothingChanged]).advice == [])
    #expect(report(LetterReport.Result.allCases, stop: .interrupted).advice.count == 8)
  }

  @Test("as JSON it has every letter")
  func json() throws {
    try Golden.expect(
      report([.accepted, .deferred, .inDoubt], stop: .server("421 bye")).json,
      equals: "Mail/delivery-report.json")
    #expect(report([]).json.contains("\"letters\": []"))
  }
}
