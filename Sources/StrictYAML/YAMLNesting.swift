/// Finds YAML that nests so deeply that a recursive parser is at risk of its stack.
enum YAMLNesting {
  static let deepest = 32
  /// As many columns as the deepest nesting takes with four spaces a level.
  private static let widestIndentation = 4 * deepest

  /// The line, from 0, that nests too deeply, or `nil`.
  ///
  /// This is a rough count over the raw bytes, made before any parser sees them: open brackets over the
  /// whole text, leading dashes and leading spaces in each line.
  static func lineTooDeep(in text: String) -> Int? {
    var line = LineCount()
    var brackets = 0
    var number = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        number += 1
        line = LineCount()
      // The last bytes of U+0085, U+2028 and U+2029, which end a line for YAML but not for an editor.
      case 0x85, 0xA8, 0xA9: line = LineCount()
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      default: break
      }
      line.count(byte)
      if brackets > 4 * deepest || line.isTooDeep { return number }
    }
    return nil
  }

  /// What stands before the first word of a line.
  private struct LineCount {
    private var isLeading = true
    private var spaces = 0
    private var dashes = 0
    /// Whether a dash, question mark or colon is followed by a space, which makes it a level.
    private var isMarker = false
    var isTooDeep = false

    mutating func count(_ byte: UInt8) {
      guard isLeading else { return }
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): isMarker = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if isMarker { dashes += 1 } else if dashes == 0 { spaces += 1 }
        isMarker = false
      case UInt8(ascii: "\n"), 0x85, 0xA8, 0xA9: break
      default: isLeading = false
      }
      // A dash that is no marker, as in a ruler of dashes, is text; spaces alone are a blank line.
      isTooDeep = dashes > deepest || spaces > widestIndentation && (isMarker || !isLeading)
    }
  }
}
