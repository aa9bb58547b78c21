import Dates
import Diagnostics
import Notes
import Testing

@Suite struct NoteTests {
  @Test func theKeysOfANoteAreReadWithTheirPlaces() throws {
    let note = try Samples.note(
      Samples.coaching("metrics: [aht, fcr]\nnext: 2026-10-26\ntitle: Hold time"))
    #expect(note.kind.id == "coaching")
    #expect(note.about.map(\.text) == ["a107"])
    #expect(note.about.first?.location.description == "notes/n.md:3:8")
    #expect(note.by?.text == "l03")
    #expect(note.date == CivilDate(iso: "2026-10-12"))
    #expect(note.metrics.map(\.text) == ["aht", "fcr"])
    #expect(note.audience == .agent)
    #expect(note.next == CivilDate(iso: "2026-10-26"))
    #expect(note.title == "Hold time")
  }

  @Test func aTitleIsTheFirstHeadingWhenNoneIsGiven() throws {
    let note = try Samples.note(Samples.coaching("", "Text\n\n## Well *done*\n\n# More"))
    #expect(note.title == "Well done")
  }

  @Test(arguments: [
    ("notes/coaching/2026-10-12-a107.md", "coaching-2026-10-12-a107"),
    ("content/notes/Idea Ü.md", "idea--"), ("a.b.md", "a-b"), ("notes/notes/x.md", "notes-x"),
    ("notes/../x.md", "---x"),
  ])
  func anIdIsASlugOfThePath(path: String, id: String) throws {
    #expect(try Samples.note(Samples.coaching(), file: path).id == id)
  }

  @Test func aFileWithoutANameIsRefused() {
    let words = Samples.problems(Samples.coaching(), file: "notes/.md")
    #expect(words.contains { $0.contains("no name to make an id of") })
  }

  @Test(arguments: [
    (
      "kind: coaching", "kind: coching",
      "n.md:2:7: error: there is no kind of note 'coching'. Did you mean 'coaching'?"
    ),
    (
      "audience: agent", "audience: agent\nmetrcs: aht",
      "n.md:7:1: error: a note of kind 'coaching' has no key 'metrcs'. Did you mean 'metrics'?"
    ),
    ("by: l03", "", "n.md:2:1: error: a note of kind 'coaching' needs 'by'. Add a line 'by: …'"),
    ("date: 2026-10-12", "", "n.md:2:1: error: a note needs 'date'. Add a line 'date: …'"),
    (
      "2026-10-12", "12.10.2026",
      "n.md:5:7: error: '12.10.2026' is not a day. Write it as year-month-day, like 2026-10-31"
    ),
    (
      "2026-10-12", "2026-02-30",
      "n.md:5:7: error: '2026-02-30' is not a day. Write it as year-month-day, like 2026-10-31"
    ),
    (
      "about: a107", "",
      "n.md:2:1: error: a note of kind 'coaching' needs 'about'. Add a line 'about: …' that names the agent"
    ),
    (
      "about: a107", "about: team:billing",
      "n.md:3:8: error: a note of kind 'coaching' cannot be about 'team:billing'. It is about agent"
    ),
    (
      "audience: agent", "audience: agnet",
      "n.md:6:11: error: there is no audience 'agnet'. Did you mean 'agent'?"
    ),
    (
      "audience: agent", "audience: everyone",
      "n.md:6:11: error: a note of kind 'coaching' is not for audience 'everyone'. "
        + "Known are agent, lead, manager"
    ),
    (
      "audience: agent", "",
      "n.md:2:1: error: this note does not say who may read it. "
        + "Add a line 'audience: …' with one of agent, lead, manager"
    ),
  ])
  func aFaultIsNamedWithItsPlaceAndTheNoteIsNotPublished(
    part: String, fault: String, words: String
  ) {
    let text = Samples.coaching().replacing(part, with: fault)
    let (note, problems) = Note.read(text: Array(text.utf8), file: "n.md", kinds: Samples.kinds)
    #expect(note == nil)
    #expect(problems.map(\.description) == [words])
  }

  @Test func allFaultsOfHeaderAndBodyAreNamedAtOnce() {
    let text = Samples.coaching("nxt: 1", "- [ ] (agent, soon) x").replacing("l03", with: "[]")
    let (_, problems) = Note.read(text: Array(text.utf8), file: "n.md", kinds: Samples.kinds)
    #expect(problems.map(\.id) == ["wrong-type", "unknown-key", "bad-date"])
  }

  @Test func theBodyKeepsTheLinesOfTheFile() {
    let words = Samples.problems(Samples.coaching("", "One\n\n<b>Two</b>"), file: "n.md")
    #expect(words.first?.hasPrefix("n.md:11:1: warning: HTML") == true, "\(words)")
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEndsAndAByteOrderMarkChangeNothing(end: String, mark: String) throws {
    let text = Samples.coaching("", "## A\n\ntext\n\n<br>").replacing("\n", with: end)
    let (note, problems) = Note.read(
      text: Array((mark + text).utf8), file: "n.md", kinds: Samples.kinds)
    #expect(try #require(note).title == "A")
    #expect(problems.map(\.location.line) == [13])
  }

  @Test func aKindMayDemandACommonKey() {
    let kind = """
      kind: session
      name: Session
      audience: {default: lead, allowed: [lead]}
      keys: {next: required date}
      place: diary
      """
    let (kinds, faults) = NoteKinds.read([(file: "session.yml", text: kind)])
    #expect(faults == [])
    let text = "---\nkind: session\ndate: 2026-10-12\n---\n"
    let (note, problems) = Note.read(text: Array(text.utf8), file: "n.md", kinds: kinds)
    #expect(note == nil)
    #expect(
      problems.map(\.description) == [
        "n.md:2:1: error: a note of kind 'session' needs 'next'. Add a line 'next: …'"
      ])
  }
}
