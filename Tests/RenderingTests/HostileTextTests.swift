import Foundation
import FoundationXML
import Notes
import Reports
import Testing

@testable import Rendering

/// What people type never becomes markup, in whatever slot of whatever page it stands.
@Suite struct HostileTextTests {
  static let texts = [
    "<i>\"'&", "</title><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "a\u{0}b\u{1}c",
    "\u{202E}مرحبا", String(repeating: "W", count: 300), "{{title}}", "]]>", "--><b>", "",
  ]

  @Test(arguments: texts)
  func everySlotIsEscaped(text: String) throws {
    let renderer = try RendererTests.renderer()
    for page in SampleSite(say: { _ in text }).pages {
      let html = HostileTextTests.html(renderer.render(page))
      let names = Set(html.matches(of: /<([a-z0-9]+)/).map { String($0.output.1) })
      #expect(names.subtracting(HostileTextTests.elements) == [])
      #expect(!html.contains(/\son[a-z]+="/), "\(page.frame.path.text)")
      #expect(!html.contains(" style="))
      #expect(!html.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }

  /// The page as the parser of XML sees it, once what HTML leaves open is closed.
  @Test(arguments: ["<i>\"'&", "a\u{0}b", "\u{202E}مرحبا"])
  func everyPageStaysWellFormed(text: String) throws {
    let renderer = try RendererTests.renderer()
    for page in SampleSite(say: { $0.isEmpty ? $0 : $0 + text }).pages {
      let html = HostileTextTests.html(renderer.render(page))
      let closed = html.replacing("<!DOCTYPE html>", with: "")
        .replacing(/<(meta|link)([^>]*)>/) { "<\($0.output.1)\($0.output.2)/>" }
        .replacing(/<(t[hd])( scope="col")?>([^<\n]*)(?=<t[hd]|\n)/) {
          "<\($0.output.1)>\($0.output.3)</\($0.output.1)>"
        }
        .replacing(/\n(<tr><th>.*<\/t[hd]>)(?=\n)/) { "\n\($0.output.1)</tr>" }
        .replacing("<br>", with: "<br/>").replacing("<hr>", with: "<hr/>")
      let parser = XMLParser(data: Data(closed.utf8))
      #expect(
        parser.parse(),
        "\(page.frame.path.text):\(parser.lineNumber): \(String(describing: parser.parserError))")
    }
  }

  /// The page without the one script of ours, so that any other is seen.
  private static func html(_ file: RenderedFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
      .replacing(/<script src="[.\/]*assets\/debrief\.js" defer><\/script>/, with: "")
  }

  /// Every element that a page of ours may hold; none of them runs anything.
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "link", "body", "a", "div", "header", "p", "nav", "ul", "ol",
    "li", "main", "h1", "h2", "h3", "h4", "h5", "h6", "span", "section", "footer", "table",
    "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "path", "g", "text", "circle",
    "rect", "defs", "pattern", "tspan", "figure", "figcaption", "details", "summary", "article",
    "time", "dl", "dt", "dd", "blockquote", "strong", "em", "code", "pre", "br", "hr", "desc",
    "clippath", "use", "line",
  ]
}
