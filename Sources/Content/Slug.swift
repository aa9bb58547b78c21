internal import Diagnostics

/// Ids become folders of the site: small letters, digits and hyphens, so that no name makes a path.
enum Slug {
  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.first != "-" && !reserved.contains(text)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// Names that Windows keeps for devices, in whatever folder: a site must unpack there too.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

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
    return String(slug.prefix(64)) + (reserved.contains(slug) ? "-1" : "")
  }

  /// The text when it is an id; otherwise a diagnostic that says what to write, and that as the id, so that
  /// whatever names it by the right id is not refused for the same fault.
  static func check(
    _ text: String, of what: String, at location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> String? {
    if isValid(text) { return text }
    let better = suggestion(for: text)
    let rule =
      reserved.contains(text)
      ? "Windows keeps the name for a device" : "only a–z, 0–9 and hyphens, at most 64"
    problems.append(
      .error(
        "bad-id", at: location, "'\(shown(text))' cannot be the id of \(what): \(rule)",
        hint: better.isEmpty ? "" : "Write '\(better)'"))
    return better.isEmpty ? nil : better
  }
}
