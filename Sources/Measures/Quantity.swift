/// An exact decimal number as data brings it: 87.3 is 873 tenths.
///
/// Measures are sums of these. Integers add exactly and in any order, so a figure is the same for any number
/// of cores, and 0.1 + 0.2 is 0.3.
package struct Quantity: Sendable, Hashable {
  /// The most decimals that are kept; data with more is rounded before it comes here.
  package static let mostDecimals: UInt8 = 6

  package let mantissa: Int64
  /// How many digits of the mantissa stand after the point, 0 to 6.
  package let decimals: UInt8

  package init(mantissa: Int64, decimals: UInt8) {
    self.mantissa = mantissa
    self.decimals = min(decimals, Quantity.mostDecimals)
  }

  package init(_ whole: Int) {
    self.init(mantissa: Int64(whole), decimals: 0)
  }

  /// The value in millionths; values past nine trillion are held at the limit.
  package var millionths: Int64 {
    let (value, overflow) = mantissa.multipliedReportingOverflow(
      by: powersOfTen[Int(Quantity.mostDecimals - decimals)])
    return overflow ? (mantissa < 0 ? Int64.min + 1 : Int64.max) : value
  }

  package var value: Double { Double(mantissa) / Double(powersOfTen[Int(decimals)]) }
}

/// 10⁰ … 10⁶.
let powersOfTen: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
