import Testing

@testable import FuzzEntries

/// The judge of rendered notes is itself judged: it must see every way out.
struct MarkupReaderTests {
  @Test(
    "what must not be on a page is a fault",
    arguments: [
      "<script>", "<script>a</script>", "<img src=\"x\">", "<p onclick=\"x\">a</p>", "<p",
      "<a href=\"javascript:x\">a</a>", "<a href=\"JavaScript:x\">a</a>",
      "<a href=\"//host/\">a</a>", "<a href=x>a</a>", "<a href=\"a b\">a</a>",
      "<a href=\"x\" style=\"y\">a</a>", "a < b", "a & b", "a \" b", "\u{1}", "<p><em>a</p></em>",
      "<p>", "</p>", "<svg:svg></svg:svg>", "<a title=\"x\"href=\"y\">a</a>",
    ])
  func faultIsSeen(html: String) {
    #expect(MarkupReader.fault(in: Array(html.utf8)) != nil)
  }

  @Test(
    "what a page may hold is none",
    arguments: [
      "", "<p>a &amp; b<br>\nc</p>", "<a href=\"https://a.org/?b:c\" title=\"&quot;\">a</a>",
      "<a href=\"./a:b\">a</a>",
      "<ol start=\"3\">\n<li class=\"commitment open\">a</li></ol>", "<hr>\n<h2 id=\"x\">ü</h2>",
    ])
  func plainMarkupIsNone(html: String) {
    #expect(MarkupReader.fault(in: Array(html.utf8)) == nil)
  }
}
