internal import CCmark
internal import Diagnostics

extension MarkdownReader {
  /// The promise that a list item makes, and its words without the box and the terms.
  mutating func commitment(
    in content: [MarkdownInline], paragraph: OpaquePointer
  ) -> (Commitment, [MarkdownInline])? {
    guard case .text(let text)? = content.first, let isDone = Self.box(at: text) else { return nil }
    let place = place(of: paragraph)
    let rest = text.utf8.dropFirst(4)
    guard rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) else {
      problems.append(
        .warning(
          "bare-commitment", at: place, "this promise does not say whose it is and for when",
          hint: "Begin it with (agent, 2026-10-26) or (lead, 2026-10-26)"))
      return nil
    }
    var promise = Array(content.dropFirst())
    let words = rest[end...].dropFirst().drop { $0 == UInt8(ascii: " ") }
    if !words.isEmpty {
      promise.insert(.text(String(Substring(words))), at: 0)
    } else if promise.first == .softBreak {
      promise.removeFirst()
    }
    // The terms begin after the box, a blank and the bracket.
    let terms = CommitmentTerms(rest[..<end].dropFirst(), at: place.offset(columns: 5))
    return terms.read(isDone: isDone, text: promise.plainText, &problems).map { ($0, promise) }
  }

  /// Whether a box at the beginning of a text is ticked; `nil` when there is none.
  private static func box(at text: String) -> Bool? {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "["), let mark = bytes.next(),
      bytes.next() == UInt8(ascii: "]"), [nil, UInt8(ascii: " ")].contains(bytes.next())
    else { return nil }
    switch mark {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }
}
