import Diagnostics
import Serving
import Testing

/// What a browser gets for the paths of a site.
struct LiveSiteTests {
  private static let files = [
    "index.html": "<head></head><body>home</body>",
    "agents/a1/index.html": "<head></head><body>a1</body>", "assets/style.css": "p {}",
  ]

  private static func site(
    _ problems: [Diagnostic] = [], hasPages: Bool = true
  ) -> LiveSite {
    LiveSite(
      SiteSource(
        contains: { files[$0] != nil }, bytes: { files[$0].map { Array($0.utf8) } }),
      edition: Edition(id: "1", look: "0", problems: problems, hasPages: hasPages))
  }

  private static func response(_ path: String, _ site: LiveSite = site()) -> (Response, String) {
    switch site.answer(Request(path: path)) {
    case .response(let response): (response, String(decoding: response.body, as: UTF8.self))
    case .stream(let first): (.text(0, ""), first)
    }
  }

  @Test(
    "pages stand at their folders and under their names",
    arguments: [
      ("", "home"), ("index.html", "home"), ("agents/a1/", "a1"), ("agents/a1/index.html", "a1"),
    ])
  func pagesAreFound(path: String, words: String) {
    let (response, text) = Self.response(path)
    #expect(response.status == 200 && text.contains(words) && text.contains("/-/serve.js"))
  }

  @Test("assets are served as they are")
  func assetsAreLeftAlone() {
    let (response, text) = Self.response("assets/style.css")
    #expect(text == "p {}" && response.contentType == "text/css; charset=utf-8")
  }

  @Test("a folder without its slash leads to it with one")
  func foldersGetTheirSlash() {
    let (response, _) = Self.response("agents/a1")
    #expect(response.status == 308)
    #expect(response.headers.first { $0.name == "Location" }?.value == "/agents/a1/")
  }

  @Test("other paths are missing", arguments: ["agents", "agents/", "x", "a1/", "assets/", "-/x"])
  func otherPathsAreMissing(path: String) {
    let (response, text) = Self.response(path)
    #expect(response.status == 404 && text.contains("/-/serve.js"))
  }

  @Test("the server's own files are there", arguments: ["serve.js", "serve.css", "problems"])
  func ownFilesAreThere(name: String) {
    #expect(Self.response("-/" + name).0.status == 200)
  }

  @Test("listeners are greeted with the edition")
  func listenersAreGreeted() {
    #expect(Self.response("-/changes").1 == "1")
  }

  @Test("before there is a good build, every page is the list of problems")
  func firstErrorsAreShown() {
    let fault = Diagnostic.error("x", at: SourceLocation(file: "m.md"), "is wrong")
    let (response, text) = Self.response("agents/a1/", Self.site([fault], hasPages: false))
    #expect(response.status == 503 && text.contains("m.md:1:1") && text.contains("/-/serve.js"))
  }
}
