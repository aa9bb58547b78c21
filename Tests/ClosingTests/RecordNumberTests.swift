import Measures
import Testing

@testable import Closing

/// Numbers come out of a record exactly as they went in.
@Suite struct RecordNumberTests {
  @Test(
    arguments: [
      (0, 0, "0"), (12, 0, "12"), (-3, 0, "-3"), (1250, 2, "12.5"), (-5, 1, "-0.5"),
      (7, 6, "0.000007"), (1_000_000, 6, "1"), (Int64.max, 0, "9223372036854775807"),
      (-Int64.max, 3, "-9223372036854775.807"),
    ] as [(Int64, UInt8, String)])
  func writesAndReadsBack(mantissa: Int64, decimals: UInt8, text: String) throws {
    let quantity = Quantity(mantissa: mantissa, decimals: decimals)
    #expect(RecordNumber.text(quantity) == text)
    let read = try #require(RecordNumber.quantity(Array(text.utf8)[...]))
    #expect(RecordNumber.text(read) == text)
    #expect(read.value == quantity.value)
  }

  @Test(
    arguments: [
      "", "-", "+1", "1.", ".5", "1.2345678", "1e3", "12 ", "0x1", "1.-5", "--1",
      "9223372036854775808", "99999999999999999999",
    ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(RecordNumber.quantity(Array(text.utf8)[...]) == nil)
  }

  @Test func theSmallestNumberIsReadToo() {
    #expect(RecordNumber.integer(Array("-9223372036854775808".utf8)[...]) == .min)
  }

  @Test(arguments: [true, false])
  func valuesAndCountsReadBack(isScaled: Bool) throws {
    let pairs: [(value: Int64, count: Int)] = [(-1_500_000, 2), (0, 1), (300_000_000, 41)]
    let text = RecordNumber.text(pairs, isScaled: isScaled)
    #expect(text == (isScaled ? "-1.5x2 0x1 300x41" : "-1500000x2 0x1 300000000x41"))
    let read = try #require(RecordNumber.pairs(Array(text.utf8)[...], isScaled: isScaled))
    #expect(read.elementsEqual(pairs, by: ==))
  }

  @Test(arguments: ["1", "1x", "x1", "1x0", "1x-1", "1x1  2x1", "1x1 ", "1x9999999999", "axb"])
  func whatIsNoPairIsRefused(text: String) {
    #expect(RecordNumber.pairs(Array(text.utf8)[...], isScaled: true) == nil)
  }
}
