import Testing

@testable import Packets

struct PageScanTests {
  static func objections(_ body: String, at path: String = "data/a/index.html") -> [String] {
    PageScan(Sample.page(body), at: path).objections
  }

  @Test(
    "what asks nothing of the world is lawful",
    arguments: [
      "<a href=\"../index.html#x\">a</a>", "<img src=\"data:image/png;base64,AA==\">",
      "<p>http://not.a.link</p>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#mark\"/><text>a < b</text></svg>",
      "<style>a{background:url(data:image/png;base64,AA==)}</style>", "<!-- <script> --><p>x</p>",
      "<style>/* it is */ a{content:'\\201C \\\\'}</style>", "<style>a{content:'\\",
      "<a href=\"https://example.org/\">a</a>", "<a href='mailto:a@example.org'>a</a>",
      "<a name=x>y</a>", "<p title='a > b'>",
    ])
  func lawful(body: String) { #expect(Self.objections(body) == []) }

  @Test(
    "whatever loads, runs or leads elsewhere is found",
    arguments: [
      "<script>alert(1)</script>", "<SCRIPT src=x>", "<img src=\"http://leak.invalid/a.png\">",
      "<img src=//leak.invalid/a.png>", "<img src=\"\\\\leak.invalid\\a\">", "<img src=\"/a.png\">",
      "<link rel=stylesheet href=https://leak.invalid/a.css>",
      "<a href=\"javascript:alert(1)\">a</a>",
      "<a href=\"java&#10;script&colon;alert(1)\">a</a>", "<a href=\"file:///etc/passwd\">a</a>",
      "<a href=\"../../../x\">a</a>",
      "<a href='data:text/html,x'>a</a>", "<p onclick=x>", "<svg/onload=x>", "<iframe srcdoc=x>",
      "<base href=//leak.invalid>",
      "<style>@import 'x.css'</style>",
      "<style>a{background:u/**/rl(x)}b{background:url(//leak.invalid)}</style>",
      "<p style=\"background:url('http://leak.invalid')\">", "<meta http-equiv=refresh content=0>",
      "<form action=x>",
      "<img srcset='a.png 2x'>", "<title><!-- </title><script>x</script>-->",
      "<!--><script>x</script>-->",
      "<!-- --!><script>x</script>-->", "<style><!-- </style><script>x</script>--></style>",
      "<video poster=x>", "<style>a{background:\\75 rl(//leak.invalid)}</style>",
      "<style>@\\69mport 'x.css'</style>", "<style>a{background:\\url(//leak.invalid)}</style>",
      "<style>a{content:'/*';background:url(//leak.invalid);color:'*/'}</style>",
      "<svg><a><animate attributeName=href to=javascript:x></a></svg>", "<object data=x>",
      "<img src='data:text/html,x'>",
    ])
  func unlawful(body: String) { #expect(Self.objections(body) != []) }

  @Test(
    "a page must bring a policy that lets nothing in",
    arguments: [
      ("", false), ("default-src 'none'", true),
      ("DEFAULT-SRC 'none'; style-src 'unsafe-inline'; img-src data:", true),
      ("default-src *", false), ("default-src 'none'; img-src https:", false),
      ("img-src 'none'", false),
      ("default-src 'none'; script-src 'unsafe-inline'", false), ("default-src 'self'", false),
      ("default-src 'none'; default-src *", true),
    ])
  func policy(text: String, isLawful: Bool) {
    let page = "<head><meta http-equiv=content-security-policy content=\"\(text)\"></head><body>x"
    #expect(PageScan(Array(page.utf8), at: "data/index.html").objections.isEmpty == isLawful)
    let late = "<head></head><body><meta http-equiv=content-security-policy content=\"\(text)\">"
    #expect(!PageScan(Array(late.utf8), at: "data/index.html").objections.isEmpty)
  }

  @Test(
    "a link is the file it leads to, seen from the page",
    arguments: [
      ("../b/c.html?x#y", "data/b/c.html"), ("./c.html", "data/a/c.html"),
      ("c%2Ehtml", "data/a/c.html"),
      (" c.html\n", "data/a/c.html"), ("..\\b", "data/b"), ("../../README.txt", "README.txt"),
    ])
  func links(href: String, target: String) {
    #expect(Address(href, from: "data/a/index.html") == .inside(target))
  }

  @Test("a packet whose page leads to nothing is refused before it is there")
  func refused() throws {
    let shelf = try Shelf()
    let files = [BagFile("index.html", Sample.page("<a href=b.html>b</a>"))]
    #expect(throws: PacketFault.self) { try shelf.archive.create(files, Sample.info(), key: nil) }
    #expect(try shelf.contents() == [:])
  }
}
