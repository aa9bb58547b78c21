internal import Dates

/// How a source writes its days: declared once, never guessed row by row.
package struct DateFormat: Sendable, Hashable {
  private enum Order: Sendable, Hashable {
    case yearMonthDay
    case dayMonthYear
    case monthDayYear
  }

  package static let iso = DateFormat(.yearMonthDay, UInt8(ascii: "-"), "y-m-d")

  /// The names by which a source declares one.
  package static let names = known.map(\.name)

  private static let known: [DateFormat] = [
    iso,
    DateFormat(.yearMonthDay, UInt8(ascii: "/"), "y/m/d"),
    DateFormat(.yearMonthDay, nil, "yyyymmdd"),
    DateFormat(.yearMonthDay, nil, "yymmdd"),
    DateFormat(.dayMonthYear, UInt8(ascii: "."), "d.m.y"),
    DateFormat(.dayMonthYear, UInt8(ascii: "/"), "d/m/y"),
    DateFormat(.dayMonthYear, UInt8(ascii: "-"), "d-m-y"),
    DateFormat(.monthDayYear, UInt8(ascii: "/"), "m/d/y"),
  ]

  package let name: String
  private let order: Order
  private let separator: UInt8?

  private init(_ order: Order, _ separator: UInt8?, _ name: String) {
    self.order = order
    self.separator = separator
    self.name = name
  }

  package static func named(_ name: String) -> DateFormat? {
    let wanted = name.lowercased()
    return wanted == "iso" ? .iso : known.first { $0.name == wanted }
  }

  /// The day number of a cell that holds a date and nothing else.
  func dayNumber(_ cell: CellBytes) -> Int32? {
    guard let separator else { return compact(cell) }
    guard let first = cell.firstIndex(of: separator) else { return nil }
    let tail = cell.dropFirst(first + 1)
    guard let second = tail.firstIndex(of: separator) else { return nil }
    let parts = (cell.prefix(first), tail.prefix(second), tail.dropFirst(second + 1))
    switch order {
    case .yearMonthDay:
      if self == .iso, first != 4 || second != 2 || parts.2.count != 2 { return nil }
      return day(parts.0, parts.1, parts.2)
    case .dayMonthYear: return day(parts.2, parts.1, parts.0)
    case .monthDayYear: return day(parts.2, parts.0, parts.1)
    }
  }

  private func compact(_ cell: CellBytes) -> Int32? {
    guard cell.count == name.utf8.count else { return nil }
    let year = cell.count - 4
    return day(
      cell.prefix(year), cell.dropFirst(year).prefix(2), cell.dropFirst(year + 2))
  }

  private func day(_ year: CellBytes, _ month: CellBytes, _ day: CellBytes) -> Int32? {
    guard let yearNumber = DateFormat.year(year), let month = short(month), let day = short(day)
    else { return nil }
    return CivilDate(year: yearNumber, month: month, day: day)?.dayNumber
  }

  private func short(_ cell: CellBytes) -> Int? { cell.count <= 2 ? cell.smallWhole : nil }

  /// Two digits mean 1970 to 2069.
  private static func year(_ cell: CellBytes) -> Int? {
    guard let year = cell.smallWhole, cell.count == 4 || cell.count == 2 else { return nil }
    return cell.count == 4 ? year : year + (year >= 70 ? 1900 : 2000)
  }
}
