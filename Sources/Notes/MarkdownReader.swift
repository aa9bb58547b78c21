internal import CCmark
package import Diagnostics

extension MarkdownDocument {
  /// Reads Markdown that begins on a line of a file; `nil` when it is refused as a whole.
  ///
  /// cmark only parses; its own HTML is never used, because its safe mode lets through what an HR note must
  /// not hold (images that call home, unknown schemes).
  package static func read(
    _ text: String, file: String, firstLine: Int = 1
  ) -> (MarkdownDocument?, [Diagnostic]) {
    let bytes = Array(text.utf8)
    if let problem = MarkdownLimits.problem(in: bytes, file: file, firstLine: firstLine) {
      return (nil, [problem])
    }
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        CMARK_OPT_DEFAULT)
    }
    guard let root else { return (.empty, []) }
    defer { cmark_node_free(root) }
    var reader = MarkdownReader(SourceText(bytes, file: file, firstLine: firstLine))
    let blocks = reader.blocks(of: root, depth: 0)
    if reader.isTooDeep { return (nil, reader.problems) }
    let document = MarkdownDocument(
      body: MarkdownBody(blocks), outline: reader.headings.outline, commitments: reader.commitments,
      figures: reader.figures, links: reader.links)
    return (document, reader.problems)
  }
}

/// Walks cmark's tree once and keeps what our own tree can say.
///
/// Its parts are in `MarkdownReader+Blocks`, `+Inlines` and `+Commitments`.
struct MarkdownReader {
  var source: SourceText
  var problems: [Diagnostic] = []
  var headings = HeadingIds()
  var commitments: [Commitment] = []
  var figures: [EmbeddedFigure] = []
  var links: [Reference] = []
  var isTooDeep = false

  init(_ source: SourceText) {
    self.source = source
  }

  /// The place at which a node begins.
  mutating func place(of node: OpaquePointer) -> SourceLocation {
    source.location(
      line: Int(cmark_node_get_start_line(node)), byteColumn: Int(cmark_node_get_start_column(node))
    )
  }

  mutating func warn(_ id: String, at node: OpaquePointer, _ message: String, hint: String) {
    problems.append(.warning(id, at: place(of: node), message, hint: hint))
  }

  /// Whether a depth is refused: a deep tree would cost every later walk its stack.
  mutating func refuses(depth: Int, at node: OpaquePointer) -> Bool {
    if depth <= MarkdownLimits.deepestNesting { return false }
    if !isTooDeep {
      isTooDeep = true
      problems.append(
        .error(
          "too-deep", at: place(of: node),
          "nested deeper than \(MarkdownLimits.deepestNesting) levels"))
    }
    return true
  }
}

/// The text that cmark was given, for turning its lines and byte columns into places of the file.
struct SourceText {
  private let bytes: [UInt8]
  private let file: String
  private let firstLine: Int
  /// Found when first asked for, because most texts have no faults to place.
  private lazy var lineStarts = SourceText.lineStarts(of: bytes)

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    return starts
  }

  mutating func location(line: Int, byteColumn: Int) -> SourceLocation {
    let line = min(max(line, 1), lineStarts.count)
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    let place = min(start + max(byteColumn, 1) - 1, end)
    let column = bytes[start..<place].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: file, line: firstLine + line - 1, column: column)
  }
}
