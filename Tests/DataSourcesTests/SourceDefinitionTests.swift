import DataSources
import Dates
import Diagnostics
import Testing

@Suite struct SourceDefinitionTests {
  private func words(_ yaml: String) -> [String] {
    Fixture.definitions(yaml).1.map(\.description)
  }

  private static let rest = "files: t.csv, row: day, at: day"

  @Test func everyKeyIsUnderstood() throws {
    let yaml = """
      calls:
        files: [data/calls-*.csv, data/old.csv]
        row: interval
        agent: Agent
        no agent: ['NO_SERVER', '-']
        team: Team
        queue: Queue
        at: {date: Day, time: Start, format: d.m.y}
        delimiter: ";"
        encoding: windows-1252
        decimal: ","
        thousands: "."
        header: [Day, Start, Agent]
        rename: {Agent: server}
        only: server is not empty
        totals: [AHT total]
        bad rows: 2.5%
        short rows: allowed
        as of: 2026-10-31
        measures:
          handled: count
          handle_seconds: sum([AHT total])
      """
    let (definitions, problems) = Fixture.definitions(yaml)
    #expect(problems.map(\.description).isEmpty)
    let source = try #require(definitions.first)
    #expect(source.files == ["data/calls-*.csv", "data/old.csv"])
    #expect(source.row == .interval)
    #expect(source.nobody == ["NO_SERVER", "-"])
    #expect(source.dateFormat.name == "d.m.y")
    #expect(source.badRowsAllowed == 0.025)
    #expect(source.allowsShortRows)
    #expect(source.asOf?.description == "2026-10-31")
    #expect(source.measures.map(\.name) == ["handled", "handle_seconds"])
    #expect(source.measures[1].text == "sum([AHT total])")
  }

  @Test(arguments: [
    ("s: {row: day, at: d, measures: {x: count}}", "a source needs 'files'"),
    ("s: {files: f, at: d, measures: {x: count}}", "a source needs 'row'"),
    ("s: {files: f, row: day, measures: {x: count}}", "a source needs 'at'"),
    ("s: {files: f, row: day, at: d}", "a source needs 'measures'"),
    ("s: {\(rest), agnet: a, measures: {x: count}}", "no key 'agnet'. Did you mean 'agent'?"),
    (
      "s: {files: f, row: dya, at: d, measures: {x: count}}",
      "'dya' is not known here. Did you mean"
    ),
    ("s: {\(rest), date format: d.m, measures: {x: count}}", "'d.m' is no date format"),
    ("s: {\(rest), delimiter: x, measures: {x: count}}", "'x' is no delimiter"),
    ("s: {\(rest), encoding: latin, measures: {x: count}}", "the encoding 'latin' is not known"),
    ("s: {\(rest), decimal: x, measures: {x: count}}", "'x' is no decimal mark"),
    ("s: {\(rest), thousands: ., measures: {x: count}}", "cannot have the same mark"),
    ("s: {\(rest), bad rows: many, measures: {x: count}}", "'many' is no share of rows"),
    ("s: {\(rest), header: no, measures: {x: count}}", "needs the names of its columns"),
    ("s: {\(rest), as of: today, measures: {x: count}}", "'today' is not a date"),
    ("s: {\(rest), only: wait, measures: {x: count}}", "expected a condition, found a column"),
    ("s: {\(rest), measures: {X: count}}", "'X' cannot name a measure"),
    ("s: {\(rest), measures: {x: cnt}}", "a measure cannot begin with 'cnt'"),
    ("s: {files: f, row: day, at: {time: t}, measures: {x: count}}", "'at' needs 'date'"),
    ("S: {\(rest), measures: {x: count}}", "'S' cannot name a source"),
    (
      "s: {\(rest), measures: {x: count}}\nt: {\(rest), measures: {x: count}}",
      "sources.yml:2:52: error: source 's' has a measure 'x' already"
    ),
  ])
  func faultsAreNamed(yaml: String, words: String) {
    let found = self.words(yaml)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(words) ?? false, "\(found)")
  }

  @Test(arguments: [
    "avg_handle", "AvgTalkDuration", "Average wait", "mean", "AHT", "asa", "resolution_rate",
    "CSAT %", "pct_resolved", "ServiceLevelPercent", "ratio2",
  ])
  func sumsOfAveragesAreRefusedInTotals(column: String) {
    for row in ["day", "interval"] {
      let found = words("s: {files: f, row: \(row), at: d, measures: {x: 'sum([\(column)])'}}")
      #expect(found.count == 1)
      #expect(found.first?.contains("averages and rates cannot be summed") ?? false)
      #expect(found.first?.contains("Multiply it by its weight") ?? false)
    }
  }

  @Test(arguments: [
    "s: {files: f, row: day, at: d, measures: {x: sum(aht * contacts)}}",
    "s: {files: f, row: day, at: d, measures: {x: sum(contacts * (aht + asa))}}",
    "s: {files: f, row: day, at: d, totals: [AHT], measures: {x: sum(aht)}}",
    "s: {files: f, row: contact, at: d, measures: {x: sum(avgtalk)}}",
    "s: {files: f, row: contact, at: d, measures: {x: sum(AvgTalkDuration)}}",
    "s: {files: f, row: day, at: d, measures: {x: sum(rated)}}",
    "s: {files: f, row: day, at: d, measures: {x: sum(operated), y: histogram(aht)}}",
  ])
  func whatIsWeightedOrATotalIsAllowed(yaml: String) {
    #expect(words(yaml).isEmpty)
  }

  @Test(arguments: [
    "sum(aht * 2)", "sum(aht + contacts)", "sum(-aht)", "sum(contacts / aht)", "sum(max(aht, 0))",
  ])
  func aWeightIsAColumnAndNothingElse(measure: String) {
    #expect(words("s: {files: f, row: day, at: d, measures: {x: '\(measure)'}}").count == 1)
  }

  @Test func aRenamedAverageIsStillOne() {
    let yaml = "s: {files: f, row: day, at: d, rename: {Avg Talk: talk}, measures: {x: sum(talk)}}"
    #expect(words(yaml).count == 1)
  }
}
