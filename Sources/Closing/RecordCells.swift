internal import Diagnostics

/// Walks over the cells of a table that the program itself wrote: commas, quotes where a cell needs them, and
/// a line feed after every line.
struct RecordCells {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// Where the cell that was taken last begins.
  private var cellStart = 0

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The place of the cell that was taken last.
  var location: SourceLocation {
    SourceLocation(file: file, line: line, column: cellStart - lineStart + 1)
  }

  /// What the next cell holds; `isLast` says whether it must end its line.
  mutating func take(isLast: Bool) throws(DamagedCell) -> ArraySlice<UInt8> {
    cellStart = position
    let cell = try position < bytes.count && bytes[position] == .quote ? quoted() : plain()
    let end = isLast ? UInt8.lineFeed : UInt8.comma
    guard position < bytes.count, bytes[position] == end else {
      throw DamagedCell(
        isLast ? "the line does not end here, as it was written" : "the line ends too early",
        at: location)
    }
    position += 1
    return cell
  }

  /// Notes that a line is over, after its last cell was used.
  mutating func endLine() {
    line += 1
    lineStart = position
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != .comma, bytes[position] != .lineFeed {
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quoted() throws(DamagedCell) -> ArraySlice<UInt8> {
    var cell: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != .quote {
        cell.append(byte)
      } else if position < bytes.count, bytes[position] == .quote {
        cell.append(byte)
        position += 1
      } else {
        return cell[...]
      }
    }
    throw DamagedCell("a quote opens here and is never closed", at: location)
  }

  /// A cell as such a table holds it.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { [.comma, .quote, .lineFeed, 13].contains($0) }) else {
      return text
    }
    return "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

/// A cell that is not as it was written, which makes the whole record useless.
struct DamagedCell: Error {
  let diagnostic: Diagnostic

  init(_ message: String, at location: SourceLocation) {
    diagnostic = .damaged(message, at: location)
  }
}

extension UInt8 {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
}

extension ArraySlice<UInt8> {
  /// The bytes as text; what is no UTF-8 cannot be what was written.
  func text(at location: SourceLocation) throws(DamagedCell) -> String {
    guard let text = String(validating: self, as: UTF8.self) else {
      throw DamagedCell("the cell is not UTF-8 text", at: location)
    }
    return text
  }
}
