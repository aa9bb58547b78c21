/// The files of one source: lines by file, each file with its header.
struct Table {
  private let name: String
  private let header: String
  private let delimiter: String
  private var lines: [String: [String]] = [:]

  init(_ name: String, delimiter: String = ",", _ columns: String...) {
    self.name = name
    self.delimiter = delimiter
    header = columns.joined(separator: delimiter)
  }

  mutating func add(to part: String, _ cells: [String]) {
    lines[part, default: [header]].append(cells.joined(separator: delimiter))
  }

  /// The texts by path below the content folder, in order.
  var files: [(path: String, text: String)] {
    lines.sorted { $0.key < $1.key }.map { part, lines in
      ("data/\(name)-\(part).csv", lines.joined(separator: "\n") + "\n")
    }
  }
}

/// How rows go wrong in real exports: seldom, and always in one of a few ways.
enum Blemish {
  case impossibleDate
  case unknownAgent
  case notANumber

  /// About six rows in a thousand since October 2026; what was wrong before has been mended.
  static func of(_ source: String, _ row: String, on day: Day) -> Blemish? {
    if day < Day(2026, 10, 1) { return nil }
    var deviates = Deviates("blemish", source, row, day: day.number)
    if !deviates.happens(0.006) { return nil }
    return [.impossibleDate, .unknownAgent, .notANumber][deviates.choice([2, 3, 5])]
  }
}

/// A field in quotes, with its quotes doubled.
func quoted(_ text: String) -> String {
  if text.isEmpty { return text }
  var field = "\""
  for character in text { field += character == "\"" ? "\"\"" : String(character) }
  return field + "\""
}
