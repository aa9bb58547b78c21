import DebriefKit
import Foundation
import Testing

/// A change of what people wrote changes the pages that say it, and no others.
@Suite struct RebuildTests {
  let project: TemporaryProject
  let old: [String: Data]

  init() throws {
    project = try TemporaryProject(copyOf: "small")
    try project.build()
    old = try project.tree()
  }

  /// The files that differ after a second build.
  private func changes() throws -> Set<String> {
    let result = try project.build()
    #expect(result.problems.isEmpty)
    let new = try project.tree()
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] && !$0.hasPrefix(".") }
  }

  @Test func aFormulaChangesEveryPageWithItsFigure() throws {
    #expect(try project.page("agents/ana").contains("5:50"))
    try project.replace(
      "formula: handle_seconds / handled", by: "formula: handle_seconds / handled / 2",
      in: "metrics/aht.md")
    let changed = try changes()
    for page in ["agents/ana", "agents/ben", "teams/billing", "leads/billing", "operation"] {
      #expect(changed.contains(page + "/index.html"), "\(page)")
    }
    #expect(changed.contains("everyone/metrics/aht/index.html"))
    #expect(!changed.contains("everyone/metrics/handled/index.html"))
    #expect(!changed.contains("everyone/reading/index.html"))
    #expect(try project.page("agents/ana").contains("2:55"))
  }

  @Test func aStandardChangesThePagesOfThoseItIsMeantFor() throws {
    try project.replace("between 4:30 and 7:00", by: "between 4:30 and 5:00", in: "metrics/aht.md")
    let changed = try changes()
    #expect(changed.contains("teams/billing/index.html"))
    #expect(changed.contains("agents/ana/index.html"))
    #expect(changed.contains("everyone/metrics/aht/index.html"))
    // The standard is billing's; the other team is judged as before.
    #expect(!changed.contains("teams/moves/index.html"))
    #expect(!changed.contains("agents/cat/index.html"))
  }

  @Test func aNoteChangesItsReadersPagesOnly() throws {
    try project.replace("finish.", by: "finish, and waited.", in: "notes/coaching/ana.md")
    let changed = try changes()
    #expect(changed.contains("agents/ana/notes/2026/index.html"))
    #expect(changed.contains("agents/ana/index.html"))
    #expect(changed.contains("leads/billing/index.html"))
    #expect(
      changed.allSatisfy {
        $0.hasPrefix("agents/ana/") || $0.hasPrefix("leads/billing/")
          || $0.hasPrefix("leads/floor/")
      }, "\(changed.sorted())")
  }

  @Test func aTemplateOfTheProjectReplacesOurs() throws {
    try project.write(
      "<p>Nothing here yet, says Small.</p>\n", to: "templates/site/sections/empty.mustache")
    let changed = try changes()
    #expect(!changed.isEmpty)
    #expect(try project.page("everyone/recognition").contains("Nothing here yet, says Small."))
  }

  @Test func anAssetOfTheProjectReplacesOurs() throws {
    try project.write("body { color: black }\n", to: "templates/assets/style.css")
    #expect(try changes() == ["assets/style.css"])
    #expect(try project.tree()["assets/style.css"] == Data("body { color: black }\n".utf8))
  }

  @Test func aRowOfDataChangesItsAgentAndTheWholes() throws {
    try project.replace(
      "2026-10-02,ana,38,13300", by: "2026-10-02,ana,39,13300", in: "data/calls.csv")
    let changed = try changes()
    #expect(changed.contains("agents/ana/index.html"))
    #expect(changed.contains("teams/billing/index.html"))
    #expect(changed.contains("operation/index.html"))
    #expect(!changed.contains("everyone/reading/index.html"))
  }
}
