/// A number rounded to a fixed count of decimals, as whole units of the last one.
struct FixedDecimal: Hashable {
  static let mostDecimals = 12

  let units: UInt64
  let decimals: Int
  let isNegative: Bool

  /// `nil` when the number is not finite or needs more than 18 digits.
  ///
  /// A quotient such as 57 / 200 arrives as 28.499999999999996 per cent; what lies within a few of the last
  /// binary digits below a half is taken for the half that it stands for, and rounded away from zero.
  init?(_ value: Double, decimals: Int) {
    let decimals = min(max(decimals, 0), FixedDecimal.mostDecimals)
    let scaled = abs(value) * FixedDecimal.power(decimals)
    guard scaled < 1e18 else { return nil }
    let whole = UInt64(scaled)
    let slack = min(scaled * 0x1p-50, 0.01)
    units = scaled - Double(whole) + slack >= 0.5 ? whole + 1 : whole
    self.decimals = decimals
    isNegative = value < 0 && units > 0
  }

  var value: Double {
    let amount = Double(units) / FixedDecimal.power(decimals)
    return isNegative ? -amount : amount
  }

  static func power(_ decimals: Int) -> Double {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return power
  }

  /// The fewest decimals that write a number exactly, at most nine.
  static func decimalsNeeded(_ value: Double) -> Int {
    for decimals in 0..<9 {
      guard let fixed = FixedDecimal(value, decimals: decimals) else { return 0 }
      if abs(fixed.value - value) <= 1e-11 * max(1e-3, abs(value)) { return decimals }
    }
    return 9
  }

  /// Written from the last digit to the first, so that groups and width need no counting beforehand.
  func text(_ style: NumberStyle, signed: Bool = false) -> String {
    let room = 64 + 8 * style.thousandsMark.utf8.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      var writer = BackwardWriter(buffer: buffer)
      var rest = units
      for _ in 0..<decimals { writer.digit(of: &rest) }
      if decimals > 0 { writer.put(style.decimalMark) }
      writeWhole(rest, style, &writer)
      if isNegative {
        writer.put(style.minus)
      } else if signed && units > 0 {
        writer.put(style.plus)
      }
      return writer.text
    }
  }

  private func writeWhole(_ whole: UInt64, _ style: NumberStyle, _ writer: inout BackwardWriter) {
    var rest = whole
    var count = 0
    let isGrouped = Double(whole) >= FixedDecimal.power(style.fewestGroupedDigits - 1)
    repeat {
      if isGrouped && count > 0 && count % 3 == 0 { writer.put(style.thousandsMark) }
      writer.digit(of: &rest)
      count += 1
    } while rest > 0
  }
}

/// Fills a buffer from its end.
struct BackwardWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var start: Int

  init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
    start = buffer.count
  }

  mutating func digit(of number: inout UInt64) {
    start -= 1
    buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
    number /= 10
  }

  mutating func put(_ text: String) {
    for byte in text.utf8.reversed() {
      start -= 1
      buffer[start] = byte
    }
  }

  var text: String {
    String(decoding: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self)
  }
}
