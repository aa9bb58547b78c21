import Charting
import Dates
import Measures
import Reports
import Templating

/// What a drawing's figure is made of, before it becomes a view.
struct Picture {
  var takeaway: String
  var subtitle: String
  /// What the drawing shows beyond its takeaway, for those who do not see it.
  var description: String
  /// The drawing for either size; `nil` where there is too little to draw.
  var draw: ((ChartSize) -> Drawing)?
  var key: [(PictureGlyph, String)] = []
  var notes: [String] = []
  /// The metric whose page explains it.
  var metric: MetricReference?
  var table: Table

  /// The numbers behind the drawing, the first cell of each row its name.
  struct Table {
    var heads: [String]
    var rows: [[String]]
    var endsInWords = false
  }
}

extension ViewMaker {
  func view(_ picture: Picture) -> FigureView {
    let wide = picture.draw?(.wide)
    let narrow = picture.draw?(.narrow)
    var notes = picture.notes
    if let asOf = stamp.asOf { notes.append(words.charts.asOf(language.day(asOf))) }
    return FigureView(
      takeaway: picture.takeaway, subtitle: picture.subtitle, description: picture.description,
      wide: Markup(trusted: wide?.svg ?? []), narrow: Markup(trusted: narrow?.svg ?? []),
      key: picture.key.map { KeyView(glyph: $0.0.markup, text: $0.1) }, numberedWide: [],
      numberedNarrow: [], notes: notes,
      meaning: picture.metric.flatMap { metric in
        kind == .metric ? nil : link(words.charts.meaning, metric.path)
      },
      tableTitle: words.charts.dataTable(
        words.pictures.common.rows(picture.table.rows.count)), table: nil,
      dataTable: dataTable(picture))
  }

  private func dataTable(_ picture: Picture) -> DataTableView {
    DataTableView(
      caption: picture.subtitle, heads: picture.table.heads,
      rows: picture.table.rows.map {
        DataRowView(name: $0.first ?? "", cells: Array($0.dropFirst()))
      }, endsInWords: picture.table.endsInWords)
  }

  func axis(of metric: MetricReference) -> ValueAxis {
    ValueAxis(metric.unit.axis, label: ticks(of: metric.unit))
  }

  var countAxis: ValueAxis {
    ValueAxis(.count, label: ticks(of: .number))
  }

  /// The limits of what passes, drawn where there is one rule.
  func standardMark(_ state: StandardState, of metric: MetricReference) -> NamedValue? {
    // A band has two ends, and a drawing of values has no room for both names.
    guard let rule = state.rule, (rule.limits.low == nil) != (rule.limits.high == nil),
      let limit = rule.limits.low ?? rule.limits.high
    else { return nil }
    return NamedValue(
      limit,
      label: Label(
        language.standardLabel(rule, unit: metric.unit, phase: nil),
        short: language.rule(rule, unit: metric.unit)))
  }
}
