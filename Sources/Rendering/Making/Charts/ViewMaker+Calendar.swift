import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func calendar(_ matter: CalendarMatter, prefix: String) -> Picture {
    let words = words.pictures.calendar
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        matter.metric.name, language.nameWithin(matter.scope), language.unit(of: matter.metric),
        language.days(matter.span)),
      description: words.describe(
        matter.count, self.words.pictures.common.weeks(matter.days.count / 7)),
      metric: matter.metric, table: table(matter))
    guard matter.count > 0 else { return picture }
    var map = CalendarHeatMap(
      idPrefix: prefix, title: "", description: "",
      days: matter.days.compactMap { day in
        day.cell.map {
          CalendarHeatMap.Day(
            day: day.date.dayNumber, cell: $0, isSignal: day.isAbove != nil)
        }
      }, weekdays: language.dates.shortWeekdays, months: language.monthNames,
      axis: axis(of: matter.metric),
      kind: matter.metric.unit == .points ? .diverging : .sequential)
    map.words = HeatMap.Words(
      missing: Label(self.words.pictures.common.noData), closed: Label(words.closed),
      signal: Label(words.signal))
    picture.draw = { map.drawing($0) }
    return picture
  }

  /// All days with a figure; what stands out says so in words.
  private func table(_ matter: CalendarMatter) -> Picture.Table {
    let words = words.pictures.calendar
    let rows = matter.days.compactMap { day -> [String]? in
      guard case .open(let reading) = day.state, reading.value != nil else { return nil }
      let cell = FigureCell(matter.metric, reading)
      return [
        language.weekdayAndDay(day.date), language.value(of: cell),
        language.evidence(cell, isNamed: false),
        day.isAbove.map { $0 ? words.above : words.below } ?? words.asUsual,
      ]
    }
    return Picture.Table(
      heads: [
        words.day, self.words.pictures.common.figure, self.words.tables.behind, words.inWords,
      ], rows: rows, endsInWords: true)
  }
}

extension CalendarMatter.Day {
  /// What the day's cell shows; nothing outside the span.
  fileprivate var cell: HeatMap.Cell? {
    switch state {
    case .outside: return nil
    case .closed: return .closed
    case .open(let reading): return reading.value.map { .value($0) } ?? .missing
    }
  }
}

extension Language {
  fileprivate func takeaway(_ matter: CalendarMatter) -> String {
    let words = words.pictures.calendar
    if matter.days.count / 7 < CalendarMatter.fewestWeeks {
      return words.tooShort(CalendarMatter.fewestWeeks)
    }
    guard let last = matter.unusual.last else { return words.usual(matter.count) }
    return words.unusual(matter.unusual.count, matter.count, weekdayAndDay(last.date))
  }
}
