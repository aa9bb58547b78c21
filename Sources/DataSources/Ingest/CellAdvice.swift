/// What the look of a cell says about how its source should be described; never more than a hint.
enum CellAdvice {
  /// A cell that is no number: perhaps its commas are decimal marks, or stand between thousands.
  static func number(_ text: String) -> String {
    let marks = text.filter { $0 == "," || $0 == "." || $0 == "'" || $0 == " " }
    let isDigits = text.utf8.allSatisfy { byte in
      byte.digit <= 9 || ",.' -+%".utf8.contains(byte)
    }
    guard isDigits, let mark = marks.first, text.utf8.contains(where: { $0.digit <= 9 }) else {
      return ""
    }
    if marks.count == 1, mark == "," {
      return "If the comma is the decimal mark, say decimal: \",\"; if it parts thousands, "
        + "thousands: \",\""
    }
    return "Say how numbers are written, with 'decimal:' and 'thousands:'"
  }

  /// A cell that is no day of the form that was declared: perhaps it is one of another form.
  static func day(_ text: String) -> String {
    let fitting = text.utf8.count <= 16 ? DateFormat.names.filter { reads(text, as: $0) } : []
    switch fitting.count {
    case 0: return ""
    case 1: return "If days are written so, say date format: \(fitting[0])"
    default:
      return "Say which form it is, with date format: " + fitting.joined(separator: " or ")
    }
  }

  private static func reads(_ text: String, as name: String) -> Bool {
    guard let format = DateFormat.named(name) else { return false }
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { format.dayNumber(CellBytes($0, bytes.count)) != nil } ?? false
    }
  }
}
