import Dates
import Measures
import Rendering
import Reports
import Testing

private func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

@Suite struct LanguageNotesTests {
  let language = Language.english

  @Test(
    arguments: [
      (
        CommitmentBoard.Item.State.late(days: 3), "2026-10-30",
        "3_days late, was due Fri 30_October"
      ),
      (.late(days: 1), "2026-10-30", "1_day late, was due Fri 30_October"),
      (.open, "2026-11-05", "Open, due Thu 5_November"), (.open, nil, "Open, no date"),
      (.kept(day("2026-10-23")), "2026-10-30", "Kept on 23_October"), (.kept(nil), nil, "Kept"),
    ] as [(CommitmentBoard.Item.State, String?, String)])
  func aPromiseSaysHowItStands(state: CommitmentBoard.Item.State, due: String?, text: String) {
    let item = CommitmentBoard.Item(text: "x", due: due.map(day), state: state, note: nil)
    #expect(typed(language.commitment(item).sentence) == text)
  }

  @Test func bothSidesAreCountedAlike() {
    let column = CommitmentBoard.Column(name: "Dana", kept: 7, total: 8, items: [])
    #expect(language.commitmentHead(column).sentence == "Dana will, kept 7 of 8")
    let none = CommitmentBoard.Column(name: "You", kept: 0, total: 0, items: [])
    #expect(language.commitmentHead(none).sentence == "You will, Nothing promised yet.")
  }

  @Test func aMeetingHasADayAndAPartner() {
    let meeting = Meeting(date: day("2026-11-05"), with: "Dana Whitlock", agenda: [])
    #expect(typed(language.meeting(meeting).sentence) == "Thursday 5_November with Dana Whitlock")
  }

  @Test func aListEndsWithAnd() {
    #expect(language.words.list([]) == "")
    #expect(language.words.list(["a"]) == "a")
    #expect(language.words.list(["a", "b"]) == "a and b")
    #expect(language.words.list(["a", "b", "c"]) == "a, b and c")
  }
}

@Suite struct LanguageDefinitionsTests {
  let language = Language.english

  private func phase(
    _ phase: String?, _ from: String, _ until: String?, isInForce: Bool = false,
    team: String? = nil, role: String? = nil, tenure: Standard.Tenure? = nil
  ) -> PhaseCard {
    PhaseCard(
      metric: reference, phase: phase, from: day(from), until: until.map(day),
      isInForce: isInForce, rule: .atLeast(0.75), team: team, role: role, tenure: tenure,
      why: nil, benefit: nil, announced: nil)
  }

  private let reference = MetricReference(
    id: "fcr", name: "First contact resolution", shortFormula: "", path: "metrics/fcr",
    unit: .share, decimals: nil, direction: .higher, counted: "contact/contacts")

  @Test func aPhaseSaysWhenItHolds() {
    #expect(
      typed(language.phaseHead(phase("run", "2026-10-01", nil, isInForce: true)))
        == "Run, in force since 1_October")
    #expect(
      typed(language.phaseHead(phase("crawl", "2026-01-01", "2026-06-30")))
        == "Crawl, 1_January to 30_June")
    #expect(
      typed(language.phaseHead(phase("walk", "2025-12-01", "2026-06-30")))
        == "Walk, 1_December 2025 to 30_June 2026")
    #expect(
      typed(language.phaseHead(phase(nil, "2027-01-01", nil))) == "Standard, from 1_January 2027")
  }

  @Test func aStandardSaysForWhomItIs() {
    #expect(language.phaseScope(phase(nil, "2026-01-01", nil)) == nil)
    let tenure = Standard.Tenure(atLeast: 90, under: 180)
    #expect(
      language.phaseScope(
        phase(nil, "2026-01-01", nil, team: "Billing", role: "chat", tenure: tenure)
      ).map(typed) == "For Billing, role chat, 90 to under 180_days of service")
  }

  @Test func theFormulaIsShownWithItsNumbers() {
    func card(_ reading: Reading, scale: Double = 1) -> FormulaCard {
      FormulaCard(
        metric: reference, text: "", numerator: "a", denominator: "b", scale: scale,
        period: october, reading: reading, minimum: 30, hideUnder: 5, measures: [],
        pairs: [Link("Handle time", to: nil), Link("Transfers", to: nil)])
    }
    let reading = Reading(
      .value(96_155 / 130_118), numerator: 96_155, denominator: 130_118, n: 130_118)
    #expect(language.arithmetic(card(reading)) == "October: 96,155 ÷ 130,118 = 73.9%")
    #expect(language.arithmetic(card(.noData)) == nil)
    #expect(
      language.conditions(card(reading)).map(typed) == [
        "Verdicts from 30_contacts on.", "The figure is hidden under 5_contacts.",
        "Never shown without Handle time and Transfers.",
      ])
  }
}
