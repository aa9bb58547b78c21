/// Finds text that a template prints inside an HTML tag without quotes around it.
///
/// Escaping makes text safe between tags and between quotes. In `<td title={{name}}>` a name with a blank
/// in it adds attributes of its own to the cell, and no escaping could prevent that.
struct AttributeQuotes {
  private enum State {
    case text
    case tag
    case quoted(UInt8)
  }

  /// Where the variables stand that need quotes.
  private(set) var unquoted: [Int] = []
  private var state = State.text

  init(_ text: [UInt8], tags: [Tag]) {
    var cursor = 0
    for tag in tags {
      read(text[cursor..<tag.range.lowerBound], of: text)
      if tag.kind == .variable, case .tag = state { unquoted.append(tag.range.lowerBound) }
      cursor = tag.range.upperBound
    }
  }

  private mutating func read(_ piece: ArraySlice<UInt8>, of text: [UInt8]) {
    for index in piece.indices {
      let byte = text[index]
      switch state {
      case .text:
        if byte == UInt8(ascii: "<"), index + 1 < text.count, isLetter(text[index + 1]) {
          state = .tag
        }
      case .tag:
        if byte == UInt8(ascii: ">") { state = .text }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { state = .quoted(byte) }
      case .quoted(let quote):
        if byte == quote { state = .tag }
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
