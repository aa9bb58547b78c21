/// A fault in what the user wrote: where it is, what is wrong, and what to do about it.
///
/// Diagnostics are values: readers return `(value, [Diagnostic])`, collect them all, and the command
/// prints them. A fault of the machine (no file, no space) is thrown instead and never becomes one.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable {
    /// The input cannot be used as it is; nothing is published.
    case error
    /// The build goes on, and the build report names it.
    case warning
  }

  package let severity: Severity
  /// A stable kebab-case name for tools: `unknown-key`, `bad-date`.
  package let id: String
  package let location: SourceLocation
  /// What is wrong, in a phrase without a full stop.
  package let message: String
  /// What to do about it, in a phrase without a full stop; empty when the message says it already.
  package let hint: String

  package init(
    _ severity: Severity, _ id: String, at location: SourceLocation, _ message: String,
    hint: String = ""
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.message = message
    self.hint = hint
  }

  package static func error(
    _ id: String, at location: SourceLocation, _ message: String, hint: String = ""
  ) -> Diagnostic {
    Diagnostic(.error, id, at: location, message, hint: hint)
  }

  package static func warning(
    _ id: String, at location: SourceLocation, _ message: String, hint: String = ""
  ) -> Diagnostic {
    Diagnostic(.warning, id, at: location, message, hint: hint)
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by words, so that a list of diagnostics is the same on every run.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.location, a.severity.rawValue, a.message, a.hint)
      < (b.location, b.severity.rawValue, b.message, b.hint)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line as editors and terminals know it: `file:line:column: error: what. What to do`.
  package var description: String {
    let advice = hint.isEmpty ? "" : ". " + hint
    return "\(location): \(severity.rawValue): \(message)\(advice)".onOneLine
  }
}

extension String {
  /// The text with its control characters to be seen and not obeyed: names of files and cells come from
  /// strangers, and a terminal would clear itself, or turn its writing round.
  package var onOneLine: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      // The control pictures stand in the order of the characters that they show.
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them stops the build.
  package var containsErrors: Bool { contains { $0.severity == .error } }
}
