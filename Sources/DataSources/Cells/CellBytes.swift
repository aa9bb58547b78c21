/// The bytes of one cell, borrowed from its block.
///
/// Blanks around a cell never matter to what it means (to its text they do, and the table reader keeps them).
struct CellBytes {
  var start: UnsafePointer<UInt8>
  var count: Int

  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    self.start = start
    self.count = count
  }

  subscript(index: Int) -> UInt8 { start[index] }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  func dropFirst(_ length: Int) -> CellBytes { CellBytes(start + length, count - length) }

  func prefix(_ length: Int) -> CellBytes { CellBytes(start, length) }

  /// The cell without the blanks around it.
  var trimmed: CellBytes {
    var cell = self
    while cell.count > 0, isBlank(cell[0]) { cell = cell.dropFirst(1) }
    while cell.count > 0, isBlank(cell[cell.count - 1]) { cell.count -= 1 }
    return cell
  }

  func firstIndex(of byte: UInt8) -> Int? {
    for index in 0..<count where start[index] == byte { return index }
    return nil
  }

  /// A whole number of at most nine digits and nothing else.
  var smallWhole: Int? {
    guard (1...9).contains(count) else { return nil }
    var value = 0
    for index in 0..<count {
      let digit = start[index].digit
      if digit > 9 { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == UInt8(ascii: "\t") }
}
