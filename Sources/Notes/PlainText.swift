extension [MarkdownInline] {
  /// The words without their marks; line breaks become blanks.
  var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .emphasis(let content), .strong(let content): text += content.plainText
      case .link(let link): text += link.content.plainText
      case .softBreak, .hardBreak: text += " "
      }
    }
    return text
  }
}
