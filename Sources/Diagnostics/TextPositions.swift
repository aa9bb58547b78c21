/// Turns byte offsets of a text into lines and columns.
///
/// Built once a file, asked many times: line starts are found in one pass, a lookup is a binary search.
/// Columns count Unicode scalars, as most editors do.
package struct TextPositions: Sendable {
  private let text: [UInt8]
  private let lineStarts: [Int]

  package init(_ text: [UInt8]) {
    self.text = text
    var starts = [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The line and column, both from 1, of a byte offset; an offset past the end is the end.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), text.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let start = lineStarts[low]
    let column = text[start..<offset].count { $0 & 0xC0 != 0x80 }
    return (low + 1, column + 1)
  }

  /// The location of a byte offset in a file of this text.
  package func location(of offset: Int, in file: String) -> SourceLocation {
    let (line, column) = position(of: offset)
    return SourceLocation(file: file, line: line, column: column)
  }
}
