import Content
import Diagnostics
import Notes
import Testing
import Workforce

/// In whose folder a note lands.
@Suite struct NotesFolderTests {
  private static func note(
    kind: String = "recognition", about: String, audience: String, date: String = "2026-10-12",
    more: String = "", body: String = "Well done."
  ) -> String {
    """
    ---
    kind: \(kind)
    about: \(about)
    by: lea
    date: \(date)
    audience: \(audience)
    \(more)
    ---
    \(body)
    """
  }

  private func place(_ text: String) throws -> PlacedNote {
    let (project, problems) = Samples.read(["notes/n.md": text])
    #expect(problems.map(\.description) == [])
    #expect(project.withheldNotes.isEmpty)
    return try #require(project.notes.first)
  }

  @Test(arguments: [
    ("recognition", "ana", "everyone", "everyone"),
    ("recognition", "ana", "team", "teams/billing"),
    ("recognition", "ana", "agent", "agents/ana"),
    ("recognition", "[ana, ben]", "team", "teams/billing"),
    ("recognition", "team:moves", "team", "teams/moves"),
    ("recognition", "moves", "team", "teams/moves"),
    ("coaching", "ana", "lead", "leads/billing"),
    ("coaching", "ana", "manager", "operation"),
    ("announcement", "everyone", "everyone", "everyone"),
    ("announcement", "[billing, moves]", "manager", "operation"),
  ])
  func aNoteLandsInTheFolderOfItsReaders(
    kind: String, about: String, audience: String, folder: String
  ) throws {
    let placed = try place(Self.note(kind: kind, about: about, audience: audience))
    #expect(placed.audience.folder == folder)
  }

  /// A mover's earlier notes stay with the team of their day.
  @Test(arguments: [("2026-03-31", "teams/billing"), ("2026-04-01", "teams/moves")])
  func theTeamIsThatOfTheNotesDay(date: String, folder: String) throws {
    let placed = try place(Self.note(about: "cat", audience: "team", date: date))
    #expect(placed.audience.folder == folder)
    #expect(!placed.isAboutTeams)
  }

  @Test(arguments: [
    (
      "recognition", "[ana, cat]", "team",
      "team' needs a note about one team, or people of one team"
    ),
    ("recognition", "[ana, ben]", "agent", "agent' needs a note about one person"),
    (
      "announcement", "everyone", "team", "team' needs a note about one team, or people of one team"
    ),
    (
      "announcement", "everyone", "lead", "lead' needs a note about one team, or people of one team"
    ),
  ])
  func aNoteForNobodyInParticularIsWithheldAndNamed(
    kind: String, about: String, audience: String, words: String
  ) {
    let (project, problems) = Samples.read([
      "notes/n.md": Self.note(kind: kind, about: about, audience: audience)
    ])
    #expect(project.notes.isEmpty)
    #expect(project.withheldNotes == ["notes/n.md"])
    #expect(problems.count == 1)
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.message == "the audience '\(words), so the note is not published")
  }

  @Test(arguments: ["", "agnet", "Agent", "all", "[agent]", "team: billing"])
  func anUnclearAudienceIsNobody(audience: String) {
    let (project, problems) = Samples.read([
      "notes/n.md": Self.note(kind: "coaching", about: "ana", audience: audience)
    ])
    #expect(project.notes.isEmpty)
    #expect(project.withheldNotes == ["notes/n.md"])
    #expect(problems.count == 1)
  }

  @Test(arguments: [
    (
      "about: ana", "about: anna",
      "3:8: error: there is no person or team 'anna'. Did you mean 'ana'?"
    ),
    (
      "about: ana", "about: team:bill",
      "3:8: error: there is no team 'bill'. Known are billing, floor, moves"
    ),
    ("by: lea", "by: leo", "4:5: error: there is no person 'leo'. Did you mean 'lea'?"),
    ("Well", "[F](note:m) well", "9:1: error: there is no note 'm'. Did you mean 'n'?"),
    ("Well", "[F](metric:ath) well", "9:1: error: there is no metric 'ath'. Did you mean 'aht'?"),
    (
      "Well", "- [ ] (lae, 2026-10-20) Well",
      "9:8: error: there is no person 'lae'. Did you mean 'lea'?"
    ),
  ])
  func aNameThatIsNobodysIsAnError(old: String, new: String, words: String) {
    let text = Self.note(about: "ana", audience: "agent").replacing(old, with: new)
    let (project, problems) = Samples.read(["notes/n.md": text])
    #expect(problems.map(\.description) == ["notes/n.md:" + words])
    #expect(project.notes.isEmpty)
    #expect(project.withheldNotes == ["notes/n.md"])
  }

  @Test func notesStandInOrderOfTime() {
    let (project, _) = Samples.read([
      "notes/a.md": Self.note(about: "ana", audience: "agent", date: "2026-10-12"),
      "notes/b/c.md": Self.note(about: "ana", audience: "agent", date: "2026-10-11"),
      "notes/b.md": Self.note(about: "ana", audience: "agent", date: "2026-10-12"),
    ])
    #expect(project.notes.map(\.note.id) == ["b-c", "a", "b"])
  }

  @Test func twoFilesWithOneIdAreAnError() {
    let text = Self.note(about: "ana", audience: "agent")
    #expect(
      Samples.problems(["notes/a/b.md": text, "notes/a-b.md": text]) == [
        "notes/a/b.md:1:1: error: its id 'a-b' is taken by notes/a-b.md. "
          + "Rename one of the two files"
      ])
  }
}
