import Composing
import Content
import Reports
import Testing
import Workforce

/// Every link of every page leads to a page that is there, and that all readers of the first may open.
@Suite struct LinkRulesTests {
  let input: ReportInput
  let pages: [Page]

  init() throws {
    input = try Operation().input()
    let composer = PageComposer(input)
    pages = composer.requests.map { composer.page($0) }
  }

  /// The links of a page, but for the one door that has the same address everywhere: whoever may not open the
  /// operation is turned away there, and learns nothing from its being there.
  private func links(_ page: Page) -> [PagePath] {
    PageContents(page).paths.filter { page.kind != .home || $0.text != "operation" }.map(\.page)
  }

  @Test func thereAreLinksToTest() {
    #expect(pages.count > 60)
    #expect(pages.reduce(0) { $0 + links($1).count } > 1000)
  }

  @Test func noTwoPagesStandInOnePlace() {
    #expect(Set(pages.map { $0.frame.path.text.lowercased() }).count == pages.count)
  }

  @Test func everyPageLiesInItsReadersFolder() {
    for page in pages where page.kind != .home {
      let folder = page.frame.audience.folder
      let path = page.frame.path.text
      #expect(path == folder || path.hasPrefix(folder + "/"), "\(path)")
    }
  }

  @Test func everyLinkLeadsToAPage() {
    let known = Set(pages.map(\.frame.path))
    for page in pages {
      for link in links(page) where !known.contains(link) {
        Issue.record("\(page.frame.path.text) leads to \(link.text), which is not there")
      }
    }
  }

  @Test func everyLinkToAPartOfAPageLeadsToANoteThatIsThere() {
    var anchors: Set<PagePath> = []
    for page in pages {
      guard case .diary(let entries, _)? = page.section("notes")?.content else { continue }
      for anchor in entries.compactMap(\.anchor) {
        #expect(anchors.insert(PagePath(page.frame.path.text, fragment: anchor)).inserted)
      }
    }
    let wanted = pages.flatMap { PageContents($0).paths }.filter { !$0.fragment.isEmpty }
    #expect(!wanted.isEmpty)
    #expect(Set(wanted).subtracting(anchors) == [])
  }

  @Test func everyReaderOfAPageMayFollowItsLinks() {
    let audiences = Dictionary(
      pages.map { ($0.frame.path, $0.frame.audience) }, uniquingKeysWith: { a, _ in a })
    for page in pages {
      for link in links(page) {
        guard let other = audiences[link] else { continue }
        let isOpen = input.project.organisation.readers(
          of: page.frame.audience, mayAllRead: other, on: input.asOf)
        #expect(isOpen, "\(page.frame.path.text) leads to \(link.text)")
      }
    }
  }

  @Test func everyPageButTheHomeLeadsHomeAndToTheDefinitions() {
    for page in pages {
      let paths = PageContents(page).paths
      #expect(paths.contains("everyone/metrics"), "\(page.frame.path.text)")
      #expect(paths.contains(""), "\(page.frame.path.text)")
    }
  }

  /// A link to a note that some reader may not open has words and no way.
  @Test func aLinkToSomebodyElsesNoteLeadsNowhere() throws {
    let page = try #require(pages.first { $0.frame.path == "agents/ben9" })
    #expect(!PageContents(page).paths.contains { $0.fragment.contains("coaching-ana") })
    let lead = try #require(pages.first { $0.frame.path == "leads/billing" })
    #expect(PageContents(lead).paths.contains { $0.fragment == "note-coaching-ana" })
  }
}
