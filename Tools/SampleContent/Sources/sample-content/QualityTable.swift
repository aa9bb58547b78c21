/// The quality forms: a row a form, German dates and decimals from the form's maker, comments in quotes.
func qualityTable(_ days: [WorkDay]) -> Table {
  var table = Table(
    "quality", delimiter: ";", "form", "date", "agent", "grader", "score", "comment")
  var number = 20_110
  for work in days where work.membership.isAgent {
    var deviates = Deviates("quality", work.person, day: work.day.number)
    // About four forms a person and month, none before somebody answers for themselves.
    let isAtWork = work.membership.kind != "phone" || work.handled > 0
    if !isAtWork || !deviates.happens(work.person == Cast.george ? 0.2 : 0.22) { continue }
    number += 1
    let mean = (work.membership.kind == "phone" ? 87.4 : 89.2) + work.traits.quality
    let score = min(100, max(40, mean + 6.2 * deviates.normal()))
    let halves = Int((score * 2).rounded())
    var cells = [
      "Q\(number)", work.day.dotted, work.person, grader(of: work.team, &deviates),
      "\(halves / 2),\(halves % 2 * 5)", formComment(score, &deviates),
    ]
    if Blemish.of("quality", work.person, on: work.day) != nil { cells[4] = "n/a" }
    table.add(to: work.day.quarter, cells)
  }
  return table
}

/// The team's lead, or one of two quality coaches.
private func grader(of team: String, _ deviates: inout Deviates) -> String {
  let leads = [
    "billing": "l01", "moves": "l02", "retention": "l03", "cases": "l04", "correspondence": "l05",
  ]
  return [leads[team] ?? "", "QC1", "QC2"][deviates.choice([0.4, 0.35, 0.25])]
}

private let strengths = [
  "Opened the bill first; the caller had the amount within a minute",
  "Checked the meter reading with the customer, not for them",
  "Clear next step, with a day and a name", "Good notes: the next person can carry on",
]
private let advice = [
  "Ask what changed, before you explain", "The summary at the end was missing",
  "Two holds without saying why", "Data check done after the first figure; do it before",
]

private func formComment(_ score: Double, _ deviates: inout Deviates) -> String {
  if deviates.happens(0.5) { return "" }
  return quoted(deviates.pick(score >= 86 ? strengths : advice))
}
