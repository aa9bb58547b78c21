import Serving
import Testing

/// What counts as a change.
struct WatchRulesTests {
  private static let nested = WatchRules(topFolders: ["content", "templates"], leftOut: ["output"])
  private static let flat = WatchRules(leftOut: ["output"])

  @Test(
    "files of the project count",
    arguments: ["content/notes/a.md", "content/data/x.csv", "templates/site/page.mustache"])
  func projectFilesCount(path: String) {
    #expect(Self.nested.watches(path, isFolder: false))
    #expect(Self.flat.watches(path, isFolder: false))
  }

  @Test(
    "what editors and tools leave behind does not",
    arguments: [
      "content/.a.md.swp", "content/a.md~", "content/4913", "content/#a.md#", "content/.#a.md",
      ".git/index", "content/.git/x/y", ".DS_Store", "output/site/index.html",
    ])
  func leavingsDoNotCount(path: String) {
    #expect(!Self.nested.watches(path, isFolder: false))
    #expect(!Self.flat.watches(path, isFolder: false))
  }

  @Test("a folder named output counts further down, and a file named so at the top")
  func outputIsOnlyAtTheTop() {
    #expect(!Self.flat.watches("output", isFolder: true))
    #expect(Self.flat.watches("output", isFolder: false))
    #expect(Self.flat.watches("notes/output/a.md", isFolder: false))
  }

  @Test("beside content and templates nothing counts")
  func neighboursDoNotCount() {
    #expect(Self.nested.watches("templates", isFolder: true))
    #expect(!Self.nested.watches("README.md", isFolder: false))
    #expect(!Self.nested.watches("src", isFolder: true))
    #expect(!Self.nested.watches("src/a.md", isFolder: false))
  }

  @Test("folders without end are left at some depth")
  func depthIsBounded() {
    #expect(!Self.flat.watches(String(repeating: "a/", count: 20) + "b", isFolder: false))
  }
}
