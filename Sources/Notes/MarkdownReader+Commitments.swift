internal import CCmark
internal import Diagnostics

extension MarkdownReader {
  /// The promise that a list item makes, and its words without the box and the terms.
  mutating func commitment(
    in content: [MarkdownInline], paragraph: OpaquePointer
  ) -> (Commitment, [MarkdownInline])? {
    guard case .text(let text)? = content.first, let isDone = Self.box(at: text) else { return nil }
    let place = place(of: paragraph)
    let rest = text.dropFirst(4)
    guard rest.first == "(", let end = rest.firstIndex(of: ")") else {
      problems.append(
        .warning(
          "bare-commitment", at: place, "this promise does not say whose it is and for when",
          hint: "Begin it with (agent, 2026-10-26) or (lead, 2026-10-26)"))
      return nil
    }
    var promise = Array(content.dropFirst())
    let words = rest[end...].dropFirst().drop { $0 == " " }
    if !words.isEmpty {
      promise.insert(.text(String(words)), at: 0)
    } else if promise.first == .softBreak {
      promise.removeFirst()
    }
    // The terms begin after the box, a blank and the bracket.
    let terms = CommitmentTerms(rest[..<end].dropFirst(), at: place.offset(columns: 5))
    return terms.read(isDone: isDone, text: promise.plainText, &problems).map { ($0, promise) }
  }

  /// Whether a box at the beginning of a text is ticked; `nil` when there is none.
  private static func box(at text: String) -> Bool? {
    let bytes = Array(text.utf8.prefix(4))
    guard bytes.count >= 3, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"),
      bytes.count == 3 || bytes[3] == UInt8(ascii: " ")
    else { return nil }
    switch bytes[1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }
}
