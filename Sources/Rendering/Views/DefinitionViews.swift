import Templating

/// A formula as a fraction, then with a period's numbers.
struct FormulaView: Templated {
  var name: String
  var fraction: FractionView?
  /// The formula as it is written, where it is no fraction.
  var text: String
  var worked: String
  var fine: [String]
  var measures: MeasuresView?

  static let fields: [Field<FormulaView>] = [
    .text("name") { $0.name },
    .view("fraction") { $0.fraction },
    .text("text") { $0.text },
    .text("worked") { $0.worked },
    .texts("fine") { $0.fine },
    .view("measures") { $0.measures },
  ]
}

struct FractionView: Templated {
  var numerator: String
  var denominator: String
  /// "× 1,000", where the formula has a constant beside the fraction.
  var scale: String?
  /// The fraction in words, for those who hear it.
  var spoken: String

  static let fields: [Field<FractionView>] = [
    .text("numerator") { $0.numerator },
    .text("denominator") { $0.denominator },
    .optional("scale") { $0.scale },
    .text("spoken") { $0.spoken },
  ]
}

/// How each measure of a formula is counted.
struct MeasuresView: Templated {
  var caption: String
  var measureHead: String
  var countedHead: String
  var sourceHead: String
  var rows: [MeasureRowView]

  static let fields: [Field<MeasuresView>] = [
    .text("caption") { $0.caption },
    .text("measureHead") { $0.measureHead },
    .text("countedHead") { $0.countedHead },
    .text("sourceHead") { $0.sourceHead },
    .list("rows") { $0.rows },
  ]
}

struct MeasureRowView: Templated {
  var name: String
  var expression: String
  var source: String

  static let fields: [Field<MeasureRowView>] = [
    .text("name") { $0.name },
    .text("expression") { $0.expression },
    .text("source") { $0.source },
  ]
}

/// Standards over time, a column each.
struct PhasesView: Templated {
  var phases: [PhaseView]

  static let fields: [Field<PhasesView>] = [
    .list("phases") { $0.phases }
  ]
}

struct PhaseView: Templated {
  var isInForce: Bool
  var span: String
  var rule: String
  /// For whom it is meant, where not for everyone.
  var scope: String?
  var details: [PairView]

  static let fields: [Field<PhaseView>] = [
    .flag("isInForce") { $0.isInForce },
    .text("span") { $0.span },
    .text("rule") { $0.rule },
    .optional("scope") { $0.scope },
    .list("details") { $0.details },
  ]
}

/// The dictionary's table of contents.
struct MetricListView: Templated {
  var groups: [MetricGroupView]

  static let fields: [Field<MetricListView>] = [
    .list("groups") { $0.groups }
  ]
}

struct MetricGroupView: Templated {
  var title: String?
  var metrics: [MetricEntryView]

  static let fields: [Field<MetricGroupView>] = [
    .optional("titles") { $0.title },
    .list("metrics") { $0.metrics },
  ]
}

struct MetricEntryView: Templated {
  var metric: LinkView
  var summary: String
  var rule: String

  static let fields: [Field<MetricEntryView>] = [
    .view("metric") { $0.metric },
    .text("summary") { $0.summary },
    .text("rule") { $0.rule },
  ]
}
