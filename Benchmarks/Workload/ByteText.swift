extension [UInt8] {
  mutating func append(text: String) { append(contentsOf: text.utf8) }

  mutating func append(character: Character) { append(character.asciiValue ?? 0x3F) }

  /// A number from 0 up, in decimal digits.
  mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Tenths as a number with one place: 852 is 85.2.
  mutating func append(tenths: Int) {
    append(number: tenths / 10)
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(tenths % 10))
  }
}

extension Int {
  /// The number with zeros before it.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
