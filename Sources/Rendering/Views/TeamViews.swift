import Templating

/// Teams side by side, metric by metric.
struct TeamsView: Templated {
  var metrics: [MetricPanelsView]

  static let fields: [Field<TeamsView>] = [
    .list("metrics") { $0.metrics }
  ]
}

struct MetricPanelsView: Templated {
  var metric: LinkView
  var panels: [PanelView]
  var key: [KeyView]
  /// What the panels have in common.
  var scale: String

  static let fields: [Field<MetricPanelsView>] = [
    .view("metric") { $0.metric },
    .list("panels") { $0.panels },
    .list("key") { $0.key },
    .text("scale") { $0.scale },
  ]
}

struct PanelView: Templated {
  var team: LinkView
  var cell: FigureCellView
  var verdict: String
  var line: Markup
  var lineAbsence: String?
  /// What the line shows, for those who do not see it.
  var lineName: String
  /// The verdict; without one the figure and its standard stand in its place.
  var inWords: String?

  static let fields: [Field<PanelView>] = [
    .view("team") { $0.team },
    .view("cell") { $0.cell },
    .text("verdict") { $0.verdict },
    .markup("line") { $0.line },
    .optional("lineAbsent") { $0.lineAbsence },
    .text("lineName") { $0.lineName },
    .optional("inWords") { $0.inWords },
  ]
}

/// Members by name down, metrics across.
struct MembersView: Templated {
  var caption: String
  /// Said over the figures of a period that is not over.
  var soFar: String?
  var agentHead: String
  var metrics: [LinkView]
  var rows: [MemberRowView]
  /// What the row in the table's foot is called.
  var team: String
  var total: [FigureCellView]

  static let fields: [Field<MembersView>] = [
    .text("caption") { $0.caption },
    .optional("soFar") { $0.soFar },
    .text("agentHead") { $0.agentHead },
    .list("metrics") { $0.metrics },
    .list("rows") { $0.rows },
    .text("team") { $0.team },
    .list("total") { $0.total },
  ]
}

struct MemberRowView: Templated {
  /// In a packet the id, between marks by which the row is found again.
  var person: String?
  var agent: LinkView
  var remarks: [String]
  var cells: [FigureCellView]

  static let fields: [Field<MemberRowView>] = [
    .optional("person") { $0.person },
    .view("agent") { $0.agent },
    .texts("remarks") { $0.remarks },
    .list("cells") { $0.cells },
  ]
}
