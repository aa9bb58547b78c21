internal import CCmark
internal import Diagnostics

extension MarkdownReader {
  /// The words inside a node.
  mutating func inlines(of parent: OpaquePointer, depth: Int) -> [MarkdownInline] {
    if refuses(depth: depth, at: parent) { return [] }
    var inlines: [MarkdownInline] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      next = cmark_node_next(node)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: inlines.append(.text(text(from: node, &next)))
      case CMARK_NODE_SOFTBREAK: inlines.append(.softBreak)
      case CMARK_NODE_LINEBREAK: inlines.append(.hardBreak)
      case CMARK_NODE_CODE: inlines.append(.code(String(cString: cmark_node_get_literal(node))))
      case CMARK_NODE_EMPH: inlines.append(.emphasis(self.inlines(of: node, depth: depth + 1)))
      case CMARK_NODE_STRONG: inlines.append(.strong(self.inlines(of: node, depth: depth + 1)))
      case CMARK_NODE_LINK: inlines += link(node, depth: depth + 1)
      case CMARK_NODE_IMAGE: inlines.append(.text(wordsOfImage(node)))
      default: dropInlineHTML(node)
      }
    }
    return inlines
  }

  /// The text of a node and of the text nodes after it, which cmark cuts at every special character.
  private func text(from node: OpaquePointer, _ next: inout OpaquePointer?) -> String {
    var text = String(cString: cmark_node_get_literal(node))
    while let sibling = next, cmark_node_get_type(sibling) == CMARK_NODE_TEXT {
      text += String(cString: cmark_node_get_literal(sibling))
      next = cmark_node_next(sibling)
    }
    return text
  }

  private mutating func link(_ node: OpaquePointer, depth: Int) -> [MarkdownInline] {
    let content = inlines(of: node, depth: depth)
    let destination = String(cString: cmark_node_get_url(node))
    guard let target = LinkTarget(destination) else {
      warn(
        "link-dropped", at: node, "a note may not link to '\(destination.harmless)'",
        hint: "Use https, http, mailto, a metric, a note or a file of the project")
      return content
    }
    if case .own(let name) = target { links.append(Reference(name, at: place(of: node))) }
    let title = String(cString: cmark_node_get_title(node))
    return [.link(MarkdownLink(target: target, title: title, content: content))]
  }

  /// The words that stand for an image; a picture from elsewhere would tell its host who reads the note.
  private mutating func wordsOfImage(_ image: OpaquePointer) -> String {
    warn(
      "image-dropped", at: image, "images are not shown in notes, only their words",
      hint: "Describe what it shows, or link to it")
    var words = ""
    guard let walk = cmark_iter_new(image) else { return words }
    defer { cmark_iter_free(walk) }
    while cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER else { continue }
      let node = cmark_iter_get_node(walk)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: words += String(cString: cmark_node_get_literal(node))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: break
      }
    }
    return words
  }

  private mutating func dropInlineHTML(_ node: OpaquePointer) {
    let tag = cmark_node_get_literal(node).map { String(cString: $0).harmless } ?? ""
    warn(
      "html-dropped", at: node, "HTML is not shown in notes: '\(tag)'",
      hint: "Write it in Markdown, or put it between backticks to show it as text")
  }
}

extension String {
  /// The text short and without control characters, so that a message cannot play with a terminal.
  fileprivate var harmless: String {
    let shown = unicodeScalars.prefix(60).map { scalar -> Character in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        ? "\u{FFFD}" : Character(scalar)
    }
    return String(shown) + (unicodeScalars.count > 60 ? "…" : "")
  }
}
