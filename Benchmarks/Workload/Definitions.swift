/// What people would write by hand: settings, sources, metrics, teams and people.
extension Workload {
  /// A small file of the project, by its place in it.
  package struct File: Sendable, Hashable {
    package let path: String
    package let text: String
  }

  /// Everything but the table and the notes.
  package var definitions: [File] {
    [
      File(path: "debrief.yml", text: Self.settings),
      File(path: "sources.yml", text: Self.sources),
      File(path: "teams.csv", text: teamsTable),
      File(path: "people.csv", text: peopleTable),
    ] + MetricText.all.enumerated().map { $1.file(order: $0 + 1) }
  }

  private static let settings = """
    name: Bench
    calendar: {working days: [mon, tue, wed, thu, fri]}
    periods: {main: month, show: {month: 0}}
    lines: {grain: day, count: 120}

    """

  /// The one source of the project, as `sources.yml` says it.
  package static let sources = """
    daily:
      files: data/metrics.csv
      row: day
      agent: agent_id
      at: date
      measures:

    """ + measures.map { "    \($0): sum(\($0))\n" }.joined()

  private var teamsTable: String {
    var text = "id,name,parent,kind,lead\n"
    for team in 0..<teams {
      text += "\(Self.id(ofTeam: team)),Team \(team + 1),,phone,\(Self.id(ofLead: team))\n"
    }
    return text
  }

  private var peopleTable: String {
    var text = "id,name,team,role,lead\n"
    for agent in 0..<agents {
      let team = Self.team(of: agent)
      text += "\(Self.id(ofAgent: agent)),\(Self.name(agent)),\(Self.id(ofTeam: team)),agent,"
      text += Self.id(ofLead: team) + "\n"
    }
    for team in 0..<teams {
      text += "\(Self.id(ofLead: team)),\(Self.name(team * 7 + 3)),\(Self.id(ofTeam: team)),lead,\n"
    }
    return text
  }
}

/// One of the eight metrics.
private struct MetricText {
  let id: String
  let name: String
  let formula: String
  let unit: String
  let pass: String

  static let all = [
    MetricText(
      id: "contacts", name: "Contacts handled", formula: "contacts", unit: "number",
      pass: ">= 30"),
    MetricText(
      id: "aht", name: "Average handle time", formula: "handle_seconds / contacts",
      unit: "duration", pass: "<= 7:00"),
    MetricText(
      id: "fcr", name: "First-contact resolution", formula: "resolved_first / contacts",
      unit: "share", pass: ">= 75%"),
    MetricText(
      id: "adherence", name: "Schedule adherence",
      formula: "adherent_minutes / scheduled_minutes", unit: "share", pass: ">= 92%"),
    MetricText(
      id: "csat", name: "Customer satisfaction", formula: "csat_sum / csat_count", unit: "score",
      pass: ">= 4"),
    MetricText(
      id: "nps", name: "Net promoter score",
      formula: "(nps_promoters - nps_detractors) / nps_responses * 100", unit: "points",
      pass: ">= 30"),
    MetricText(
      id: "quality", name: "Quality score", formula: "quality_points / quality_possible",
      unit: "share", pass: ">= 85%"),
    MetricText(
      id: "occupied", name: "Occupied minutes", formula: "handle_seconds / 60", unit: "number",
      pass: ">= 300"),
  ]

  func file(order: Int) -> Workload.File {
    Workload.File(
      path: "metrics/\(id).md",
      text: """
        ---
        metric: \(id)
        headline: yes
        name: \(name)
        formula: \(formula)
        unit: \(unit)
        counted: contact/contacts
        order: \(order)
        standards:
          - {from: 2025-01-01, pass: "\(pass)"}
        ---
        \(name) of an operation that never existed.

        """)
  }
}
