import DebriefKit
import Foundation
import TestSupport
import Testing

/// What stands behind a figure adds up to the figure, and says where it came from.
struct ExplainTests {
  private static let starter = SharedFolder.project.appending(path: "Examples/starter").path

  @Test(
    "the days add up to what stands above and below the line",
    arguments: [
      "transfers/a202/2026-10", "handle-time/billing/2026-w42",
    ])
  func daysAddUp(figure: String) throws {
    let explanation = try Debrief.explain(figure, project: Self.starter, jobs: 1)
    try #require(explanation.problems.filter(\.isError).isEmpty)
    let numerator = try #require(explanation.lines.first { $0.title == "Above the line" }?.number)
    let denominator = try #require(explanation.lines.first { $0.title == "Below the line" }?.number)
    let value = try #require(explanation.lines.first { $0.title == "Figure" }?.number)
    #expect(explanation.parts.count > 1)
    #expect(explanation.parts.compactMap(\.numerator).reduce(0, +) == numerator)
    #expect(explanation.parts.compactMap(\.denominator).reduce(0, +) == denominator)
    #expect(abs(value - numerator / denominator) < 1e-12)
  }

  @Test("a day with too few answers is said to be withheld, and the sum is the figure's")
  func fewAreWithheld() throws {
    let explanation = try Debrief.explain(
      "resolution/operation/2026-10", project: Self.starter, jobs: 1)
    #expect(explanation.parts.contains { $0.numerator == nil && $0.denominator == nil })
    #expect(explanation.parts.allSatisfy { ($0.denominator ?? 5) >= 5 })
    #expect(explanation.plainText.contains("all days    65 ÷ 85"))
    #expect(explanation.plainText.contains("2026-10-01  withheld: too few stand behind it"))
  }

  @Test("people read the formula, the standard, the rows and the file")
  func textSaysAll() throws {
    let text = try Debrief.explain("transfers/a202/2026-10", project: Self.starter, jobs: 1)
      .plainText
    for words in [
      "Formula         share(transferred, handled)", "Tom Reilly (a202)", "20% or less",
      "transferred = 52  from calls, 21 rows: sum(transferred)", "all days    52 ÷ 337",
      "content/data/calls.csv  168 rows, 168 used, 0 set aside",
      "Course          8 whole periods, 2026-W36 to 2026-W43; chart: p",
      "Finding         varied as usual; about 5 of 10 periods miss the standard by chance",
    ] {
      #expect(text.contains(words), "\(words) is not in\n\(text)")
    }
  }

  @Test("tools read the same as JSON")
  func jsonSaysTheSame() throws {
    let explanation = try Debrief.explain("transfers/a202/2026-10", project: Self.starter, jobs: 1)
    let object = try JSONSerialization.jsonObject(with: Data(explanation.json.utf8))
    let words = try #require(object as? [String: Any])
    #expect((words["files"] as? [Any])?.count == 1)
    #expect(explanation.json.contains("\"share(transferred, handled)\""))
  }

  @Test(
    "what is not there is named with its nearest neighbour",
    arguments: [
      ("transfer/a202/2026-10", "transfers"), ("transfers/a2020/2026-10", "a202"),
      ("transfers/a202/2026-13", "2026-13"), ("transfers", "transfers"),
    ])
  func unknownIsNamed(figure: String, word: String) {
    let failure = #expect(throws: DebriefFailure.self) {
      try Debrief.explain(figure, project: Self.starter, jobs: 1)
    }
    #expect(failure?.message.contains(word) == true, "\(failure?.message ?? "")")
  }
}
