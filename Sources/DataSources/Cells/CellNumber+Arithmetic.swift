/// Exact arithmetic on decimals; only division, and products of more than six decimals, are rounded (half
/// away from zero, to six decimals).
///
/// What is missing makes the result missing, what is at fault makes it so at fault.
extension CellNumber {
  static let mostDecimals: UInt8 = 6

  static func + (a: CellNumber, b: CellNumber) -> CellNumber {
    if a.state != .value { return a }
    if b.state != .value { return b }
    let decimals = max(a.decimals, b.decimals)
    return fitting(a.wide(decimals) + b.wide(decimals), decimals)
  }

  static func - (a: CellNumber, b: CellNumber) -> CellNumber { a + b.negated }

  static func * (a: CellNumber, b: CellNumber) -> CellNumber {
    if a.state != .value { return a }
    if b.state != .value { return b }
    let product = Int128(a.mantissa) * Int128(b.mantissa)
    let decimals = a.decimals + b.decimals
    if decimals <= mostDecimals { return fitting(product, decimals) }
    return fitting(rounded(product, by: wideTens[Int(decimals - mostDecimals)]), mostDecimals)
  }

  /// The quotient, with no more decimals than it needs.
  func divided(by b: CellNumber) -> CellNumber {
    if state != .value { return self }
    if b.state != .value { return b }
    if b.mantissa == 0 { return CellNumber(.dividedByZero) }
    // a/10ᵈ ÷ b/10ᵉ = a·10^(6+e−d) / b millionths; d ≤ 6, so that the power is never negative.
    let scaled = Int128(mantissa) * CellNumber.wideTens[Int(6 + b.decimals - decimals)]
    let quotient = CellNumber.rounded(scaled, by: Int128(b.mantissa))
    return CellNumber.fitting(quotient, CellNumber.mostDecimals).shortened
  }

  var negated: CellNumber {
    var result = self
    result.mantissa = -mantissa
    return result
  }

  /// −1, 0 or 1 as this is less than, equal to or more than another; both must be values.
  func order(_ b: CellNumber) -> Int {
    if decimals == b.decimals { return mantissa < b.mantissa ? -1 : mantissa > b.mantissa ? 1 : 0 }
    let finer = max(decimals, b.decimals)
    let (x, y) = (wide(finer), b.wide(finer))
    return x < y ? -1 : x > y ? 1 : 0
  }

  static func smaller(_ a: CellNumber, _ b: CellNumber) -> CellNumber {
    if a.state != .value { return a }
    if b.state != .value { return b }
    return a.order(b) <= 0 ? a : b
  }

  static func larger(_ a: CellNumber, _ b: CellNumber) -> CellNumber {
    if a.state != .value { return a }
    if b.state != .value { return b }
    return a.order(b) >= 0 ? a : b
  }

  private func wide(_ finer: UInt8) -> Int128 {
    Int128(mantissa) * CellNumber.wideTens[Int(finer - decimals)]
  }

  /// Without zeros at its end, so that 0.85 is 85 hundredths.
  private var shortened: CellNumber {
    var short = self
    while short.decimals > 0, short.mantissa.isMultiple(of: 10) {
      short.mantissa /= 10
      short.decimals -= 1
    }
    return short
  }

  private static func fitting(_ value: Int128, _ decimals: UInt8) -> CellNumber {
    // Half the range, so that sums of a few of them cannot pass the end unnoticed.
    let limit = Int128(Int64.max / 2)
    if value > limit || value < -limit { return CellNumber(.tooLarge) }
    return CellNumber(Int64(value), decimals: decimals)
  }

  private static func rounded(_ value: Int128, by divisor: Int128) -> Int128 {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    if rest.magnitude * 2 < divisor.magnitude { return quotient }
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }

  private static let wideTens: [Int128] = (0...12).map { power in
    (0..<power).reduce(1) { product, _ in product * 10 }
  }
}
