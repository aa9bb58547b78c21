internal import Diagnostics

extension [Diagnostic] {
  /// Refuses characters that nobody sees and that change what others see: controls, overrides of the
  /// writing direction, blanks without width.
  ///
  /// Marks of direction and joiners stay: Hebrew, Arabic, Persian and Indic names need them.
  mutating func refuseControls(in text: String, of what: String, at location: SourceLocation) {
    guard let scalar = text.unicodeScalars.first(where: \.isHiddenControl) else { return }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    append(
      .error(
        "control-character", at: location, "\(what) holds the invisible character \(code)",
        hint: "Take it out"))
  }
}

extension Unicode.Scalar {
  fileprivate var isHiddenControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// The beginning of a stranger's text, for a message.
func shown(_ text: String, longest: Int = 64) -> String {
  text.unicodeScalars.count <= longest
    ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) + "…"
}
