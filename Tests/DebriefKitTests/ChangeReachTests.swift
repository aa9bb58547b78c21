import Testing

@testable import DebriefKit

/// A change reaches as far as what depends on it, and rather too far than not far enough.
struct ChangeReachTests {
  private func reach(_ paths: String..., prefix: String = "content/") -> ChangeReach {
    ChangeReach(paths, contentPrefix: prefix)
  }

  @Test("a note reaches itself, wherever the content lies")
  func notes() {
    for (path, prefix) in [("content/notes/a/b.md", "content/"), ("notes/a/b.md", "")] {
      let reach = reach(path, prefix: prefix)
      #expect(reach.texts == ["notes/a/b.md"])
      #expect(!reach.look && !reach.metrics && !reach.everything)
    }
  }

  @Test("a metric reaches figures, a template the look")
  func metricsAndTemplates() {
    let reach = reach("content/metrics/aht.md", "templates/site/page.mustache", "templates")
    #expect(reach.texts == ["metrics/aht.md"] && reach.metrics && reach.look)
    #expect(!reach.everything)
  }

  @Test(
    "all else reaches everything",
    arguments: [
      "", "content", "content/", "content/debrief.yml", "content/people.csv", "content/data/x.csv",
      "content/notes", "content/notes/2026", "content/notes/a.txt", "content/a.md", "README.md",
    ])
  func allElse(path: String) {
    #expect(reach(path).everything)
    #expect(ChangeReach.all.everything)
  }
}
