import Content
import Dates
import Diagnostics
import Measures
import Testing

@Suite struct MetricFileTests {
  private func metric(_ header: String) throws -> Metric {
    let (project, problems) = Samples.read([
      "metrics/aht.md": Samples.metric(header),
      "metrics/fcr.md": Samples.metric("metric: fcr\nname: Resolved\nformula: handled"),
    ])
    #expect(problems.map(\.description) == [])
    return try #require(project.metrics.first { $0.metric.id == "aht" }).metric
  }

  @Test func idNameAndFormulaAreEnough() throws {
    let metric = try metric("metric: aht\nname: Handle time\nformula: handle_seconds / handled")
    #expect(metric.id == "aht")
    #expect(metric.shortFormula == "handle_seconds / handled")
    #expect(metric.unit == .number)
    #expect(metric.direction == .neutral)
    #expect(metric.minimum == 30)
    #expect(metric.hideUnder == 0)
    #expect(metric.levels == [.agent, .team, .operation])
    #expect(metric.standards.isEmpty)
  }

  @Test func everyKeyIsRead() throws {
    let metric = try metric(
      """
      metric: aht
      name: Handle time
      formula: handle_seconds / handled
      summary: How long.
      short: time ÷ calls
      unit: duration
      decimals: 1
      direction: between
      counted: call/calls
      group: Effort
      order: 7
      paired with: [fcr]
      minimum: 50
      hide under: 5
      levels: [team, operation]
      kinds: [phone]
      roles: [agent]
      """)
    #expect(metric.summary == "How long.")
    #expect(metric.shortFormula == "time ÷ calls")
    #expect(metric.unit == .duration)
    #expect(metric.decimals == 1)
    #expect(metric.direction == .between)
    #expect(metric.counted == "call/calls")
    #expect(metric.group == "Effort")
    #expect(metric.order == 7)
    #expect(metric.pairedWith == ["fcr"])
    #expect(metric.minimum == 50)
    #expect(metric.hideUnder == 5)
    #expect(metric.levels == [.team, .operation])
    #expect(metric.teamKinds == ["phone"])
    #expect(metric.roles == ["agent"])
  }

  @Test func metricsStandInTheirOrderThenByName() {
    let (project, problems) = Samples.read([
      "metrics/a.md": Samples.metric("metric: a\nname: Zebra\nformula: handled\norder: 2"),
      "metrics/b.md": Samples.metric("metric: b\nname: Yak\nformula: handled\norder: 2"),
      "metrics/deep/c.md": Samples.metric("metric: c\nname: Xerus\nformula: handled\norder: 3"),
    ])
    #expect(problems.isEmpty)
    #expect(project.metrics.map(\.metric.id) == ["b", "a", "c", "aht"])
  }

  @Test(arguments: [
    (
      "metric: aht\nname: A",
      ["metrics/aht.md:2:1: error: a metric needs 'formula'. Add a line 'formula: …'"]
    ),
    (
      "metric: aht\nname: A\nformula: handled\nunit: durations",
      ["metrics/aht.md:5:7: error: 'durations' is not known here. Did you mean 'duration'?"]
    ),
    (
      "metric: aht\nname: A\nformula: handled\npaired with: [fcr]",
      ["metrics/aht.md:5:15: error: there is no metric 'fcr'. Known are aht"]
    ),
    (
      "metric: aht\nname: A\nformula: handled_calls / handled",
      [
        "metrics/aht.md:4:10: error: no source counts a measure 'handled_calls'. "
          + "Known are handle_seconds, handled"
      ]
    ),
    (
      "metric: aht\nname: A\nformula: handle_seconds / (handled - handle)",
      [
        "metrics/aht.md:4:38: error: no source counts a measure 'handle'. "
          + "Did you mean 'handled'?"
      ]
    ),
  ])
  func aMistakeIsNamed(header: String, words: [String]) {
    #expect(Samples.problems(["metrics/aht.md": Samples.metric(header)]) == words)
  }
}
