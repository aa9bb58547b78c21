extension [UInt8] {
  /// Appends text so that HTML shows it and never obeys it.
  ///
  /// The five characters that mean something to HTML become entities. Code points that HTML forbids
  /// (controls other than tab and line ends, noncharacters) become U+FFFD, as a browser would do, so
  /// that a stray NUL in a name cannot make a page invalid.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      if isPlain(text[index]) {
        index += 1
        continue
      }
      guard let (replacement, length) = substitute(in: text, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      replacement.withUTF8Buffer { append(contentsOf: $0) }
      index += length
      copied = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<text.count]))
  }
}

/// Whether a byte can be copied without a second look.
///
/// 0xC2 starts the C1 controls (among innocent signs), 0xEF and beyond the noncharacters.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool {
  if byte < 64 { return attention >> UInt64(byte) & 1 == 0 }
  return byte < 0x7F || (byte != 0x7F && byte != 0xC2 && byte < 0xEF)
}

/// A bit for each byte below 64 that needs attention: `"` `&` `'` `<` `>` and all controls but three.
private var attention: UInt64 {
  0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13) | 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62
}

/// What stands for the character at an index, and how many bytes that character has.
private func substitute(
  in text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (StaticString, Int)? {
  switch text[index] {
  case UInt8(ascii: "&"): ("&amp;", 1)
  case UInt8(ascii: "<"): ("&lt;", 1)
  case UInt8(ascii: ">"): ("&gt;", 1)
  case UInt8(ascii: "\""): ("&quot;", 1)
  case UInt8(ascii: "'"): ("&#39;", 1)
  case 0..<32, 0x7F: ("\u{FFFD}", 1)
  default: forbiddenLength(in: text, at: index).map { ("\u{FFFD}", $0) }
  }
}

/// The length of a C1 control or a noncharacter at an index, nil where another character stands.
///
/// A Swift string is valid UTF-8, so the following bytes are there; the bounds are checked all the same.
private func forbiddenLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let first = text[index]
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard index + length <= text.count else { return nil }
  let last = text[index + length - 1]
  let middle = text[index + length - 2]
  switch length {
  case 2: return last < 0xA0 ? 2 : nil
  case 3 where middle == 0xB7: return (0x90...0xAF).contains(last) ? 3 : nil
  case 3: return middle == 0xBF && last >= 0xBE ? 3 : nil
  default: return middle == 0xBF && text[index + 1] & 0x0F == 0x0F && last >= 0xBE ? 4 : nil
  }
}
