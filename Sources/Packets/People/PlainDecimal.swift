/// A number as tables write it, to be added without loss.
struct PlainDecimal {
  private let digits: Int
  private let scale: Int

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = text.utf8.enumerated().allSatisfy { place, byte in
      (48...57).contains(byte) || byte == UInt8(ascii: ".")
        || place == 0 && byte == UInt8(ascii: "-")
    }
    guard isPlain, parts.count <= 2, let digits = Int(parts.joined()) else { return nil }
    self.digits = digits
    scale = parts.count == 2 ? parts[1].utf8.count : 0
  }

  private init(digits: Int, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// `nil` for numbers too large for it.
  func adding(_ other: PlainDecimal) -> PlainDecimal? {
    let scale = max(scale, other.scale)
    guard let a = digits(at: scale), let b = other.digits(at: scale) else { return nil }
    let (sum, isTooLarge) = a.addingReportingOverflow(b)
    return isTooLarge ? nil : PlainDecimal(digits: sum, scale: scale)
  }

  private func digits(at scale: Int) -> Int? {
    var result = digits
    for _ in self.scale..<scale {
      let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      result = product
    }
    return result
  }

  var text: String {
    if scale == 0 { return String(digits) }
    let plain = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - plain.utf8.count)) + plain
    return (digits < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
