/// How a source writes its numbers.
package struct NumberFormat: Sendable, Hashable {
  /// What stands between thousands.
  package enum Thousands: String, Sendable, Hashable, CaseIterable {
    case none = ""
    case comma = ","
    case point = "."
    case apostrophe = "'"
    /// A blank, a no-break space or a narrow no-break space: programs write either unasked.
    case space = " "
  }

  package static let plain = NumberFormat()

  package let decimal: UInt8
  package let thousands: Thousands

  package init(decimal: UInt8 = UInt8(ascii: "."), thousands: Thousands = .none) {
    self.decimal = decimal
    self.thousands = thousands
  }

  /// The length in bytes of a thousands mark at the beginning of a cell; 0 when there is none.
  func markLength(_ cell: CellBytes) -> Int {
    guard thousands != .none, cell.count > 0 else { return 0 }
    if thousands.rawValue.utf8.first == cell[0] { return 1 }
    switch thousands {
    case .space:
      if cell[0] == 0xA0 { return 1 }  // Windows-1252.
      if cell.count > 1, cell[0] == 0xC2, cell[1] == 0xA0 { return 2 }
      return matches(cell, 0xE2, 0x80, 0xAF) ? 3 : 0
    case .apostrophe: return matches(cell, 0xE2, 0x80, 0x99) ? 3 : 0
    case .none, .comma, .point: return 0
    }
  }

  private func matches(_ cell: CellBytes, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    cell.count > 2 && cell[0] == a && cell[1] == b && cell[2] == c
  }
}
