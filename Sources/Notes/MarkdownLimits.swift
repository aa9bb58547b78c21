internal import Diagnostics

/// What a Markdown text may cost; small texts can stall cmark 0.30.2 for seconds.
enum MarkdownLimits {
  /// Far more than anyone writes by hand, and little enough for cmark's quadratic corners.
  static let largestText = 32 << 10
  static let deepestNesting = 32

  /// Why a text is refused before cmark sees it, or `nil`.
  static func problem(in text: [UInt8], file: String, firstLine: Int = 1) -> Diagnostic? {
    if text.count > largestText {
      return .error(
        "note-too-large", at: SourceLocation(file: file, line: firstLine, column: 1),
        "this text is larger than 32 KiB", hint: "Split it into several notes")
    }
    let line = text.withUnsafeBufferPointer { firstDeepLine(in: $0) }
    return line.map { line in
      .error(
        "too-deep", at: SourceLocation(file: file, line: firstLine + line, column: 1),
        "more than \(deepestNesting) nested lists and quotes on one line",
        hint: "Take some of the marks at its beginning out")
    }
  }

  /// The line, from 0, that begins with too many marks.
  private static func firstDeepLine(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var markers = LineMarkers()
    var line = 0
    var previous: UInt8 = 0
    for byte in text {
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn || byte == UInt8(ascii: "\n") {
        if markers.areTooMany { return line }
        if isReturn || previous != UInt8(ascii: "\r") { line += 1 }
        markers = LineMarkers()
      } else if !markers.areCounted {
        markers.count(byte)
      }
      previous = byte
    }
    return markers.areTooMany ? line : nil
  }

  static func notUnicode(_ text: [UInt8], file: String) -> Diagnostic {
    var parser = UTF8.ForwardParser()
    var bytes = text.makeIterator()
    var valid = 0
    while case .valid(let scalar) = parser.parseScalar(from: &bytes) { valid += scalar.count }
    return .error(
      "not-utf-8", at: TextPositions(text).location(of: valid, in: file),
      "this file is not UTF-8 text", hint: "Save it as UTF-8")
  }
}

/// The list and quote marks at the beginning of a line, and how far it is indented.
private struct LineMarkers {
  private enum State {
    case leading
    /// After `-`, `+`, `*` or `1.`, which mark an item only when a blank follows.
    case bullet
    case digits
    case text
  }

  private var state = State.leading
  private var markers = 0
  private var isRuler = true
  private var ruler: UInt8 = 0
  private var columns = 0

  /// Whether the rest of the line can change nothing.
  var areCounted: Bool { state == .text && !isRuler }

  /// A ruler (`- - - -`) is one line across the page, however long.
  var areTooMany: Bool {
    let isLongRuler = isRuler && (ruler == UInt8(ascii: "-") || ruler == UInt8(ascii: "*"))
    let total = markers + (state == .bullet ? 1 : 0)
    return total > MarkdownLimits.deepestNesting && !isLongRuler
      || columns > 8 * MarkdownLimits.deepestNesting
  }

  mutating func count(_ byte: UInt8) {
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    if isRuler, !isBlank {
      if ruler == 0 { ruler = byte }
      isRuler = byte == ruler
    }
    if state == .text { return }
    if isBlank, markers == 0, state == .leading {
      columns += byte == UInt8(ascii: "\t") ? 4 : 1
    }
    switch (state, byte) {
    case (.bullet, _) where isBlank:
      markers += 1
      state = .leading
    case (.leading, _) where isBlank: break
    case (.leading, UInt8(ascii: ">")): markers += 1
    case (.leading, UInt8(ascii: "-")), (.leading, UInt8(ascii: "+")),
      (.leading, UInt8(ascii: "*")):
      state = .bullet
    case (.leading, UInt8(ascii: "0")...UInt8(ascii: "9")): state = .digits
    case (.digits, UInt8(ascii: "0")...UInt8(ascii: "9")): break
    case (.digits, UInt8(ascii: ".")), (.digits, UInt8(ascii: ")")): state = .bullet
    default: state = .text
    }
  }
}
