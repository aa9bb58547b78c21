import Testing

@testable import MIME

/// The small values that headers are made of refuse what they cannot be.
struct NamesTests {
  @Test("content ids need no code in HTML, URLs or headers")
  func contentIDs() {
    #expect(ContentID("chart-1.x_y@Example.com")?.url == "cid:chart-1.x_y@example.com")
    for text in [
      "", "a", "@b", "a@", "a b@c", "a%40@b", "a<@b", "a\r\n@b", "a@b@c", "a..b@c", "é@b",
    ] {
      #expect(ContentID(text) == nil, "\(text)")
    }
  }

  @Test("media types are two tokens, and none that nests")
  func mediaTypes() {
    #expect(MediaType("Application/PDF")?.text == "application/pdf")
    #expect(MediaType("text/csv")?.parameters == ["charset=utf-8"])
    let refused = [
      "", "text", "text/", "/csv", "a/b/c", "text/csv; x=y", "text/\r\ncsv", "multipart/mixed",
      "message/rfc822", "te xt/csv", "text/\"csv\"",
    ]
    for text in refused { #expect(MediaType(text) == nil, "\(text)") }
  }

  @Test("links are https and hold nothing that ends them")
  func links() {
    #expect(SecureLink("https://example.com/off?list=1&r=%20")?.text.isEmpty == false)
    let refused = [
      "", "https://", "http://example.com", "HTTPS://x", "https://a b", "https://a>b",
      "https://a,b",
      "https://a\r\nb", "https:///x", "https://é.example", "javascript:1",
      "https://a/" + String(repeating: "x", count: 900),
    ]
    for text in refused { #expect(SecureLink(text) == nil, "\(text)") }
    #expect(Unsubscribe(mail: nil) == nil)
  }
}
