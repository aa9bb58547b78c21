internal import Rendering

/// The forms in which a table of figures can be printed.
public enum FigureFormat: String, Sendable, CaseIterable {
  /// Columns for people; numbers rounded as the pages round them.
  case table
  /// Comma-separated, unrounded, for programs and spreadsheets.
  case csv
  /// An array of objects, unrounded.
  case json
}

extension FigureTable {
  /// The table as text in a form.
  public func text(_ format: FigureFormat) -> String {
    switch format {
    case .table: plainText
    case .csv: csv
    case .json: json
    }
  }

  private var csv: String {
    let header = columns.map { CSVCell.text($0.name) }.joined(separator: ",")
    let lines = rows.map { row in
      row.map { cell in
        switch cell {
        case .label(let text): CSVCell.text(text)
        case .number(let number): plainNumber(number)
        case .none: ""
        }
      }.joined(separator: ",")
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  private var json: String {
    let objects = rows.map { row in
      let members = zip(columns, row).map { column, cell in
        let value =
          switch cell {
          case .label(let text): JSONText.quoted(text)
          case .number(let number): plainNumber(number)
          case .none: "null"
          }
        return JSONText.quoted(column.name) + ": " + value
      }
      return "  {" + members.joined(separator: ", ") + "}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private var plainText: String {
    let header = columns.map(\.name)
    let body = rows.map { row in
      zip(columns, row).map { column, cell in
        switch cell {
        case .label(let text): text
        case .number(let number):
          FigureText.text(
            number, unit: column.unit ?? "number",
            in: Language.named(language) ?? ProjectLanguage.fallback)
        case .none(let why): why
        }
      }
    }
    let widths = header.indices.map { index in
      ([header[index]] + body.map { $0[index] }).map(\.count).max() ?? 0
    }
    let lines = ([header] + body).map { cells in
      cells.enumerated().map { index, text in
        let gap = String(repeating: " ", count: widths[index] - text.count)
        return columns[index].unit == nil ? text + gap : gap + text
      }.joined(separator: "  ").trimmedAtEnd
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The shortest text that reads back as the same number; whole numbers without a point.
func plainNumber(_ number: Double) -> String {
  if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
  return String(number)
}

/// A cell of a CSV file that no spreadsheet takes for a formula.
enum CSVCell {
  static func text(_ text: String) -> String {
    var safe = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      safe = "'" + text
    }
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

/// Text as JSON writes it.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension String {
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Problem {
  /// The problem as one JSON object on one line.
  public var json: String {
    let members: [(String, String)] = [
      ("severity", JSONText.quoted(isError ? "error" : "warning")), ("id", JSONText.quoted(id)),
      ("file", JSONText.quoted(file)), ("line", String(line)), ("column", String(column)),
      ("message", JSONText.quoted(message)), ("hint", JSONText.quoted(hint)),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
