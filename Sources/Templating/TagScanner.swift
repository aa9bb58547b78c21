/// Finds the tags of a template.
struct TagScanner {
  private let text: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tags: [Tag] = []
  private(set) var faults: [(offset: Int, fault: TemplateFault)] = []

  /// Scans the whole text.
  init(_ text: [UInt8]) {
    self.text = text
    var index = 0
    while let start = find(opening, from: index) {
      index = scanTag(at: start)
    }
  }

  /// Reads the tag at an offset and gives where to go on; after a fault that is inside the tag.
  private mutating func scanTag(at start: Int) -> Int {
    let inside = start + opening.count
    let (kind, sigil) = kind(at: inside)
    let end = terminator(of: kind, sigil: sigil)
    guard let close = find(end, from: inside + sigil.count) else {
      faults.append((start, .unclosedTag))
      return inside
    }
    let content = trimmed(inside + sigil.count..<close)
    if kind != .comment, kind != .delimiters, let next = find(opening, from: inside), next < close {
      faults.append((start, .unclosedTag))
      return next
    }
    let name = String(decoding: text[content], as: UTF8.self)
    let range = start..<close + end.count
    if kind == .delimiters {
      changeDelimiters(to: name, at: start)
    } else if name.isEmpty, kind != .comment {
      faults.append((start, .emptyTag))
      return range.upperBound
    }
    tags.append(Tag(kind: kind, name: kind == .comment ? "" : name, range: range))
    return range.upperBound
  }

  private func kind(at offset: Int) -> (Tag.Kind, sigil: [UInt8]) {
    guard offset < text.count else { return (.variable, []) }
    let sigil = text[offset]
    let kinds: [Unicode.Scalar: Tag.Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .partial, "<": .parent, "$": .block,
      "!": .comment, "=": .delimiters, "{": .raw, "&": .raw,
    ]
    guard let kind = kinds[Unicode.Scalar(sigil)] else { return (.variable, []) }
    return (kind, [sigil])
  }

  /// What ends a tag: `}}`, but `}}}` after `{{{` and `=}}` after `{{=`.
  private func terminator(of kind: Tag.Kind, sigil: [UInt8]) -> [UInt8] {
    if kind == .delimiters { return sigil + closing }
    return sigil == [UInt8(ascii: "{")] ? [UInt8(ascii: "}")] + closing : closing
  }

  private mutating func changeDelimiters(to content: String, at offset: Int) {
    let parts = content.split { $0 == " " || $0 == "\t" || $0.isNewline }
    guard parts.count == 2, !content.contains("=") else {
      faults.append((offset, .badDelimiters))
      return
    }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + wanted.count <= text.count {
      if text[index] == wanted[0], text[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    let start = text[range].firstIndex { !isBlank($0) } ?? range.upperBound
    let last = text[range].lastIndex { !isBlank($0) } ?? start - 1
    return start..<max(start, last + 1)
  }
}
