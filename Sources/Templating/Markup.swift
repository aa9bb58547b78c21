/// Bytes that are HTML already and go into a page as they are.
///
/// Only code of ours makes them: a chart's SVG, a note's rendered Markdown, text that was escaped here.
/// Nothing that a user typed may be called trusted.
package struct Markup: Sendable, Hashable {
  package var bytes: [UInt8]

  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(trusted text: String) {
    bytes = Array(text.utf8)
  }

  /// Text made safe for HTML, between tags and in quoted attributes.
  package init(escaping text: String) {
    bytes = []
    bytes.append(escaping: text)
  }
}
