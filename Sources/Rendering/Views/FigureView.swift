import Templating

/// A drawing with its takeaway before it and its numbers after it.
struct FigureView: Templated {
  var takeaway: String
  var subtitle: String
  /// What the drawing shows beyond its takeaway, for those who do not see it.
  var description: String
  var wide: Markup
  var narrow: Markup
  var key: [KeyView]
  /// Events that bear a number in the wide drawing, in that order; then those of the narrow one.
  var numberedWide: [String]
  var numberedNarrow: [String]
  var notes: [String]
  var meaning: LinkView?
  var tableTitle: String
  /// The numbers by period; where the drawing has no time, `dataTable` holds them.
  var table: PeriodTableView?
  var dataTable: DataTableView?

  static let fields: [Field<FigureView>] = [
    .text("takeaway") { $0.takeaway },
    .text("subtitle") { $0.subtitle },
    .text("description") { $0.description },
    .markup("wide") { $0.wide },
    .markup("narrow") { $0.narrow },
    .list("key") { $0.key },
    .texts("numberedWide") { $0.numberedWide },
    .flag("hasNumberedWide") { !$0.numberedWide.isEmpty },
    .texts("numberedNarrow") { $0.numberedNarrow },
    .flag("hasNumberedNarrow") { !$0.numberedNarrow.isEmpty },
    .texts("notes") { $0.notes },
    .view("meaning") { $0.meaning },
    .text("tableTitle") { $0.tableTitle },
    .view("table") { $0.table },
    .view("dataTable") { $0.dataTable },
  ]
}

/// The same figures as a table, for those who want the numbers or cannot see the drawing.
struct PeriodTableView: Templated {
  var caption: String
  var periodHead: String
  var valueHead: String
  var behindHead: String?
  var comparisonHead: String?
  var standardHead: String?
  /// Period, value, what stands behind it, comparison, standard.
  var rows: TextGrid

  static let columns = ["period", "value", "behind", "comparison", "standard"]

  static let fields: [Field<PeriodTableView>] = [
    .text("caption") { $0.caption },
    .text("periodHead") { $0.periodHead },
    .text("valueHead") { $0.valueHead },
    .optional("behindHeads") { $0.behindHead },
    .flag("hasBehind") { $0.behindHead != nil },
    .flag("hasComparison") { $0.comparisonHead != nil },
    .flag("hasStandard") { $0.standardHead != nil },
    .optional("comparisonHeads") { $0.comparisonHead },
    .optional("standardHeads") { $0.standardHead },
    .rows("rows", columns: columns) { $0.rows },
  ]
}

/// The numbers of a drawing that has no time: one row a bar, a kind, a reader.
struct DataTableView: Templated {
  var caption: String
  /// The rows' names' head first.
  var heads: [String]
  var rows: [DataRowView]
  /// Whether the last column holds words and no numbers.
  var endsInWords = false

  static let fields: [Field<DataTableView>] = [
    .text("caption") { $0.caption },
    .texts("heads") { $0.heads },
    .list("rows") { $0.rows },
    .flag("endsInWords") { $0.endsInWords },
  ]
}

struct DataRowView: Templated {
  var name: String
  var cells: [String]

  static let fields: [Field<DataRowView>] = [
    .text("name") { $0.name },
    .texts("cells") { $0.cells },
  ]
}
