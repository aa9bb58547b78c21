import Dates
import Measures
import Notes
import Reports
import Workforce

extension SampleSite {
  var home: Page {
    let ways: [(Way.Reader, String, PagePath?, String?)] = [
      (.agent, "", nil, "agents/*/index.html"), (.team, "Billing", "teams/billing", nil),
      (.lead, "", nil, "leads/TEAM/index.html"), (.manager, "", "operation", nil),
      (.metrics, "", "everyone/metrics", nil), (.reading, "", "everyone/reading", nil),
    ]
    return Page(
      kind: .home,
      frame: frame(
        "", "Northway",
        .text(say("How the operation is doing, for those who do the work."), muted: ""),
        crumbs: [], readers: .everyone, audience: .everyone, current: "", periods: false),
      sections: [
        Section(
          id: "ways",
          .ways(
            ways.map { Way(reader: $0.0, link: Link(say($0.1), to: $0.2), pattern: $0.3.map(say)) })
        )
      ])
  }

  var metric: Page {
    Page(
      kind: .metric,
      frame: frame(
        "everyone/metrics/fcr", "First contact resolution",
        .text(
          say("The share of contacts after which the customer did not need us again."),
          muted: say("Counted for phone and chat.")),
        crumbs: crumbs(
          ("Northway", ""), ("Metrics", "everyone/metrics"),
          ("First contact resolution", "everyone/metrics/fcr")),
        readers: .everyone, audience: .everyone, current: "Metrics"),
      sections: [
        Section(
          id: "why", title: say("Why it matters"),
          .prose(
            prose(
              "A second call costs the customer an evening and costs us the same work twice.\n\n"
                + "What moves it: clear letters, tools that show the bill, and the right to decide.",
              level: 3))),
        Section(id: "formula", .formula(formula)),
        Section(id: "phases", .phases(phases)),
        Section(id: "trend", .trends([trend(resolution, .operation)])),
        Section(
          id: "gamed", title: say("How it gets gamed"),
          .prose(
            prose(
              "- Logging the second call under another reason.\n- Asking people to ring back after day 7.",
              level: 3))),
      ])
  }

  var formula: FormulaCard {
    FormulaCard(
      metric: resolution.metric, text: say("resolved / contacts"),
      numerator: say("contacts with no second contact within 7 days"),
      denominator: say("contacts handled"), scale: 1, period: october, reading: resolution.now,
      minimum: 30, hideUnder: 5,
      measures: [
        FormulaCard.MeasureDefinition(
          name: say("resolved"), expression: say("count where again_within > 7"),
          source: say("contacts")),
        FormulaCard.MeasureDefinition(
          name: say("contacts"), expression: say("count"), source: say("contacts")),
      ], pairs: [Link(say("Average handle time"), to: "everyone/metrics/aht")])
  }

  var phases: [PhaseCard] {
    let steps: [(String, String, String?, Double, String, String, String)] = [
      (
        "crawl", "2026-01-01", "2026-06-30", 0.65, "Learn to count it the same way everywhere.",
        "No target talk; two hours of training.", "2025-12-10"
      ),
      (
        "walk", "2026-07-01", "2026-09-30", 0.7, "The call-back tool makes it possible.",
        "You keep your own call-backs.", "2026-06-01"
      ),
      (
        "run", "2026-10-01", nil, 0.75, "Where customers stop calling twice about bills.",
        "Handle time is no longer judged alone.", "2026-09-01"
      ),
    ]
    return steps.map { step in
      PhaseCard(
        metric: resolution.metric, phase: say(step.0), from: SampleSite.day(step.1),
        until: step.2.map(SampleSite.day), isInForce: step.2 == nil, rule: .atLeast(step.3),
        team: step.0 == "run" ? say("Billing") : nil, role: nil, tenure: nil, why: say(step.4),
        benefit: say(step.5), announced: SampleSite.day(step.6))
    }
  }

  var dictionary: Page {
    let samples = [serviceLevel, handleTime, resolution, promoters]
    return Page(
      kind: .index,
      frame: frame(
        "everyone/metrics", "Metrics",
        .text(say("Every figure of this site, explained."), muted: ""),
        crumbs: crumbs(("Northway", ""), ("Metrics", "everyone/metrics")), readers: .everyone,
        audience: .everyone, current: "Metrics", periods: false),
      sections: [
        Section(
          id: "metrics",
          .metricList(
            [("Reaching us", samples.prefix(2)), ("What the customer got", samples.suffix(2))].map {
              MetricGroup(
                title: say($0.0),
                metrics: $0.1.map {
                  MetricGroup.Entry(
                    metric: $0.metric, summary: say("What it represents, in one sentence."),
                    rule: $0.rule)
                })
            }))
      ])
  }

  var reading: Page {
    Page(
      kind: .reading,
      frame: frame(
        "everyone/reading", "How to read a chart", .text(say("Two minutes."), muted: ""),
        crumbs: crumbs(("Northway", ""), ("How to read a chart", "everyone/reading")),
        readers: .everyone, audience: .everyone, current: "How to read a chart", periods: false),
      sections: [
        Section(
          id: "lines", title: say("Lines"),
          .prose(
            prose(
              "A line that goes up and down is the *rule*.\n\n1. Read n first.\n2. Then the standard.",
              level: 3)))
      ])
  }
}
