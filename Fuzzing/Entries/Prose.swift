internal import Diagnostics
internal import Notes

/// Markdown: whatever is written, only allowed tags, attributes and links come out, and not too much of them.
enum Prose {
  static func fault(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let (document, problems) = MarkdownDocument.read(text, file: "n.md")
    guard let document else {
      return problems.containsErrors ? nil : "no text, and nobody says why"
    }
    var options = MarkdownRenderer.Options()
    options.idPrefix = "n-"
    // The worst resolver: it believes whatever stands in the note.
    options.resolveLink = { $0 }
    var html: [UInt8] = []
    for case .html(let bytes) in MarkdownRenderer.render(document, options: options) {
      html += bytes
    }
    // A blank line of a list becomes tags, a quote sign six bytes; nothing may grow faster than that, but for
    // what cmark allows all references of a text together.
    let most = 64 * text.utf8.count + 6 * 100_000
    if html.count > most { return "\(html.count) bytes made of \(text.utf8.count)" }
    return MarkupReader.fault(in: html)
  }
}
