import Dates
import Measures
import Notes
import Reports
import Workforce

extension SampleSite {
  var operation: Page {
    let samples = [serviceLevel, handleTime, resolution, promoters, quality]
    return Page(
      kind: .operation,
      frame: frame(
        "operation", "October 2026", .operation(agents: 214, teams: 8, period: october),
        crumbs: crumbs(("Northway", ""), ("Operation", "operation")), readers: .managers),
      sections: [
        Section(
          id: "scorecard",
          .scorecard(
            Scorecard(
              columns: [.own], period: october, periodBefore: september, lineGrain: .week,
              linePeriods: 26,
              groups: [
                Scorecard.Group(
                  title: say("Reaching us"), rows: samples.prefix(2).map { row($0) }),
                Scorecard.Group(
                  title: say("What the customer got"), rows: samples.dropFirst(2).map { row($0) }),
              ]))),
        Section(id: "teams", .teams(teamPanels)),
        Section(id: "trends", .trends([trend(serviceLevel, .operation)])),
        Section(id: "events", .events(trend(serviceLevel, .operation).events)),
        Section(id: "data", .sources(sources)),
      ])
  }

  var teamPanels: TeamPanels {
    let names = ["Billing", "Case team", "Chat", "Correspondence", "Moves", "Repairs"]
    return TeamPanels(
      metrics: [resolution].map { sample in
        TeamPanels.MetricPanels(
          metric: sample.metric, operation: line(sample.weeks),
          panels: names.enumerated().map { index, name in
            let reading = SampleSite.share(1646 + 40 * Double(index), 2418)
            return TeamPanels.Panel(
              team: Link(say(name), to: index == 3 ? nil : PagePath("teams/t\(index)")),
              cell: cell(sample.metric, index == 4 ? .noData : reading),
              standard: state(sample.rule, index == 4 ? .noData : reading),
              line: line(
                index == 4
                  ? sample.weeks.map { _ in nil }
                  : SampleSite.wander(0.7 + 0.01 * Double(index), 0.05, seed: index + 6)))
          })
      })
  }

  var team: Page {
    Page(
      kind: .team,
      frame: frame(
        "teams/billing", "Billing",
        .team(agents: 24, lead: say("Dana Whitlock"), parent: say("Phone"), period: november),
        crumbs: crumbs(("Northway", ""), ("Teams", nil), ("Billing", "teams/billing")),
        readers: .team(name: say("Billing"), members: 24, lead: say("Dana Whitlock")),
        audience: .team("billing"), current: "Teams"),
      sections: [
        Section(
          id: "scorecard",
          .scorecard(
            Scorecard(
              columns: [.own, .operation], period: november, periodBefore: october,
              lineGrain: .week, linePeriods: 26,
              groups: [
                Scorecard.Group(
                  title: "",
                  rows: [
                    row(resolution, own: SampleSite.share(1646, 2418), beside: [resolution.now]),
                    row(handleTime, own: SampleSite.mean(426, 2604), beside: [handleTime.now]),
                  ])
              ]))),
        Section(id: "wall", .wall(wins)),
        Section(id: "notices", .notices([entries[2]])),
      ])
  }

  var lead: Page {
    let metrics = [handleTime, resolution, promoters, serviceLevel]
    let readings: [[Reading]] = [
      [
        SampleSite.mean(478, 112), SampleSite.share(62, 91), Reading(.suppressed(under: 5)),
        .notApplicable,
      ],
      [SampleSite.mean(401, 98), SampleSite.share(7, 9), Reading(.nothingCounted), .notApplicable],
      [.noData, .noData, .noData, .notApplicable],
    ]
    let people = [("Aisha Bello", "a101"), ("Maya Lindqvist", "a107"), ("Tomás Rey", "a112")]
    return Page(
      kind: .lead,
      frame: frame(
        "leads/billing", "Billing, agent by agent",
        .leadView(team: say("Billing"), agents: 24, period: october),
        crumbs: crumbs(("Northway", ""), ("Billing", "teams/billing"), ("Agents", "leads/billing")),
        readers: .lead(name: say("Dana Whitlock"), team: say("Billing")),
        audience: .lead("billing"), current: "Teams"),
      sections: [
        Section(
          id: "members",
          .members(
            MemberTable(
              metrics: metrics.map(\.metric),
              rows: people.enumerated().map { index, person in
                MemberTable.Row(
                  agent: Link(say(person.0), to: PagePath("agents/" + person.1)),
                  joined: index == 2 ? SampleSite.day("2026-10-12") : nil,
                  left: index == 2 ? SampleSite.day("2026-10-30") : nil,
                  cells: zip(metrics, readings[index]).map { cell($0.metric, $1) },
                  standards: zip(metrics, readings[index]).map { state($0.rule, $1) })
              },
              team: metrics.map { cell($0.metric, $0.now) }))),
        Section(id: "notes", .diary(entries, all: nil)),
      ])
  }

  var agent: Page {
    let columns: [Scorecard.Column] = [.own, .team(name: say("Billing"), agents: 24)]
    return Page(
      kind: .agent,
      frame: frame(
        "agents/a107", "Maya Lindqvist",
        .agent(
          team: say("Billing"), lead: say("Dana Whitlock"), role: say("adviser"), period: october,
          daysWorked: 20),
        crumbs: crumbs(
          ("Northway", ""), ("Billing", "teams/billing"), ("Maya Lindqvist", "agents/a107")),
        readers: .agent(name: say("Maya Lindqvist"), lead: say("Dana Whitlock")),
        audience: .agent("a107"), current: "Teams"),
      sections: [
        Section(id: "meeting", .meeting(meeting)),
        Section(
          id: "scorecard",
          .scorecard(
            Scorecard(
              columns: columns, period: october, periodBefore: september, lineGrain: .week,
              linePeriods: 26, groups: [Scorecard.Group(title: "", rows: agentRows)]))),
        Section(
          id: "trends",
          .trends([
            trend(
              handleTime, .agent(name: say("Maya Lindqvist")),
              comparison: Trend.Comparison(
                name: .team(say("Billing")),
                points: line(SampleSite.wander(410, 20, seed: 9)))),
            trend(resolution, .agent(name: say("Maya Lindqvist"))),
          ])),
        Section(id: "commitments", .commitments(board)),
        Section(id: "notes", .diary(entries, all: "agents/a107/notes")),
        Section(id: "wall", .wall(wins)),
      ])
  }

  private var agentRows: [Scorecard.Row] {
    [
      row(handleTime, own: SampleSite.mean(478, 112), beside: [SampleSite.mean(426, 2604)]),
      row(resolution, own: SampleSite.share(62, 91), beside: [SampleSite.share(1646, 2418)]),
      row(quality, own: SampleSite.mean(84.5, 2), beside: [SampleSite.mean(86.9, 51)]),
      row(
        promoters, own: Reading(.suppressed(under: 5)),
        beside: [Reading(.value(39), numerator: 55, denominator: 142, n: 142)]),
      row(serviceLevel, own: .notApplicable, beside: [SampleSite.share(2704, 3405)]),
    ]
  }

  var meeting: Meeting {
    Meeting(
      date: SampleSite.day("2026-11-05"), with: say("Dana Whitlock"),
      agenda: [
        say("Two tariff calls of your choice: where did the time go?"),
        say("The answer sheet Dana owes you (below)"),
        say("Your idea for the bill explainer: who takes it on?"),
      ])
  }
}
