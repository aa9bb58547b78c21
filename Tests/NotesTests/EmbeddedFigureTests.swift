import Dates
import Diagnostics
import Notes
import Testing

@Suite struct EmbeddedFigureTests {
  private func figure(_ text: String) throws -> EmbeddedFigure {
    let (document, problems) = Samples.markdown(text)
    return try #require(document?.figures.first, "\(problems)")
  }

  @Test(arguments: EmbeddedFigure.Kind.allCases)
  func oneWordIsTheMetric(kind: EmbeddedFigure.Kind) throws {
    let figure = try figure("a\n\n```\(kind.rawValue)\naht\n```")
    #expect(figure.kind == kind)
    #expect(figure.metrics.map(\.text) == ["aht"])
    #expect(figure.metrics.first?.location.description == "n.md:4:1")
    #expect(figure.chart == .process)
  }

  @Test func theKeysOfABlockAreReadWithTheirPlaces() throws {
    let figure = try figure(
      "- x\n\n  ``` chart\n  metric: aht\n  of: team:billing\n  period: 2026-10\n"
        + "  weeks: 26\n  show: [limits, standard]\n  caption: Handle time\n  ```")
    #expect(figure.of?.text == "team:billing")
    #expect(figure.of?.location.description == "n.md:5:7")
    #expect(figure.period?.text == "2026-10")
    #expect(figure.span?.count == 26)
    #expect(figure.span?.grain == .week)
    #expect(figure.show.map(\.text) == ["limits", "standard"])
    #expect(figure.caption == "Handle time")
  }

  @Test func aTableMayShowSeveralMetrics() throws {
    let figure = try figure("```table\nmetric: [aht, fcr]\n```")
    #expect(figure.metrics.map(\.text) == ["aht", "fcr"])
  }

  @Test(arguments: [
    (
      "metric: aht\nweks: 3",
      "n.md:3:1: error: a 'chart' block has no key 'weks'. Did you mean 'weeks'?"
    ),
    ("weeks: 3", "n.md:2:1: error: a 'chart' block needs 'metric'. Add a line 'metric: …'"),
    ("", "n.md:2:1: error: a 'chart' block needs 'metric'. Add a line 'metric: …'"),
    ("metric: []", "n.md:2:9: error: a 'chart' block needs 'metric'. Add a line 'metric: …'"),
    ("metric: a\nweeks: many", "n.md:3:8: error: 'many' is not a whole number from 1 to 1000"),
    (
      "metric: [a, b]",
      "n.md:2:13: error: a 'chart' block shows one metric. Use a 'table' block for several"
    ),
    (
      "metric: a\nweeks: 3\nmonths: 2",
      "n.md:4:9: error: this block says twice how far back it reaches. "
        + "Keep one of days, weeks, months, quarters, years"
    ),
  ])
  func aFaultIsNamedWithItsPlace(body: String, words: String) {
    let (_, problems) = Samples.markdown("```chart\n\(body)\n```")
    #expect(problems.map(\.description) == [words])
  }

  @Test(arguments: ["metrics", "Metric", "chart x", "swift", ""])
  func otherFencesAreCode(info: String) throws {
    #expect(try Samples.html("```\(info)\naht\n```") == "<pre><code>aht\n</code></pre>\n")
  }
}
