import Diagnostics
import Notes
import Testing

@Suite struct MarkdownRendererTests {
  @Test(arguments: [
    ("a\nb  \nc\\\nd", "<p>a\nb<br>\nc<br>\nd</p>\n"),
    (
      "*a* **b** `c<d` ***e***",
      "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code> <em><strong>e</strong></em></p>\n"
    ),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1) a\n   - b", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
    ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
    ("```swift\"><b>\n<x>\n```", "<pre><code>&lt;x&gt;\n</code></pre>\n"),
    ("    <x>\n", "<pre><code>&lt;x&gt;\n</code></pre>\n"),
    ("& &amp; &copy; &lt; ' \"", "<p>&amp; &amp; \u{A9} &lt; &#39; &quot;</p>\n"),
    ("a\u{1}b\u{0}c", "<p>a\u{FFFD}b\u{FFFD}c</p>\n"),
    ("- ", "<ul>\n<li></li>\n</ul>\n"),
  ])
  func plainFormattingBecomesPlainHTML(text: String, html: String) throws {
    #expect(try Samples.html(text) == html)
  }

  @Test(arguments: [
    ("[a](https://e.org/?x=1&y='<\u{FC}>\")", "https://e.org/?x=1&amp;y=&#39;%3C%C3%BC%3E%22"),
    ("<https://e.org/\u{202E}>", "https://e.org/%E2%80%AE"),
    ("[a](<https://e.org/a b`c>)", "https://e.org/a%20b%60c"), ("<a@e.org>", "mailto:a@e.org"),
    ("[a](https://e.org/%22&quot;)", "https://e.org/%22%22"),
  ])
  func anAddressCannotLeaveItsQuotes(text: String, address: String) throws {
    #expect(try Samples.html(text).contains("<a href=\"\(address)\">"))
  }

  @Test(arguments: [
    "[a](b.md \"x\\\" onclick=\\\"y\")", "[a](b.md 'x\" onclick=\"y')",
    "[a](b.md \"x&quot; onclick=&quot;y\")", "[a][b]\n\n[b]: b.md 'x\" onclick=\"y'",
  ])
  func aTitleCannotLeaveItsQuotes(text: String) throws {
    let html = try Samples.html(text) { $0.resolveLink = { $0 } }
    #expect(html == "<p><a href=\"b.md\" title=\"x&quot; onclick=&quot;y\">a</a></p>\n")
  }

  @Test func aHeadingIdHoldsOnlyLettersDigitsAndDashes() throws {
    let html = try Samples.html("# a\" onclick=\"x <b> &quot;") { $0.idPrefix = "n1-" }
    #expect(html == "<h2 id=\"n1-a-onclick-x\">a&quot; onclick=&quot;x  &quot;</h2>\n")
  }

  @Test(arguments: [
    (1, "<h1 id=\"a\">|<h2 id=\"b\">|<h3 id=\"c\">|<h2 id=\"d\">"),
    (3, "<h3 id=\"a\">|<h4 id=\"b\">|<h5 id=\"c\">|<h4 id=\"d\">"),
    (5, "<h5 id=\"a\">|<h6 id=\"b\">|<h6 id=\"c\">|<h6 id=\"d\">"),
  ])
  func headingsFitThePageWithoutAGap(top: Int, starts: String) throws {
    let html = try Samples.html("## a\n#### b\n##### c\n### d") { $0.topHeadingLevel = top }
    for start in starts.split(separator: "|") { #expect(html.contains(start)) }
  }

  @Test func linksOfOurOwnGoWhereThePageSays() throws {
    let html = try Samples.html("[a](metric:aht) [b](note:x) [c](y.md) [d](#e) [f](#zz)\n\n# e") {
      $0.idPrefix = "p-"
      $0.resolveLink = { $0 == "metric:aht" ? "../metrics/aht/" : nil }
    }
    #expect(
      html.hasPrefix("<p><a href=\"../metrics/aht/\">a</a> b c <a href=\"#p-e\">d</a> f</p>\n"))
  }

  @Test func withoutAnAnswerALinkOfOurOwnIsWords() throws {
    #expect(try Samples.html("[a](metric:aht) [b](note:x) [c](y.md)") == "<p>a b c</p>\n")
  }

  @Test(arguments: ["javascript:x", "//host", "metric:aht", "Metric:aht", "NOTE:x", "data:x", ""])
  func aResolverCannotOpenWhatTheReaderClosed(path: String) throws {
    #expect(try Samples.html("[a](x.md)") { $0.resolveLink = { _ in path } } == "<p>a</p>\n")
  }

  @Test func aFigureStandsInItsPlace() throws {
    #expect(
      try Samples.html("- a\n\n  ```metric\n  aht\n  ```\n- b")
        == "<ul>\n<li>\n<p>a</p>\n{aht}\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n")
  }
}
