import TestSupport
import Testing

@testable import Publishing

@Suite struct SitePathTests {
  @Test(arguments: [
    "index.html", "agents/a107/2026-10/index.html", "assets/site_1.css", "a", "x/-rf",
  ])
  func acceptsSlugs(_ text: String) throws {
    #expect(try SitePath(text).text == text)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", ".htaccess",
    "a/.git/b", "a.", "a./b", "A.html", "a b", "a\\b", "a\0b", "a\nb", "%2e%2e/a", "é.html",
    "e\u{301}.html", "a:b", "~a", String(repeating: "a", count: 256),
    String(repeating: "a/", count: 600) + "a",
  ])
  func refusesWhatCouldLeadElsewhere(_ text: String) {
    #expect(throws: PublishFault.self) { try SitePath(text) }
  }

  /// Every line of a public list of traversal attacks, as an id that becomes part of a path.
  @Test(.enabled(if: SharedFolder.has(traversals), "the shared data folder is absent"))
  func refusesPublicTraversals() throws {
    let lines = try SharedFolder.text(Self.traversals).split(whereSeparator: \.isNewline)
    #expect(lines.count > 800)
    for line in lines {
      let file = line.replacing("{FILE}", with: "etc/passwd")
      let accepted = ["agents/\(file)/index.html", String(file)].compactMap {
        try? SitePath($0)
      }
      for path in accepted {
        let parts = path.text.split(separator: "/", omittingEmptySubsequences: false)
        #expect(!parts.contains { $0.isEmpty || $0.hasPrefix(".") }, "\(line)")
      }
    }
  }

  @Test func standsInTheOrderOfItsBytes() throws {
    let paths = try ["b/a", "a-b", "a/b", "a"].map { try SitePath($0) }
    #expect(paths.sorted().map(\.description) == ["a", "a-b", "a/b", "b/a"])
  }

  @Test func saysWhatIsWrong() {
    let fault = #expect(throws: PublishFault.self) { try SitePath("a/../\u{1B}b") }
    #expect(
      fault?.description
        == #""a/../\u{1B}b" cannot be a path of the site: a part of it begins with a dot"#)
  }

  private static let traversals = "data/hostile/patt_deep_traversal.txt"
}
