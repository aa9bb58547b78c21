extension NumberFormat {
  /// Reads a cell: a number, a percentage, or a duration (`m:ss`, `h:mm:ss`) as seconds.
  @inline(__always)
  func read(_ cell: CellBytes) -> CellNumber {
    if cell.count &- 1 < 8 {
      if let value = eightDigits(cell) { return CellNumber(value) }
      // One decimal is what most other cells have; its mark is passed over.
      if cell.count > 2, cell[cell.count &- 2] == decimal, cell[cell.count &- 1].digit <= 9,
        let whole = eightDigits(cell.prefix(cell.count &- 2))
      {
        return CellNumber(whole &* 10 &+ Int64(cell[cell.count &- 1].digit), decimals: 1)
      }
    }
    return readCarefully(cell.trimmed)
  }

  /// One to eight digits and nothing else, without a loop: most cells of most tables.
  ///
  /// The eight bytes that end with the cell are read at once; what stands before it is masked to zeros
  /// (blocks have a margin in front). Three multiplications then add digits, pairs and fours.
  @inline(__always)
  private func eightDigits(_ cell: CellBytes) -> Int64? {
    if cell.count <= 0 { return nil }
    let raw = UnsafeRawPointer(cell.start)
    var word = UInt64(
      littleEndian: raw.loadUnaligned(fromByteOffset: cell.count - 8, as: UInt64.self))
    let foreign = UInt64(64 - 8 * cell.count)
    let mask = foreign == 0 ? 0 : (UInt64(1) << foreign) &- 1
    word = word & ~mask | 0x3030_3030_3030_3030 & mask
    let high = word & 0xF0F0_F0F0_F0F0_F0F0
    let carried = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    if high != 0x3030_3030_3030_3030 || carried != high { return nil }
    word &-= 0x3030_3030_3030_3030
    word = word &* 10 &+ word >> 8
    let low = (word & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let next = (word >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int64((low &+ next) >> 32)
  }

  /// The same for bytes that have no margin in front, and for every cell that is no plain number.
  func readCarefully(_ cell: CellBytes) -> CellNumber {
    if cell.count == 0 { return CellNumber(.missing) }
    var rest = cell
    let isNegative = takeSign(&rest)
    var number = takeDecimal(&rest)
    if number.state == .malformed { return number }
    if rest.count > 0, rest[0] == UInt8(ascii: ":") {
      number = takeDuration(minutes: number, &rest)
    } else {
      rest = rest.trimmed
      if rest.count == 1, rest[0] == UInt8(ascii: "%") {
        number = number.divided(by: CellNumber(100))
        number.isPercent = true
        rest = rest.dropFirst(1)
      }
    }
    if rest.count > 0 { return CellNumber(.malformed) }
    if isNegative { number.mantissa = -number.mantissa }
    return number
  }

  /// Takes `+`, `-` or the minus sign proper (U+2212; in Windows-1252 there is none).
  private func takeSign(_ rest: inout CellBytes) -> Bool {
    if rest[0] == UInt8(ascii: "-") || rest[0] == UInt8(ascii: "+") {
      let isNegative = rest[0] == UInt8(ascii: "-")
      rest = rest.dropFirst(1)
      return isNegative
    }
    guard rest.count > 2, rest[0] == 0xE2, rest[1] == 0x88, rest[2] == 0x92 else { return false }
    rest = rest.dropFirst(3)
    return true
  }

  /// Takes digits with thousands marks, and a fraction.
  private func takeDecimal(_ rest: inout CellBytes) -> CellNumber {
    var number = CellNumber(0)
    var groupLength = takeDigits(&rest, &number)
    var digits = groupLength
    var isGrouped = false
    while groupLength > 0 {
      let mark = markLength(rest)
      // A mark that no digit follows belongs to what comes next: `85 %`.
      if mark == 0 || rest.count <= mark || rest[mark].digit > 9 { break }
      if !isGrouped, groupLength > 3 { return CellNumber(.malformed) }
      isGrouped = true
      rest = rest.dropFirst(mark)
      groupLength = takeDigits(&rest, &number)
      if groupLength != 3 { return CellNumber(.malformed) }
      digits += groupLength
    }
    if rest.count > 0, rest[0] == decimal {
      rest = rest.dropFirst(1)
      digits += takeFraction(&rest, &number)
    }
    return digits == 0 ? CellNumber(.malformed) : number
  }

  private func takeDigits(_ rest: inout CellBytes, _ number: inout CellNumber) -> Int {
    var length = 0
    while length < rest.count, rest[length].digit <= 9 {
      number.append(rest[length].digit)
      length += 1
    }
    rest = rest.dropFirst(length)
    return length
  }

  /// Takes the digits after the decimal mark; beyond six they are rounded half away from zero.
  private func takeFraction(_ rest: inout CellBytes, _ number: inout CellNumber) -> Int {
    var length = 0
    while length < rest.count, rest[length].digit <= 9 {
      let digit = rest[length].digit
      if length < 6 {
        number.append(digit)
        number.decimals += 1
      } else if length == 6, digit >= 5 {
        number.mantissa += 1
      }
      length += 1
    }
    rest = rest.dropFirst(length)
    return length
  }

  /// Takes the rest of `m:ss` or `h:mm:ss`; the first part may be of any size, as in 27:15:00.
  private func takeDuration(minutes: CellNumber, _ rest: inout CellBytes) -> CellNumber {
    guard minutes.decimals == 0, minutes.mantissa < 100_000_000 else {
      return CellNumber(.malformed)
    }
    var total = minutes.mantissa
    var parts = 0
    while parts < 2, rest.count > 2, rest[0] == UInt8(ascii: ":") {
      guard let part = rest.dropFirst(1).prefix(2).smallWhole, part < 60 else {
        return CellNumber(.malformed)
      }
      total = total * 60 + Int64(part)
      rest = rest.dropFirst(3)
      parts += 1
    }
    var seconds = CellNumber(total)
    if rest.count > 1, rest[0] == decimal {
      rest = rest.dropFirst(1)
      _ = takeFraction(&rest, &seconds)
    }
    return seconds
  }
}

extension CellNumber {
  fileprivate mutating func append(_ digit: UInt8) {
    let (shifted, overflow) = mantissa.multipliedReportingOverflow(by: 10)
    let (sum, carry) = shifted.addingReportingOverflow(Int64(digit))
    if overflow || carry || sum > Int64.max / 2 { state = .tooLarge } else { mantissa = sum }
  }
}
