/// Reads one flat object, strictly: what is not exactly JSON of that shape is nothing.
struct FlatJSONReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The object that the bytes are, and nothing behind it.
  mutating func object() -> [String: FlatJSON.Value]? {
    guard take("{") else { return nil }
    var members: [String: FlatJSON.Value] = [:]
    if !take("}") {
      repeat {
        guard let name = text(), take(":"), let value = value() else { return nil }
        // Readers of JSON disagree about which of two members counts.
        if members.updateValue(value, forKey: name) != nil { return nil }
      } while take(",")
      guard take("}") else { return nil }
    }
    skipBlanks()
    return rest.isEmpty ? members : nil
  }

  private mutating func value() -> FlatJSON.Value? {
    skipBlanks()
    if rest.first == 0x22 { return text().map { .text($0) } }
    let digits = rest.prefix { $0 == 0x2D || (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self)).map { .number($0) }
  }

  /// A quoted text; half a surrogate pair is no text.
  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    while let byte = rest.popFirst() {
      switch byte {
      case 0x22: return String(validating: units, as: UTF16.self)
      case 0x5C:
        guard let unit = escaped() else { return nil }
        units.append(unit)
      case 0x20...0x7E: units.append(UInt16(byte))
      default: return nil
      }
    }
    return nil
  }

  /// What stands behind a backslash.
  private mutating func escaped() -> UInt16? {
    switch rest.popFirst() {
    case 0x22: return 0x22
    case 0x5C: return 0x5C
    case 0x2F: return 0x2F
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x75:
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      let isHexadecimal = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      guard digits.count == 4, isHexadecimal else { return nil }
      return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    default: return nil
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard rest.first.map(Unicode.Scalar.init) == mark else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func skipBlanks() { rest = rest.drop { $0 == 0x20 || $0 == 0x09 } }
}
