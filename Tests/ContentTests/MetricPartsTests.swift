import Content
import Diagnostics
import Measures
import Testing

@Suite struct MetricPartsTests {
  private func read(_ header: String) -> (metric: Metric?, problems: [String]) {
    let (project, problems) = Samples.read([
      "metrics/aht.md": Samples.metric(
        "metric: aht\nname: A\nformula: handle_seconds / handled\n" + header)
    ])
    return (project.metrics.first?.metric, problems.map(\.description))
  }

  @Test func partsAreReadInTheOrderTheyAreWritten() throws {
    let (metric, problems) = read(
      "parts: {tariff questions: handle_seconds / handled, other: 0 * handle_seconds / handled}")
    #expect(problems == [])
    let parts = try #require(metric).parts
    #expect(parts.map(\.name) == ["tariff questions", "other"])
    #expect(
      parts.map(\.formula.text) == ["handle_seconds / handled", "0 * handle_seconds / handled"])
  }

  @Test func aMetricNeedsNone() {
    #expect(read("").metric?.parts.isEmpty == true)
    #expect(read("parts: {}").metric?.parts.isEmpty == true)
  }

  @Test(arguments: [
    (
      "parts: {a: handle_seconds / handled, b: handle_seconds}",
      "5:41: error: 'handle_seconds' is no fraction, and the metric is one. "
        + "Divide the part's own share of what is above the line by its share below it"
    ),
    (
      "parts: {a: handle_seconds / handled, b: handle_seconds / handld}",
      "5:58: error: no source counts a measure 'handld'. Did you mean 'handled'?"
    ),
    (
      "parts: {a: handle_seconds / handled, b: handle_seconds / handled / 60}",
      "5:41: error: 'handle_seconds / handled / 60' comes out in another unit than "
        + "'handle_seconds / handled'. Write the same factor beside both, or beside neither"
    ),
    (
      "parts: {a: handle_seconds / handled}",
      "5:9: error: one part alone tells nothing apart. "
        + "Name two kinds or more, the last perhaps 'other', or take the line out"
    ),
    (
      "parts: [a, b]",
      "5:8: error: expected keys and values here, found a list. Write 'key: value', one a line"
    ),
  ])
  func aMistakeIsNamedAtItsPlace(header: String, words: String) {
    #expect(read(header).problems == ["metrics/aht.md:" + words])
  }

  @Test func aMetricThatIsNoFractionHasNoParts() {
    let (_, problems) = Samples.read([
      "metrics/aht.md": Samples.metric(
        "metric: aht\nname: A\nformula: handled\nparts: {a: handled / handled, b: handled / handled}"
      )
    ])
    #expect(problems.map(\.id) == ["parts-of-no-fraction"])
  }
}
