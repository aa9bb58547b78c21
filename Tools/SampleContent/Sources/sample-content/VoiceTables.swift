/// The supplier's survey of callers: a row a reply, American dates, comments in quotes, Windows-1252.
///
/// The question about effort is asked from December on; its column is there and empty.
func surveysTable(_ days: [WorkDay]) -> Table {
  var table = Table(
    "surveys", "reply", "date", "extension", "rating", "recommend", "effort",
    "comment")
  var number = 410_022
  for work in days where !Story.surveyGap.contains(work.day) {
    var deviates = Deviates("survey", work.person, day: work.day.number)
    let share = work.traits.satisfaction + satisfied(work)
    for reply in 0..<deviates.successes(of: work.handled, chance: 0.045) {
      number += 1 + Int(deviates.uniform() * 3)
      let rating = rating(satisfied: share, &deviates)
      var cells = [
        "\(number)", work.day.american, work.membership.extensionNumber, "\(rating)",
        recommendation(rating, &deviates), "", comment(rating, &deviates),
      ]
      switch Blemish.of("survey", "\(work.person) \(reply)", on: work.day) {
      case .impossibleDate: cells[1] = "00" + cells[1].dropFirst(2)
      case .unknownAgent: cells[2] = "7" + cells[2].dropFirst()
      case .notANumber: cells[3] = "n/a"
      case nil: break
      }
      table.add(to: work.day.quarter, cells)
    }
  }
  return table
}

/// The share of replies with 4 or 5.
private func satisfied(_ work: WorkDay) -> Double {
  let usual = figure(of: work.team, ["billing": 0.845, "moves": 0.872, "retention": 0.868])
  let isHardWeek = work.team == "billing" && work.day.week == Story.letterWeek
  return usual - (isHardWeek ? 0.03 : 0) - (work.day == Story.outage ? 0.1 : 0)
}

private func rating(satisfied: Double, _ deviates: inout Deviates) -> Int {
  if deviates.happens(satisfied) { return deviates.happens(0.62) ? 5 : 4 }
  return [3, 2, 1][deviates.choice([0.5, 0.25, 0.25])]
}

/// The second question, 0 to 10, which four in ten leave out.
private func recommendation(_ rating: Int, _ deviates: inout Deviates) -> String {
  if deviates.happens(0.4) { return "" }
  let middle = [1.5, 3.5, 6.0, 8.0, 9.3][rating - 1]
  return "\(min(10, max(0, Int((middle + 1.1 * deviates.normal()).rounded()))))"
}

private let praise = [
  "Very helpful, thank you", "Sorted in one call", "Kind and patient, even with my daft questions",
  "She explained the bill line by line, which nobody had done before", "Brilliant, 10/10",
  "He rang back when he said he would", "Saved me £86 a year", "Felt listened to – thanks",
  "Merci beaucoup, très gentille", "Quick, friendly and no jargon", "Couldn’t have been nicer",
  "Moved house and it was the easiest bit of the whole day",
]
private let complaints = [
  "Had to ring twice", "Nice person, but the letter makes no sense", "Waited too long, then fine",
  "Was told something else last week", "Still don’t know what I’ll pay",
  "Passed to three people, none of whom had my notes", "The music. Please, the music",
  "My smart meter is naïve or I am, and nobody could say which",
]

private func comment(_ rating: Int, _ deviates: inout Deviates) -> String {
  if !deviates.happens(0.12) { return "" }
  return quoted(deviates.pick(rating >= 4 ? praise : complaints))
}
