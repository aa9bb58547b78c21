import Dates
import Measures
import Reports
import Workforce

extension SampleSite {
  var sources: [SourceRow] {
    [
      SourceRow(
        name: say("Telephony"), firstDay: SampleSite.day("2026-01-01"),
        lastDay: SampleSite.day("2026-11-02"), rows: 141_367, used: 140_955, leftOut: 0,
        setAside: 412, missingDays: [], daysBehind: 0,
        files: [
          SourceRow.File(
            name: say("data/calls-2026-10.csv"), bytes: 8_412_345,
            hash: "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9", rows: 141_367,
            used: 140_955, setAside: 412)
        ]),
      SourceRow(
        name: say("Surveys"), firstDay: SampleSite.day("2026-01-01"),
        lastDay: SampleSite.day("2026-11-02"), rows: 6080, used: 6080, leftOut: 0, setAside: 0,
        missingDays: [SampleSite.day("2026-10-14"), SampleSite.day("2026-10-15")], daysBehind: 0,
        files: []),
      SourceRow(
        name: say("Case system"), firstDay: SampleSite.day("2026-01-01"),
        lastDay: SampleSite.day("2026-10-30"), rows: 14_438, used: 14_438, leftOut: 0, setAside: 0,
        missingDays: [], daysBehind: 3, files: []),
      SourceRow(
        name: say("Rosters"), firstDay: SampleSite.day("2026-01-01"),
        lastDay: SampleSite.day("2026-11-02"), rows: 31_882, used: 31_800, leftOut: 82, setAside: 0,
        missingDays: [], daysBehind: 0, files: []),
      SourceRow(
        name: say("Chat"), firstDay: nil, lastDay: nil, rows: 0, used: 0, leftOut: 0, setAside: 0,
        missingDays: [], daysBehind: 0, files: []),
    ]
  }

  var data: Page {
    Page(
      kind: .data,
      frame: frame(
        "operation/data", "Data quality",
        .text(say("What the figures rest on."), muted: say("Complete enough to read.")),
        crumbs: crumbs(("Northway", ""), ("Operation", "operation"), ("Data", "operation/data")),
        readers: .managers, periods: false),
      sections: [
        Section(id: "sources", .sources(sources)),
        Section(
          id: "quarantine",
          .quarantine([
            QuarantineRow(
              source: say("Telephony"), reason: say("no such agent"), count: 409,
              examples: [
                QuarantineRow.Example(
                  place: say("data/calls-2026-10.csv:118:7"), text: say("“A1O7”"))
              ]),
            QuarantineRow(
              source: say("Telephony"), reason: say("not a time"), count: 3, examples: []),
          ])),
      ])
  }

  var build: Page {
    Page(
      kind: .build,
      frame: frame(
        "operation/build", "Build report", .text(say("What went in and what came out."), muted: ""),
        crumbs: crumbs(("Northway", ""), ("Operation", "operation"), ("Build", "operation/build")),
        readers: .managers, periods: false),
      sections: [
        Section(
          id: "facts",
          .facts([
            Fact(.version, .text(say("1.0"))), Fact(.pages, .count(12)), Fact(.agents, .count(214)),
            Fact(.rows, .count(193_767)), Fact(.lastDay, .date(SampleSite.day("2026-11-02"))),
          ])),
        Section(
          id: "remarks",
          .remarks([
            Remark(
              place: say("notes/2026/huddle.md:4:1"),
              text: say("warning: unknown metric 'ahtt'. Did you mean 'aht'?"))
          ])),
      ])
  }

  /// A site without data.
  var empty: Page {
    Page(
      kind: .team,
      frame: Frame(
        site: say("Northway"), path: "teams/new", audience: .team("new"),
        title: .text(say("New team")),
        lead: .leaver(lastDay: SampleSite.day("2026-10-30")), navigation: [], crumbs: [],
        periods: nil,
        stamp: DataStamp(
          asOf: nil, timeZone: say("UTC"), remarks: 0, buildReport: nil,
          definitions: "everyone/metrics"), readers: .managers),
      sections: [
        Section(id: "data", .empty(.noData)), Section(id: "metrics", .empty(.noMetricsApply)),
        Section(
          id: "promises",
          .commitments(
            CommitmentBoard(columns: [
              CommitmentBoard.Column(name: say("Maya"), kept: 0, total: 0, items: [])
            ]))),
      ])
  }
}
