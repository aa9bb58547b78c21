import Diagnostics
import Notes
import Testing

@Suite struct NoteKindsTests {
  private static let good = """
    kind: idea
    name: Idea
    plural: Ideas
    about: [team, operation]
    needs about: false
    audience: {default: team, allowed: [team, everyone]}
    keys:
      saves: required number
      owner: agent
    place: wall
    """

  @Test func theBuiltInKindsAreWhole() {
    #expect(Samples.kinds.ids == ["announcement", "coaching", "event", "recognition"])
    #expect(Samples.kinds["coaching"]?.needsAuthor == true)
    #expect(Samples.kinds["coaching"]?.place == .diary)
  }

  /// Private by default: nothing is shown to anyone whom its author has not named.
  @Test func noBuiltInKindHasADefaultAudience() {
    #expect(Samples.kinds.all.allSatisfy { $0.defaultAudience == nil })
  }

  @Test func aNewKindIsAMatterOfOneFile() throws {
    let (kinds, problems) = NoteKinds.read([(file: "kinds/idea.yml", text: Self.good)])
    #expect(problems == [])
    let text = """
      ---
      kind: idea
      date: 2026-10-12
      saves: 12.5
      owner: a107
      ---
      One form less.
      """
    let (read, faults) = Note.read(text: Array(text.utf8), file: "notes/i.md", kinds: kinds)
    #expect(faults == [])
    let note = try #require(read)
    #expect(note.audience == .team)
    #expect(note[field: "saves"] == .number(12.5))
    #expect(note.title == "Idea, 2026-10-12")
  }

  @Test func aProjectOverridesAKindByAFileOfTheSameName() {
    let own = Self.good.replacing("name: Idea", with: "name: Suggestion")
    let (kinds, _) = NoteKinds.read([("kinds/idea.yml", Self.good), ("mine/idea.yml", own)])
    #expect(kinds.ids == ["idea"])
    #expect(kinds["idea"]?.name == "Suggestion")
  }

  @Test(arguments: [
    (
      "place: wall", "place: wal",
      "idea.yml:10:8: error: 'wal' is not known here. Did you mean 'wall'?"
    ),
    (
      "name: Idea", "nam: Idea",
      "idea.yml:1:1: error: a kind of note needs 'name'. Add a line 'name: …'"
    ),
    ("keys:", "key:", "idea.yml:7:1: error: a kind of note has no key 'key'. Did you mean 'keys'?"),
    (
      "owner: agent", "owner: agnt",
      "idea.yml:9:10: error: 'agnt' is not known here. Did you mean 'agent'?"
    ),
    (
      "default: team", "default: lead",
      "idea.yml:6:21: error: the default audience 'lead' is not among the allowed ones. "
        + "Add it to 'allowed', or leave 'default' out"
    ),
    (
      "owner: agent", "audience: text",
      "idea.yml:9:3: error: every note has a key 'audience' of its own. Choose another name"
    ),
    (
      "owner: agent", "next: text",
      "idea.yml:9:3: error: every note has a key 'next' of its own. Its type is 'date'"
    ),
    (
      "kind: idea", "kind: ideas",
      "idea.yml:1:7: error: kind 'ideas' stands in a file named 'idea.yml'. Name the file 'ideas.yml'"
    ),
  ])
  func aFaultInAKindIsNamedWithItsPlace(part: String, fault: String, words: String) {
    let text = Self.good.replacing(part, with: fault)
    let (kinds, problems) = NoteKinds.read([(file: "idea.yml", text: text)])
    #expect(kinds.ids == [])
    #expect(problems.map(\.description).contains(words), "\(problems)")
  }
}
