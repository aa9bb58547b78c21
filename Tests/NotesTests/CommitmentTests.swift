import Dates
import Diagnostics
import Notes
import Testing

@Suite struct CommitmentTests {
  @Test func promisesAreReadFromTheirBoxes() throws {
    let note = try Samples.note(
      Samples.coaching(
        "",
        """
        - [ ] (agent, 2026-10-26) Do the *hold* drill
        - [x] (lead, 2026-10-19, kept 2026-10-18) Ask for a page
        - [X] (l07) Listen in
        - an ordinary item
        """))
    let promises = note.commitments
    #expect(promises.map(\.isDone) == [false, true, true])
    #expect(
      promises.map(\.due) == [CivilDate(iso: "2026-10-26"), CivilDate(iso: "2026-10-19"), nil])
    #expect(promises.map(\.keptOn) == [nil, CivilDate(iso: "2026-10-18"), nil])
    #expect(promises.map(\.text) == ["Do the hold drill", "Ask for a page", "Listen in"])
    guard case .other(let owner) = promises[2].owner else {
      Issue.record("not another's: \(promises[2].owner)")
      return
    }
    #expect(promises[0].owner == .agent)
    #expect(promises[1].owner == .lead)
    #expect(owner.text == "l07")
    #expect(owner.location.description == "notes/n.md:11:8")
  }

  @Test(arguments: [
    ("- [ ] (agent, 2026-13-01) x", "n.md:1:15: error: '2026-13-01' is not a day"),
    ("- [ ] (, 2026-10-26) x", "n.md:1:8: error: '' is nobody who can promise something"),
    ("- [ ] (the agent, 2026-10-26) x", "n.md:1:8: error: 'the agent' is nobody"),
    ("- [ ] (2026-10-26) x", "n.md:1:8: error: '2026-10-26' is nobody"),
    ("- [x] (lead, 2026-10-26, 2026-10-20) x", "n.md:1:26: error: '2026-10-20' does not say when"),
    ("- [x] (lead, 2026-10-26, kept soon) x", "n.md:1:26: error: 'soon' is not a day"),
    (
      "- [ ] (lead, 2026-10-26, kept 2026-10-20) x",
      "n.md:1:26: error: a promise with an empty box cannot be kept"
    ),
    ("- [x] (a1, 2026-10-26, kept 2026-10-20, b) x", "n.md:1:41: error: 'b' is one word too many"),
    ("- y\n  - [ ] Call back", "n.md:2:5: warning: this promise does not say whose it is"),
    ("- [ ] (agent, 2026-10-26 x", "n.md:1:3: warning: this promise does not say whose it is"),
    ("- [ ]", "n.md:1:3: warning: this promise does not say whose it is"),
  ])
  func aFaultyPromiseIsNamedWithItsPlaceAndStaysText(text: String, words: String) throws {
    let (document, problems) = Samples.markdown(text)
    #expect(problems.count == 1)
    #expect(problems.first?.description.hasPrefix(words) == true, "\(problems)")
    #expect(document?.commitments == [])
    #expect(try Samples.html(text).contains("["))
  }

  @Test func aPromiseIsAListItemWithItsTermsInWords() throws {
    #expect(
      try Samples.html("- [ ] (agent, 2026-10-26) Do *it*\n- [x] (lead) That")
        == """
        <ul>
        <li class="commitment open"><span class="terms">agent, 2026-10-26, open:</span> \
        Do <em>it</em></li>
        <li class="commitment kept"><span class="terms">lead, kept:</span> That</li>
        </ul>

        """)
  }

  @Test func thePageChoosesTheWordsOfTheTermsAndTheyAreEscaped() throws {
    let html = try Samples.html("1. [x] (lead) That\n\n   more") {
      $0.commitmentTerms = { _ in "<kept>" }
    }
    #expect(html.contains("<span class=\"terms\">&lt;kept&gt;</span> That<p>more</p>"))
  }

  @Test(arguments: [
    "- [y] (lead) a", "- [link](a.md)", "- [ x] a", "[ ] (lead) no item", "- a [ ]",
  ])
  func otherBracketsAreNoPromise(text: String) {
    let (document, problems) = Samples.markdown(text)
    #expect(document?.commitments == [])
    #expect(problems == [])
  }
}
