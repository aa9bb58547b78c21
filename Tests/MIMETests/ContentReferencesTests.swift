import Testing

@testable import MIME

struct ContentReferencesTests {
  static let cases: [(String, Set<String>)] = [
    ("<img src=\"cid:a@b\">", ["a@b"]), ("<img src='cid:a@b' alt='x'>", ["a@b"]),
    ("<img src=cid:a@b>", ["a@b"]), ("<IMG SRC=\"CID:a@b\">", ["a@b"]),
    ("<td style=\"background:url(cid:a@b)\">", ["a@b"]), ("<p>\"cid:a@b\" &lt;cid:c@d></p>", []),
    ("<img alt=\"acid:x\" src=\"cid:a@b\">", ["a@b"]),
    ("<img alt=\"1 > 0\" src=\"cid:a@b\"><img src=\"cid:c@d\">", ["a@b", "c@d"]),
    ("<!--[if mso]><img src=\"cid:a@b\"><![endif]-->", ["a@b"]), ("5 < 6 \"cid:a\"", []),
    ("<", []), ("<c", []), ("", []), ("<img src=\"cid:", [""]),
  ]

  @Test("what attributes show is found, what texts say is not", arguments: cases)
  func ids(html: String, ids: Set<String>) {
    #expect(ContentReferences(html: html).ids == ids)
  }
}
