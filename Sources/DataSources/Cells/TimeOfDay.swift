/// Reads times of the day and timestamps as they are written.
///
/// A zone (`+02:00`, `Z`) is checked and passed over: the civil time as written is what the people of the
/// operation lived by, and what they will look for.
enum TimeOfDay {
  /// The second of the day of `7:02`, `07:02:47`, `07:02:47.5` or `7:02 PM`; 24:00 is the end of the day.
  static func second(_ cell: CellBytes) -> Int32? {
    var rest = cell
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon <= 2,
      let hour = rest.prefix(colon).smallWhole, rest.count >= colon + 3,
      let minute = rest.dropFirst(colon + 1).prefix(2).smallWhole, minute < 60
    else { return nil }
    rest = rest.dropFirst(colon + 3)
    var second = 0
    if rest.count > 2, rest[0] == UInt8(ascii: ":") {
      guard let part = rest.dropFirst(1).prefix(2).smallWhole, part < 60 else { return nil }
      second = part
      rest = rest.dropFirst(3)
      if !passFraction(&rest) { return nil }
    }
    guard let hour = hourOfDay(hour, &rest), passZone(&rest), rest.count == 0 else { return nil }
    let total = (hour * 60 + minute) * 60 + second
    return total <= 86_400 ? Int32(total) : nil
  }

  private static func passFraction(_ rest: inout CellBytes) -> Bool {
    guard rest.count > 0, rest[0] == UInt8(ascii: ".") || rest[0] == UInt8(ascii: ",") else {
      return true
    }
    rest = rest.dropFirst(1)
    let before = rest.count
    while rest.count > 0, rest[0].digit <= 9 { rest = rest.dropFirst(1) }
    return rest.count < before
  }

  /// The hour of a twelve-hour clock where AM or PM follows.
  private static func hourOfDay(_ hour: Int, _ rest: inout CellBytes) -> Int? {
    let mark = rest.trimmed
    guard mark.count == 2, mark[1] | 0x20 == UInt8(ascii: "m") else { return hour }
    let half = mark[0] | 0x20
    guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"), (1...12).contains(hour) else {
      return nil
    }
    rest = mark.dropFirst(2)
    return hour % 12 + (half == UInt8(ascii: "p") ? 12 : 0)
  }

  /// Passes `Z`, `+02`, `+0200` or `+02:00`.
  private static func passZone(_ rest: inout CellBytes) -> Bool {
    let zone = rest.trimmed
    if zone.count == 0 || zone.count == 1 && zone[0] | 0x20 == UInt8(ascii: "z") {
      rest = zone.dropFirst(zone.count)
      return true
    }
    guard zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-") else { return false }
    var digits = 0
    for index in 1..<zone.count where zone[index] != UInt8(ascii: ":") {
      if zone[index].digit > 9 { return false }
      digits += 1
    }
    rest = zone.dropFirst(zone.count)
    return digits == 2 || digits == 4
  }
}
