import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func heat(_ matter: HeatMatter, prefix: String) -> Picture {
    let metric = matter.metric
    let heat = words.pictures.heat
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        metric.name, language.nameWithin(matter.scope), language.unit(of: metric),
        language.days(matter.span)),
      description: heat.describe(
        matter.rows.count { $0.contains { $0.value != nil } }, matter.hours.count),
      metric: metric, table: table(matter))
    if matter.hours.isEmpty { picture.notes.append(heat.onlyDays) }
    if matter.weeks < HeatMatter.fewestWeeks {
      picture.notes.append(heat.shortSpan(HeatMatter.fewestWeeks))
    }
    let map = map(matter, prefix: prefix)
    picture.draw = { map.drawing($0) }
    return picture
  }

  private func map(_ matter: HeatMatter, prefix: String) -> HeatMap {
    let rows = zip(language.dates.shortWeekdays, matter.rows).map { name, readings in
      HeatMap.Row(name: Label(name), cells: readings.map(\.heatCell))
    }
    var map = HeatMap(
      idPrefix: prefix, title: "", description: "", rows: rows,
      columns: matter.hours.isEmpty
        ? [words.pictures.heat.day] : matter.hours.map(words.pictures.heat.hour),
      axis: axis(of: matter.metric), kind: matter.metric.unit == .points ? .diverging : .sequential
    )
    map.words = HeatMap.Words(missing: Label(words.pictures.common.noData))
    return map
  }

  private func table(_ matter: HeatMatter) -> Picture.Table {
    let heat = words.pictures.heat
    let heads = matter.hours.isEmpty ? [heat.day] : matter.hours.map(heat.hour)
    let rows = zip(language.dates.weekdays, matter.rows).map { name, readings in
      [name] + readings.map { language.value(of: FigureCell(matter.metric, $0)) }
    }
    return Picture.Table(heads: [heat.weekday] + heads, rows: rows)
  }
}

extension Reading {
  /// What a cell of a heat map shows: a value, nothing known, or nothing to know.
  fileprivate var heatCell: HeatMap.Cell {
    switch outcome {
    case .value(let value): .value(value)
    case .noData, .notApplicable: .closed
    case .nothingCounted, .suppressed: .missing
    }
  }
}

extension Language {
  /// The lowest and highest cell, of those behind which enough stands.
  fileprivate func takeaway(_ matter: HeatMatter) -> String {
    let cells = matter.rows.enumerated().flatMap { day, readings in
      readings.enumerated().compactMap { column, reading in
        reading.value.map { (day: day, column: column, value: $0, n: reading.n) }
      }
    }
    let enough = cells.filter { ($0.n ?? 1) >= 30 || matter.hours.isEmpty }
    let heat = words.pictures.heat
    guard let low = enough.min(by: { $0.value < $1.value }),
      let high = enough.max(by: { $0.value < $1.value }), low.value < high.value
    else { return heat.even(value(of: matter.whole)) }
    func place(_ cell: (day: Int, column: Int, value: Double, n: Double?)) -> String {
      heat.at(
        dates.weekdays[cell.day], matter.hours.isEmpty ? "" : heat.hour(matter.hours[cell.column]))
    }
    return heat.takeaway(
      figure(low.value, of: matter.metric, n: low.n), place(low),
      figure(high.value, of: matter.metric, n: high.n), place(high))
  }
}
