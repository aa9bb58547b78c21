import Diagnostics
import Testing

@testable import Serving

/// A page that is served is the page that is published, with a script that keeps it fresh.
struct LivePageTests {
  private static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
    <title>T</title></head><body class="x"><p>Hello</p></body></html>
    """

  private static let fault = Diagnostic.error(
    "bad", at: SourceLocation(file: "a.md", line: 2, column: 3), "<b> is wrong", hint: "Mend & go")

  private static func live(_ page: String, _ problems: [Diagnostic] = []) -> String {
    let edition = Edition(id: "7-1", look: "l", problems: problems, hasPages: true)
    return String(decoding: LivePage.bytes(Array(page.utf8), edition: edition), as: UTF8.self)
  }

  @Test("taking the additions away leaves the page, byte for byte")
  func nothingElseChanges() {
    let tags = LivePage.headTags(Edition(id: "7-1", look: "l", problems: [], hasPages: true))
    let policy = "default-src 'none'; style-src 'self'"
    let back = Self.live(Self.page).replacing(tags, with: "")
      .replacing(ContentPolicy.widened(policy), with: policy)
    #expect(tags.contains("data-edition=\"7-1\""))
    #expect(back == Self.page)
  }

  @Test("the banner stands in the body when there are errors, and only then")
  func bannersTellOfErrors() {
    #expect(!Self.live(Self.page).contains("<aside"))
    let warning = Diagnostic.warning("w", at: SourceLocation(file: "a.md"), "odd")
    #expect(!Self.live(Self.page, [warning]).contains("<aside"))
    let shown = Self.live(Self.page, [Self.fault, Self.fault, warning])
    #expect(shown.contains("<body class=\"x\">\n<aside"))
    #expect(shown.contains("2 errors") && shown.contains("href=\"/-/problems\""))
  }

  @Test(
    "a page without head, body or policy gets the script all the same",
    arguments: ["", "<p>Hello", "<html><body>x</body>", "<head></head>", "</head><body"])
  func bareToo(page: String) {
    #expect(Self.live(page).contains("/-/serve.js"))
  }

  @Test(
    "a policy is widened by exactly what is needed",
    arguments: [
      ("", "script-src 'self'; connect-src 'self'; style-src 'self'"),
      (
        "default-src 'none'",
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'"
      ),
      (
        "script-src 'none'; style-src 'self'; connect-src *",
        "script-src 'self'; style-src 'self'; connect-src *"
      ),
      (
        "SCRIPT-SRC 'sha256-x';; img-src data:",
        "SCRIPT-SRC 'sha256-x' 'self'; img-src data:; connect-src 'self'; style-src 'self'"
      ),
    ])
  func policiesWiden(policy: String, widened: String) {
    #expect(ContentPolicy.widened(policy) == widened)
  }

  @Test("problems are listed with place, fault and remedy, as text")
  func problemsAreListed() {
    let page = ProblemsPage.html(
      Edition(id: "1", look: "", problems: [Self.fault], hasPages: false))
    for words in ["<h1>1 error to mend</h1>", "a.md:2:3", "&lt;b&gt; is wrong", "Mend &amp; go"] {
      #expect(page.contains(words))
    }
    #expect(!page.contains("<b>"))
  }

  @Test("very many problems are counted rather than listed")
  func manyProblemsAreCounted() {
    let many = Edition(
      id: "1", look: "", problems: Array(repeating: Self.fault, count: 700), hasPages: true)
    let page = ProblemsPage.html(many)
    #expect(page.contains("And 200 more") && page.split(separator: "<li>").count == 501)
  }
}
