import Templating

/// The table of metrics: value, standard, line and words in fixed columns.
struct ScorecardView: Templated {
  var caption: String
  /// Said over the figures of a period that is not over.
  var soFar: String?
  var metricHead: String
  var ownHead: String
  var besideHead: String?
  var standardHead: String
  var lineHead: String
  var wordsHead: String
  var groups: [ScorecardGroupView]
  var key: [KeyView]

  static let fields: [Field<ScorecardView>] = [
    .text("caption") { $0.caption },
    .optional("soFar") { $0.soFar },
    .text("metricHead") { $0.metricHead },
    .text("ownHead") { $0.ownHead },
    .optional("besideHeads") { $0.besideHead },
    .flag("hasBeside") { $0.besideHead != nil },
    .text("standardHead") { $0.standardHead },
    .text("lineHead") { $0.lineHead },
    .text("wordsHead") { $0.wordsHead },
    .text("columns") { $0.besideHead == nil ? "5" : "6" },
    .list("groups") { $0.groups },
    .list("key") { $0.key },
    .flag("hasKey") { !$0.key.isEmpty },
  ]
}

struct ScorecardGroupView: Templated {
  var title: String?
  var rows: [ScorecardRowView]

  static let fields: [Field<ScorecardGroupView>] = [
    .optional("titles") { $0.title },
    .list("rows") { $0.rows },
  ]
}

struct ScorecardRowView: Templated {
  var metric: LinkView
  var formula: String
  var own: FigureCellView
  var beside: [FigureCellView]
  var rule: String
  var verdict: String
  var line: Markup
  /// What the line shows, for those who do not see it.
  var lineName: String?
  /// Stands where there is too little to draw.
  var lineAbsence: String?
  var before: String
  var pairs: [String]
  /// Absent where it varied as usual.
  var mark: MarkView?
  /// The verdict; without one the figure of the period before stands in its place.
  var inWords: String?

  static let fields: [Field<ScorecardRowView>] = [
    .view("metric") { $0.metric },
    .text("formula") { $0.formula },
    .view("own") { $0.own },
    .list("beside") { $0.beside },
    .text("rule") { $0.rule },
    .text("verdict") { $0.verdict },
    .markup("line") { $0.line },
    .optional("lineName") { $0.lineName },
    .optional("lineAbsent") { $0.lineAbsence },
    .text("before") { $0.before },
    .texts("pairs") { $0.pairs },
    .view("mark") { $0.mark },
    .optional("inWords") { $0.inWords },
  ]
}

/// A value over what stands behind it, or in words why there is none.
struct FigureCellView: Templated {
  var label = ""
  var value: String
  var behind: String
  var isAbsent: Bool
  /// What the standard says of it, where the cell itself has to say so.
  var verdict: String?
  /// What stands out of its course, where the cell itself has to say so.
  var mark: MarkView?
  /// The same with the kinds of contact of all.
  var likeForLike: String?

  static let fields: [Field<FigureCellView>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("behind") { $0.behind },
    .optional("behinds") { $0.behind.isEmpty ? nil : $0.behind },
    .flag("isAbsent") { $0.isAbsent },
    .optional("verdicts") { $0.verdict },
    .view("mark") { $0.mark },
    .optional("likeForLike") { $0.likeForLike },
  ]
}

/// One entry of a drawing's key: the mark as it is drawn, and its name.
struct KeyView: Templated {
  var glyph: Markup
  var text: String

  static let fields: [Field<KeyView>] = [
    .markup("glyph") { $0.glyph },
    .text("text") { $0.text },
  ]
}
