@testable import Charting

extension Samples {
  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let signed = ValueAxis(.count) { value in
    value < 0 ? "−\(Int(max(-value, -1e15)))" : value > 0 ? "+\(Int(min(value, 1e15)))" : "0"
  }

  /// People on duty less people needed: thin at noon, too many in the evening; Sunday closed, two cells without data.
  static func staffing(columns: Int) -> HeatMap {
    let start = 8.0
    let rows = weekdays.enumerated().map { day, name in
      HeatMap.Row(
        name: Label(name),
        cells: (0..<columns).map { column -> HeatMap.Cell in
          let hour = start + Double(column) * 14 / Double(columns)
          if day == 6 { return .closed }
          if day == 2, column == 3 || column == 4 { return .missing }
          let noon = -9 * max(0, 1 - abs(hour - 12.5) / 2.5)
          let evening = hour > 17 ? 4.0 : 1
          return .value((noon + evening + Double((day * 31 + column * 17) % 5) - 2).rounded())
        })
    }
    var map = HeatMap(
      idPrefix: "staff", title: "Staffing", description: "Too few at noon.", rows: rows,
      columns: (0..<columns).map { column in
        let minutes = 480 + column * 840 / columns
        return minutes % 60 == 0 ? "\(minutes / 60):00" : ""
      }, axis: signed, kind: .diverging)
    map.words = .init(
      low: Label("too few people"), high: Label("too many"), missing: Label("no data"))
    return map
  }

  /// Calls by weekday and half-hour of the whole day.
  static let calls: HeatMap = {
    let rows = weekdays.enumerated().map { day, name in
      HeatMap.Row(
        name: Label(name),
        cells: (0..<48).map { slot in
          let hour = Double(slot) / 2
          let wave = max(0, 1 - abs(hour - 11) / 9) * 90 + max(0, 1 - abs(hour - 17) / 6) * 40
          return .value((wave * (day > 4 ? 0.4 : 1) + Double((day * 7 + slot * 13) % 9)).rounded())
        })
    }
    var map = HeatMap(
      idPrefix: "calls", title: "Calls", description: "Most at eleven.", rows: rows,
      columns: (0..<48).map { $0 % 2 == 0 ? "\($0 / 2)" : "" }, axis: count, kind: .sequential)
    map.words = .init(low: Label("few calls"), high: Label("many"))
    return map
  }()

  /// A year of calls: Sundays and a holiday closed, two days lost, three unusual, one of them far out.
  static let calendar: CalendarHeatMap = {
    let start: Int32 = 20_454  // 1 January 2026, a Thursday.
    let days = (0..<365).map { index -> CalendarHeatMap.Day in
      let day = start + Int32(index)
      let weekday = Int(day + 3) % 7
      if weekday == 6 || index == 0 || index == 92 { return .init(day: day, cell: .closed) }
      if index == 130 || index == 131 { return .init(day: day, cell: .missing) }
      let wave = 300 + Double((index * 37) % 83) + (weekday == 0 ? 90 : weekday == 5 ? -150 : 0)
      let isSignal = [47, 180, 181].contains(index)
      return .init(day: day, cell: .value(index == 47 ? 4000 : wave), isSignal: isSignal)
    }
    var calendar = CalendarHeatMap(
      idPrefix: "days", title: "Calls by day", description: "Mondays are busiest.", days: days,
      weekdays: weekdays, months: months, axis: count)
    calendar.words = .init(
      low: Label("few calls"), high: Label("many"), missing: Label("no data"),
      closed: Label("closed"), signal: Label("outside the usual range", short: "unusual"))
    return calendar
  }()
}
