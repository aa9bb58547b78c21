import DebriefKit
import Foundation
import Testing

/// A folder is an audience: no byte of anybody else in it, whatever the kind of file.
@Suite struct LeakTests {
  let project: TemporaryProject
  let tree: [String: Data]

  /// Whom each folder may name, besides those who sign notes and lead.
  static let people = [
    "lea": "Lea Long", "max": "Max Moor", "ana": "Ana Alto", "ben": "Ben Bright",
    "cat": "Cat Cole",
  ]

  init() throws {
    project = try TemporaryProject(copyOf: "small")
    for (id, words) in ["ana": "Qumquat", "ben": "Rhubarb", "cat": "Sorrel"] {
      for (kind, audience) in [
        ("coaching", "agent"), ("coaching", "lead"), ("recognition", "team"),
      ] {
        try project.write(
          """
          ---
          kind: \(kind)
          about: \(id)
          by: \(id == "cat" ? "max" : "lea")
          date: 2026-10-13
          audience: \(audience)
          title: \(words)-\(audience)
          ---
          \(words) for \(audience), with a chart:

          ```chart
          metric: aht
          of: \(id)
          ```
          """, to: "notes/\(audience)/\(id).md")
      }
    }
    let result = try project.build()
    #expect(result.problems.isEmpty)
    tree = try project.tree()
  }

  private func files(below folder: String) -> [(name: String, text: String)] {
    tree.filter { $0.key.hasPrefix(folder + "/") }
      .map { ($0.key, $0.key + "\n" + String(decoding: $0.value, as: UTF8.self)) }
      .sorted { $0.name < $1.name }
  }

  @Test(arguments: [
    ("agents/ana", ["ben", "cat", "max"]), ("agents/ben", ["ana", "cat", "max"]),
    ("agents/cat", ["ana", "ben"]), ("teams/moves", ["ana", "ben"]),
    ("leads/moves", ["ana", "ben"]), ("everyone", ["ana", "ben", "cat", "max"]),
  ])
  func aFolderNamesNobodyElse(folder: String, others: [String]) throws {
    let files = files(below: folder)
    #expect(!files.isEmpty)
    for (name, text) in files {
      for other in others {
        let person = try #require(Self.people[other])
        #expect(!text.contains(person), "\(name) names \(person)")
        #expect(!text.contains("agents/\(other)"), "\(name) leads to \(other)")
        #expect(!text.contains("/\(other)/"), "\(name) leads to \(other)")
      }
    }
  }

  /// What each folder must hold, or the test above would see nothing.
  @Test(arguments: [
    ("agents/ana", "Ana Alto"), ("agents/ana", "Qumquat-agent"), ("agents/ben", "Rhubarb-agent"),
    ("leads/billing", "Rhubarb-lead"), ("teams/billing", "Qumquat-team"),
    ("leads/moves", "Sorrel-agent"), ("operation", "Billing"),
  ])
  func aFolderHoldsItsOwn(folder: String, words: String) {
    #expect(files(below: folder).contains { $0.text.contains(words) })
  }

  /// The words of a note stand in the folders of its readers, and in no other file.
  @Test(arguments: [
    ("Qumquat-agent", ["agents/ana/", "leads/billing/", "leads/floor/", "operation/"]),
    ("Qumquat-lead", ["leads/billing/", "leads/floor/", "operation/"]),
    (
      "Qumquat-team",
      ["teams/billing/", "agents/ana/", "leads/billing/", "leads/floor/", "operation/"]
    ),
    ("Sorrel-agent", ["agents/cat/", "leads/moves/", "leads/floor/", "operation/"]),
    ("Sorrel-lead", ["leads/moves/", "leads/floor/", "operation/"]),
  ])
  func aNotesWordsAreWithItsReadersOnly(words: String, folders: [String]) {
    let holders = tree.filter { String(decoding: $0.value, as: UTF8.self).contains(words) }.keys
    #expect(!holders.isEmpty)
    for holder in holders where !holder.hasPrefix(".") {
      #expect(folders.contains { holder.hasPrefix($0) }, "\(holder) holds \(words)")
    }
  }

  /// What may not be read stands in no name of a file either.
  @Test func namesOfFilesTellNothing() {
    for name in tree.keys where !name.hasPrefix("agents/") && !name.hasPrefix("leads/") {
      #expect(!name.contains("coaching") && !name.contains("lead-"), "\(name)")
    }
  }

  /// The root holds the door, the look and the publisher's own list.
  @Test func theRootHoldsNothingElse() {
    let roots = Set(tree.keys.map { String($0.prefix { $0 != "/" }) })
    #expect(
      roots.subtracting([
        "index.html", "assets", "everyone", "teams", "agents", "leads", "operation",
        ".debrief-manifest",
      ]).isEmpty, "\(roots)")
  }
}
