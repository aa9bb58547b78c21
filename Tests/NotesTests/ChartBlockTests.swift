import Dates
import Diagnostics
import Notes
import Testing

/// What each kind of chart takes in a block, and what is said of the rest.
@Suite struct ChartBlockTests {
  private func figure(_ body: String) throws -> EmbeddedFigure {
    let (document, problems) = Samples.markdown("```chart\n\(body)\n```")
    return try #require(document?.figures.first, "\(problems.map(\.description))")
  }

  private func problems(_ body: String, block: String = "chart") -> [String] {
    Samples.markdown("```\(block)\n\(body)\n```").1.map(\.description)
  }

  /// The least that each kind needs.
  static let least: [(ChartKind, String)] = [
    (.process, "metric: aht"), (.spark, "metric: [aht, fcr]"), (.bullet, "metric: aht"),
    (.strip, "metric: aht"), (.funnel, "metric: fcr"), (.histogram, "measure: handle_shape"),
    (.heat, "metric: sl"), (.mix, "measures: [a, b]"), (.pareto, "metric: aht"),
    (.beforeAfter, "metric: aht"), (.waterfall, "metric: aht"), (.calendar, "metric: aht"),
    (.scatter, "metric: [aht, fcr]"), (.survey, "measures: [no, so_so, yes]"),
    (.rare, "measure: complaints"), (.panels, "metric: aht"),
  ]

  @Test func everyKindHasItsLeastBlock() {
    #expect(Set(Self.least.map(\.0)) == Set(ChartKind.allCases))
  }

  @Test(arguments: least)
  func aBlockNeedsNoMore(kind: ChartKind, body: String) throws {
    let figure = try figure("kind: \(kind.rawValue)\n\(body)")
    #expect(figure.chart == kind)
    #expect(figure.metrics.count + figure.measures.count > 0)
  }

  @Test(arguments: least)
  func aBlockNeedsNoLess(kind: ChartKind, body: String) {
    #expect(problems("kind: \(kind.rawValue)").contains { $0.contains("needs") })
  }

  @Test(arguments: least)
  func everyKindSaysWhoseAndWhenAndMore(kind: ChartKind, body: String) throws {
    let figure = try figure(
      "kind: \(kind.rawValue)\n\(body)\nof: a107\nperiod: 2026-10\ncaption: Mine")
    #expect(figure.of?.text == "a107")
    #expect(figure.period?.text == "2026-10")
    #expect(figure.caption == "Mine")
  }

  @Test func keysThatOnlySomeHave() throws {
    let change = try figure("kind: before-after\nmetric: aht\nat: 2026-10-12\nweeks: 6")
    #expect(change.at?.description == "2026-10-12")
    #expect(change.span == EmbeddedFigure.Span(count: 6, grain: .week))
    #expect(
      try figure("kind: waterfall\nmetric: aht\ncompare: 2026-09").compare?.text == "2026-09")
    #expect(try figure("kind: survey\nmeasures: [a, b, c]\nby: team").by?.text == "team")
  }

  @Test func measuresMayHaveNames() throws {
    let plain = try figure("kind: mix\nmeasures: [tariff_calls, other_calls]")
    #expect(plain.measures.map(\.name) == ["tariff calls", "other calls"])
    let named = try figure(
      "kind: mix\nmeasures: {About tariffs: tariff_calls, All else: other_calls}")
    #expect(named.measures.map(\.name) == ["About tariffs", "All else"])
    #expect(named.measures.map(\.measure.text) == ["tariff_calls", "other_calls"])
  }

  @Test(arguments: [
    (
      "kind: stripe\nmetric: aht",
      "n.md:2:7: error: there is no chart of kind 'stripe'. Did you mean 'strip'?"
    ),
    (
      "kind: strip\nmetric: aht\nweeks: 4",
      "n.md:4:1: error: a 'strip' chart has no use for 'weeks'. Take the line out"
    ),
    (
      "kind: funnel\nmetric: aht\ncompare: 2026-09",
      "n.md:4:1: error: a 'funnel' chart has no use for 'compare'. "
        + "Take the line out; charts of kind 'pareto', 'waterfall' have"
    ),
    (
      "kind: funnel\nmetric: aht\nof the: billing",
      "n.md:4:1: error: a 'funnel' chart has no key 'of the'. "
        + "Known are caption, kind, metric, of, period"
    ),
    (
      "kind: scatter\nmetric: aht",
      "n.md:3:9: error: a 'scatter' chart shows two metrics against each other. "
        + "Write 'metric: [aht, …]'"
    ),
    (
      "kind: strip\nmetric: [aht, fcr]",
      "n.md:3:15: error: a 'strip' chart shows one metric. Use a 'table' block for several"
    ),
    (
      "kind: survey\nmeasures: [a, b]",
      "n.md:3:15: error: a 'survey' chart counts three or five measures, and here are 2. "
        + "List them in their order"
    ),
    (
      "kind: mix\nweeks: 8",
      "n.md:2:1: error: a 'mix' chart needs 'metric' or 'measures'. "
        + "Add a line 'metric: …' or 'measures: …'"
    ),
    (
      "kind: mix\nmetric: aht\nmeasures: [a, b]",
      "n.md:4:11: error: a 'mix' chart shows a metric or measures, and not both. "
        + "Take one of the two lines out"
    ),
    (
      "kind: before-after\nmetric: aht\nat: last week",
      "n.md:4:5: error: 'last week' is not a day. Write it as year-month-day, like 2026-10-31"
    ),
    (
      "metric: aht\nshow: [limit]",
      "n.md:3:8: error: 'limit' is not known here. Did you mean 'limits'?"
    ),
  ])
  func aFaultIsNamedWithItsPlace(body: String, words: String) {
    #expect(problems(body) == [words])
  }

  @Test func onlyChartsHaveKinds() {
    #expect(
      problems("metric: aht\nkind: strip", block: "metric") == [
        "n.md:3:1: error: a 'metric' block has no use for 'kind'. Take the line out"
      ])
  }
}
