import Content
import Diagnostics
import Testing

/// What a block names must be there, and its drawing possible.
@Suite struct FigureBlockChecksTests {
  private static let sources = """
    calls:
      files: data/calls.csv
      row: day
      agent: agent
      at: date
      measures:
        handled: sum(handled)
        handle_seconds: sum(seconds)
        handle_shape: histogram(seconds)
    """

  private func problems(_ body: String, about: String = "ana") -> [String] {
    let note = """
      ---
      kind: \(about == "ana" ? "coaching" : "announcement")
      about: \(about)
      by: lea
      date: 2026-10-12
      audience: \(about == "ana" ? "agent" : "team")
      title: One
      ---
      ```chart
      \(body)
      ```
      """
    return Samples.read([
      "sources.yml": Self.sources, "notes/one.md": note,
      "metrics/sl.md": Samples.metric(
        "metric: sl\nname: Service\nformula: handled\nlevels: [team, operation]"),
      "metrics/middle.md": Samples.metric(
        "metric: middle\nname: Middle\nformula: median(handle_shape)"),
    ]).problems.map(\.description)
  }

  @Test(arguments: [
    "metric: aht", "kind: strip\nmetric: aht", "kind: strip\nmetric: aht\nof: ben",
    "kind: histogram\nmetric: middle", "kind: histogram\nmeasure: handle_shape",
    "kind: mix\nmeasures: [handled, handle_seconds]", "kind: waterfall\nmetric: aht",
    "kind: before-after\nmetric: aht", "kind: panels\nmetric: sl\nof: operation",
  ])
  func aSoundBlockIsNotNamed(body: String) {
    #expect(problems(body) == [])
  }

  @Test(arguments: [
    ("metric: ahd", "10:9: error: there is no metric 'ahd'. Did you mean 'aht'?"),
    (
      "kind: rare\nmeasure: handeld",
      "11:10: error: there is no measure 'handeld'. Did you mean 'handled'?"
    ),
    (
      "kind: rare\nmeasure: handle_shape",
      "11:10: error: 'handle_shape' is a histogram, and this chart adds numbers up. "
        + "Known are handle_seconds, handled"
    ),
    (
      "kind: histogram\nmeasure: handled",
      "11:10: error: 'handled' is a number, and a histogram is drawn of many values. "
        + "Count it in sources.yml with 'histogram(…)'"
    ),
    (
      "kind: histogram\nmetric: aht",
      "11:9: error: 'aht' is not read off a histogram, so there are no values to draw. "
        + "Choose a metric such as median(…), or name a histogram under 'measure'"
    ),
    (
      "kind: mix\nmetric: aht",
      "11:9: error: 'aht' has no parts to set side by side. "
        + "Add 'parts' to the metric, or list measures under 'measures'"
    ),
    (
      "kind: waterfall\nmetric: middle",
      "11:9: error: 'middle' is no fraction, so nothing can be told apart in it. "
        + "Choose a metric of one division, as in handle_seconds / handled"
    ),
    (
      "kind: strip\nmetric: sl",
      "11:9: error: 'sl' does not speak of single people, so there is nobody to compare. "
        + "Choose a metric whose 'levels' hold 'agent'"
    ),
    (
      "kind: strip\nmetric: aht\nof: billing",
      "12:5: error: a 'strip' chart is about one person. Add 'of: …' with a person's id"
    ),
    (
      "kind: panels\nmetric: aht",
      "9:1: error: a 'panels' chart is about teams. "
        + "Add 'of: …' with a team's id, or 'of: operation'"
    ),
    (
      "kind: pareto\nmeasures: [handled, handle_seconds]\ncompare: lately",
      "12:10: error: 'lately' is no period. Write 2026-10, 2026-W44, 2026-Q4, 2026 or a day"
    ),
  ])
  func aBlockThatCannotBeDrawnIsNamed(body: String, words: String) {
    #expect(problems(body) == ["notes/one.md:" + words])
  }

  /// A note about a team has nobody whose place among colleagues could be shown.
  @Test func aNoteAboutATeamNamesThePerson() {
    #expect(
      problems("kind: strip\nmetric: aht", about: "team:billing") == [
        "notes/one.md:9:1: error: a 'strip' chart is about one person. "
          + "Add 'of: …' with a person's id"
      ])
  }

  /// The text of a metric has no day of its own.
  @Test func aTextWithoutADayNamesOne() {
    let body = "```chart\nkind: before-after\nmetric: aht\nof: ana\n```"
    let problems = Samples.problems([
      "metrics/aht.md": Samples.metric("metric: aht\nname: A\nformula: handle_seconds / handled")
        + body
    ])
    #expect(
      problems == [
        "metrics/aht.md:7:1: error: a 'before-after' chart needs 'at' here. "
          + "Add a line 'at: 2026-10-12' with the day that parts before from after"
      ])
  }
}
