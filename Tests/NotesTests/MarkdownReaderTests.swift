import Diagnostics
import Notes
import Testing

/// What a note may not hold is named with its place and leaves nothing but its words.
@Suite struct MarkdownReaderTests {
  @Test(arguments: [
    ("a <b>c</b> d", "<p>a c d</p>\n"),
    ("<script>alert(1)</script>", ""), ("<!-- hidden -->\n", ""),
    ("a <!-- b --> c", "<p>a  c</p>\n"),
    ("<img src=x onerror=alert(1)>", ""), ("<style>\np{}\n</style>", ""),
    ("a <?php x ?> b", "<p>a  b</p>\n"), ("a <![CDATA[x]]> b", "<p>a  b</p>\n"),
    ("<svg/onload=alert(1)>", "<p>&lt;svg/onload=alert(1)&gt;</p>\n"),
    ("![alt *text* `code`](https://host/p.png?who=a1)", "<p>alt text code</p>\n"),
    ("![a\nb](x.png \"title\")", "<p>a b</p>\n"),
    ("[![a](x.png)](y.md)", "<p><a href=\"y.md\">a</a></p>\n"),
    ("![\"><script>](x.png)", "<p>&quot;&gt;</p>\n"),
    ("![\"onerror=\"](x.png)", "<p>&quot;onerror=&quot;</p>\n"),
    ("[x](javascript:alert(1))", "<p>x</p>\n"), ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n"),
    ("[x](java&Tab;script:alert(1))", "<p>x</p>\n"),
    ("[x](javascript&colon;alert(1))", "<p>x</p>\n"),
    ("[x](&#106;avascript:alert(1))", "<p>x</p>\n"), ("[x](java&#x0A;script:x)", "<p>x</p>\n"),
    ("[x](<java\tscript:x>)", "<p>x</p>\n"), ("[x](\\javascript:x)", "<p>x</p>\n"),
    ("[x](data:text/html;base64,PHN2Zz4=)", "<p>x</p>\n"), ("[x](//host/y)", "<p>x</p>\n"),
    ("[x](\\\\\\\\host)", "<p>x</p>\n"), ("[x](/\\\\host)", "<p>x</p>\n"),
    ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"), ("<data:x>", "<p>data:x</p>\n"),
    ("[x]\n\n[x]: javascript:alert(1)", "<p>x</p>\n"),
    ("[*x* `y`](vbscript:z)", "<p><em>x</em> <code>y</code></p>\n"),
  ])
  func whatIsNotAllowedLeavesItsWordsAlone(text: String, html: String) throws {
    #expect(try Samples.html(text) { $0.resolveLink = { $0 } } == html)
  }

  @Test(arguments: [
    ("a\nb <i>c", "n.md:2:3: warning: HTML is not shown in notes: '<i>'"),
    ("a\n\n<div>", "n.md:3:1: warning: HTML is not shown in notes."),
    ("\u{E4}\u{E4} [x](javascript:y)", "n.md:1:4: warning: a note may not link to 'javascript:y'"),
    ("- a\n- b\n  [x](//y)", "n.md:3:3: warning: a note may not link to '//y'"),
    ("> a\n> [x](//y)", "n.md:2:3: warning: a note may not link to '//y'"),
    ("a ![b](c)", "n.md:1:3: warning: images are not shown in notes, only their words"),
    ("[x](<a\u{1B}[31mb:c>)", "n.md:1:1: warning: a note may not link to 'a\u{FFFD}[31mb:c'"),
  ])
  func itIsNamedWithItsPlace(text: String, words: String) {
    let (document, problems) = Samples.markdown(text)
    #expect(document != nil)
    #expect(problems.map(\.description).contains { $0.hasPrefix(words) }, "\(problems)")
  }

  @Test func linesCountFromTheFirstLineOfTheBody() {
    let (_, problems) = MarkdownDocument.read("a\n\n<br>", file: "n.md", firstLine: 10)
    #expect(problems.map(\.location.line) == [12])
  }

  @Test func namesInLinksAreCollectedWithTheirPlaces() throws {
    let (document, problems) = Samples.markdown(
      "See [AHT](metric:aht)\nand [that talk](note:coaching-1), [x](a.md) or <https://e.org>.")
    #expect(problems == [])
    let links = try #require(document).links
    #expect(links.map(\.text) == ["metric:aht", "note:coaching-1", "a.md"])
    #expect(links.map(\.location.description) == ["n.md:1:5", "n.md:2:5", "n.md:2:35"])
  }

  @Test func theOutlineHasNoGapsAndNoTwins() throws {
    let (document, _) = Samples.markdown(
      "### A *b*\n\n##### A b!\n\n# A-b 2\n\n## \u{3A9}\n\n## A b\n\n## It's")
    let outline = try #require(document).outline
    #expect(outline.map(\.level) == [1, 2, 1, 2, 2, 2])
    #expect(outline.map(\.id) == ["a-b", "a-b-2", "a-b-2-2", "section", "a-b-3", "its"])
    #expect(outline.map(\.location.line) == [1, 3, 5, 7, 9, 11])
  }

  @Test func anEmptyTextIsAnEmptyDocument() {
    let (document, problems) = Samples.markdown("")
    #expect(document == .empty)
    #expect(problems == [])
  }
}
