extension Explanation {
  /// The explanation for people: one fact a line, then measures, days and files.
  public var plainText: String {
    let width = lines.map(\.title.count).max() ?? 0
    var text = lines.map { line in
      line.title + String(repeating: " ", count: width - line.title.count + 2) + line.text
    }
    if !measures.isEmpty {
      text += ["", "Measures"]
      text += measures.map { measure in
        let total = measure.total.map { plainNumber($0) } ?? "counts by value"
        return "  \(measure.name) = \(total)  from \(measure.source), \(measure.rows) rows: "
          + measure.expression
      }
    }
    if !parts.isEmpty {
      text += ["", "Day by day (above the line ÷ below the line)"]
      text += parts.map { part in
        let isWithheld = part.numerator == nil && part.denominator == nil
        let terms = "\(number(part.numerator)) ÷ \(number(part.denominator))"
        return "  \(part.label)  \(isWithheld ? "withheld: too few stand behind it" : terms)"
      }
      text.append("  all days    \(number(line("numerator"))) ÷ \(number(line("denominator")))")
    }
    if !files.isEmpty {
      text += ["", "Files"]
      text += files.map {
        "  \($0.path)  \($0.rows) rows, \($0.used) used, \($0.setAside) set aside, hash \($0.hash)"
      }
    }
    return text.joined(separator: "\n") + "\n"
  }

  /// The explanation as one JSON object.
  public var json: String {
    let facts = lines.map { line in
      let value = line.number.map { plainNumber($0) } ?? JSONText.quoted(line.text)
      return JSONText.quoted(line.name) + ": " + value
    }
    let measures = measures.map { measure in
      object([
        ("name", JSONText.quoted(measure.name)), ("source", JSONText.quoted(measure.source)),
        ("expression", JSONText.quoted(measure.expression)),
        ("total", measure.total.map { plainNumber($0) } ?? "null"),
        ("rows", String(measure.rows)),
      ])
    }
    let days = parts.map { part in
      object([
        ("day", JSONText.quoted(part.label)),
        ("numerator", part.numerator.map { plainNumber($0) } ?? "null"),
        ("denominator", part.denominator.map { plainNumber($0) } ?? "null"),
      ])
    }
    let files = files.map { file in
      object([
        ("path", JSONText.quoted(file.path)), ("source", JSONText.quoted(file.source)),
        ("rows", String(file.rows)), ("used", String(file.used)),
        ("set-aside", String(file.setAside)), ("hash", JSONText.quoted(file.hash)),
      ])
    }
    let members =
      facts + [
        "\"measures\": " + list(measures), "\"days\": " + list(days), "\"files\": " + list(files),
      ]
    return "{\n  " + members.joined(separator: ",\n  ") + "\n}\n"
  }

  /// The number of a line; of a part of a period there may be none to add up.
  private func line(_ name: String) -> Double? { lines.first { $0.name == name }?.number }

  private func number(_ value: Double?) -> String { value.map { plainNumber($0) } ?? "–" }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
