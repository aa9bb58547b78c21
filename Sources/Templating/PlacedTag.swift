/// A tag with its place on its line and, if it opens something, where that ends.
struct PlacedTag {
  let tag: Tag
  /// Where the line begins, if only blanks stand before the tag.
  let leading: Int?
  /// Where the next line begins, if only blanks stand behind the tag.
  let trailing: Int?
  /// What the tag takes out of the text: itself, or its whole line where it stands alone.
  var start: Int
  var end: Int
  /// Whether the line before the tag goes with it, so that no line starts here.
  var takesLineStart = false
  /// The index of the tag behind the content, for a tag that opens something.
  var contentEnd = 0
  /// Whether that tag is its closing one; false only after a fault.
  var isClosed = false

  var isStandalone: Bool { leading != nil && trailing != nil }
  var blanksBefore: Range<Int> { (leading ?? tag.range.lowerBound)..<tag.range.lowerBound }

  init(_ tag: Tag, in text: [UInt8]) {
    self.tag = tag
    leading = lineStart(before: tag.range.lowerBound, in: text)
    trailing = nextLine(behind: tag.range.upperBound, in: text)
    start = tag.range.lowerBound
    end = tag.range.upperBound
    // A parent stands alone as a pair, which TagMatcher decides.
    guard let leading, let trailing, tag.kind.mayStandAlone, tag.kind != .parent else { return }
    start = leading
    end = trailing
    takesLineStart = true
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

private func lineStart(before offset: Int, in text: [UInt8]) -> Int? {
  var index = offset
  while index > 0, isBlank(text[index - 1]) { index -= 1 }
  return index == 0 || text[index - 1] == UInt8(ascii: "\n") ? index : nil
}

private func nextLine(behind offset: Int, in text: [UInt8]) -> Int? {
  var index = offset
  while index < text.count, isBlank(text[index]) { index += 1 }
  if index < text.count, text[index] == UInt8(ascii: "\r") { index += 1 }
  if index == text.count { return index }
  return text[index] == UInt8(ascii: "\n") ? index + 1 : nil
}
