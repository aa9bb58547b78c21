package import Diagnostics

/// A Markdown file cut in two: the YAML between the first two `---` lines, and the text below.
package struct FrontMatter: Sendable, Hashable {
  package let yaml: YAMLValue
  /// The text below the front matter, its lines ended by `\n` whatever the file used.
  package let body: String
  /// The line of the file on which the body begins, from 1.
  package let bodyLine: Int

  /// Cuts a file and reads its front matter; `nil` when there is none that can be read.
  package static func read(_ text: String, file: String) -> (FrontMatter?, [Diagnostic]) {
    var text = withUnixLineEnds(text)
    let cut = text.withUTF8 { Cut(of: $0) }
    let top = SourceLocation(file: file, line: 1, column: 1)
    switch cut {
    case .found(let yaml, let body, let bodyLine):
      let (value, problems) = YAMLReader.read(yaml, file: file, firstLine: 2)
      guard let value else { return (nil, problems) }
      return (FrontMatter(yaml: value, body: body, bodyLine: bodyLine), problems)
    case .missing:
      let problem = Diagnostic.error(
        "no-front-matter", at: top, "the file has no front matter",
        hint: "Begin it with a line '---', the keys, and another line '---'")
      return (nil, [problem])
    case .open:
      let problem = Diagnostic.error(
        "open-front-matter", at: top, "the front matter is never closed",
        hint: "Put a line '---' under the last key")
      return (nil, [problem])
    }
  }
}

/// Where a file is cut; lines are counted by `\n`, as editors and cmark do.
private enum Cut {
  case found(yaml: String, body: String, bodyLine: Int)
  case missing
  case open

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var start = bytes.starts(with: Cut.byteOrderMark) ? 3 : 0
    var end = Cut.endOfLine(from: start, in: bytes)
    guard Cut.isFence(bytes[start..<end]) else {
      self = .missing
      return
    }
    let yamlStart = min(end + 1, bytes.count)
    var line = 1
    while end < bytes.count {
      start = end + 1
      end = Cut.endOfLine(from: start, in: bytes)
      line += 1
      guard Cut.isFence(bytes[start..<end]) else { continue }
      self = .found(
        yaml: String(decoding: bytes[yamlStart..<max(yamlStart, start)], as: UTF8.self),
        body: String(decoding: bytes[min(end + 1, bytes.count)...], as: UTF8.self),
        bodyLine: line + 1)
      return
    }
    self = .open
  }

  private static func endOfLine(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private static func isFence(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: [UInt8](repeating: UInt8(ascii: "-"), count: 3))
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

/// The text with every line end written `\n`, so that one rule counts lines everywhere.
func withUnixLineEnds(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isAfterReturn = false
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "\n") where isAfterReturn: break
    default: bytes.append(byte)
    }
    isAfterReturn = byte == UInt8(ascii: "\r")
  }
  return String(decoding: bytes, as: UTF8.self)
}
