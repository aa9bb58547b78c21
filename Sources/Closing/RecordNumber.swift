internal import Measures

/// Exact numbers as records hold them: `12`, `-3.5`, and `300x2 420x1` for values and how often each occurred.
enum RecordNumber {
  /// A number without needless zeros after its point.
  static func text(_ quantity: Quantity) -> String {
    var (mantissa, decimals) = (quantity.mantissa, Int(quantity.decimals))
    while decimals > 0, mantissa % 10 == 0 {
      mantissa /= 10
      decimals -= 1
    }
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    if decimals == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  static func quantity(_ bytes: ArraySlice<UInt8>) -> Quantity? {
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else {
      return integer(bytes).map { Quantity(mantissa: $0, decimals: 0) }
    }
    let decimals = bytes.endIndex - point - 1
    guard (1...Int(Quantity.mostDecimals)).contains(decimals), point > bytes.startIndex,
      let mantissa = integer(bytes[..<point] + bytes[(point + 1)...])
    else { return nil }
    return Quantity(mantissa: mantissa, decimals: UInt8(decimals))
  }

  /// Digits alone, with a sign before them where it is a minus.
  static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard !digits.isEmpty, digits.count <= 19 else { return nil }
    var number: Int64 = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (tens, isTooMuch) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if isTooMuch || isTooLarge { return nil }
      number = sum
    }
    // Counted downwards, for the smallest number has no positive twin.
    if isNegative { return number }
    return number == .min ? nil : -number
  }

  /// `300x2 420x1`, whose values are millionths unless they are hashes.
  static func text(_ pairs: [(value: Int64, count: Int)], isScaled: Bool) -> String {
    pairs.map { pair in
      let value =
        isScaled
        ? text(Quantity(mantissa: pair.value, decimals: Quantity.mostDecimals))
        : String(pair.value)
      return value + "x" + String(pair.count)
    }.joined(separator: " ")
  }

  static func pairs(_ bytes: ArraySlice<UInt8>, isScaled: Bool) -> [(value: Int64, count: Int)]? {
    var pairs: [(value: Int64, count: Int)] = []
    for part in bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard let cross = part.lastIndex(of: UInt8(ascii: "x")),
        let count = integer(part[(cross + 1)...]), (1...Int64(Int32.max)).contains(count)
      else { return nil }
      let value =
        isScaled ? quantity(part[..<cross])?.millionths : integer(part[..<cross])
      guard let value else { return nil }
      pairs.append((value, Int(count)))
    }
    return pairs
  }
}
