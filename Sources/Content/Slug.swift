internal import Diagnostics

/// Ids become folders of the site: small letters, digits and hyphens, so that no name makes a path.
enum Slug {
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.first != "-"
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// What the text would be as an id; empty when nothing of it can stand.
  static func suggestion(for text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case _ where !slug.isEmpty && slug.last != "-": slug.append("-")
      default: break
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return String(slug.prefix(64))
  }

  /// The text when it is an id; otherwise a diagnostic that says what to write, and that as the id, so that
  /// whatever names it by the right id is not refused for the same fault.
  static func check(
    _ text: String, of what: String, at location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> String? {
    if isValid(text) { return text }
    let better = suggestion(for: text)
    problems.append(
      .error(
        "bad-id", at: location,
        "'\(text)' cannot be the id of \(what): only a–z, 0–9 and hyphens, at most 64",
        hint: better.isEmpty ? "" : "Write '\(better)'"))
    return better.isEmpty ? nil : better
  }
}
