package import Diagnostics

extension PassRule {
  /// Reads `>= 80%`, `<= 0:20`, `between 4:30 and 7:00`; inclusive as written.
  package static func parse(
    _ text: String, unit: Unit, at location: SourceLocation
  ) -> (PassRule?, [Diagnostic]) {
    let words = text.split { $0 == " " || $0 == "\t" }.map(String.init)
    if words.first == "between", words.count == 4, words[2] == "and" {
      guard let low = MetricNumber.parse(words[1], unit: unit),
        let high = MetricNumber.parse(words[3], unit: unit)
      else { return (nil, [unreadable(text, unit, at: location)]) }
      if low > high {
        return (
          nil,
          [
            .error(
              "bad-rule", at: location, "'\(text)' ends before it begins",
              hint: "Write 'between \(words[3]) and \(words[1])'")
          ]
        )
      }
      return (.between(low, high), [])
    }
    let compact = words.joined()
    for (sign, rule) in signs where compact.hasPrefix(sign) {
      guard let limit = MetricNumber.parse(String(compact.dropFirst(sign.count)), unit: unit)
      else { break }
      return (rule(limit), [])
    }
    return (nil, [unreadable(text, unit, at: location)])
  }

  private static let signs: [(String, @Sendable (Double) -> PassRule)] = [
    (">=", { .atLeast($0) }), ("≥", { .atLeast($0) }), ("<=", { .atMost($0) }),
    ("≤", { .atMost($0) }), (">", { .above($0) }), ("<", { .below($0) }),
  ]

  private static func unreadable(
    _ text: String, _ unit: Unit, at location: SourceLocation
  ) -> Diagnostic {
    let example =
      switch unit {
      case .share: "'>= 80%', '<= 5%' or 'between 90% and 95%'"
      case .duration: "'<= 0:20', '>= 4:30' or 'between 4:30 and 7:00'"
      case .hours: "'<= 7:30', '>= 37:00' or 'between 7:00 and 8:30'"
      default: "'>= 85', '<= 3' or 'between 10 and 20'"
      }
    return .error(
      "bad-rule", at: location, "'\(text)' is no pass rule", hint: "Write \(example)")
  }
}

/// Reads a number as a metric of some unit writes it: `75%`, `4:30`, `1:02:03`, `85`, `4.2`.
package enum MetricNumber {
  package static func parse(_ text: String, unit: Unit) -> Double? {
    switch unit {
    case .share:
      if text.hasSuffix("%") { return plain(text.dropLast()).map { $0 / 100 } }
      // A bare 80 could be 80 or 8,000 per cent; only what is plainly a part of a whole is taken.
      guard let value = plain(text[...]), abs(value) <= 1 else { return nil }
      return value
    case .duration: return text.contains(":") ? clock(text) : plain(text[...])
    case .hours:
      // Of hours, 7:30 is half past seven and not seven minutes and a half.
      let isHoursAndMinutes = text.count { $0 == ":" } == 1
      return text.contains(":") ? clock(isHoursAndMinutes ? text + ":00" : text) : plain(text[...])
    default: return plain(text[...])
    }
  }

  private static func plain(_ text: Substring) -> Double? {
    guard !text.isEmpty, text.utf8.allSatisfy({ "0123456789.-+".utf8.contains($0) }) else {
      return nil
    }
    return Double(text)
  }

  private static func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var seconds = 0.0
    for (index, part) in parts.enumerated() {
      guard let value = plain(part), value >= 0, index == 0 || (value < 60 && part.count >= 2)
      else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds
  }
}
