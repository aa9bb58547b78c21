/// The case system: a row a case closed, bars between the fields, days without hyphens, logins for people.
func casesTable(_ days: [WorkDay]) -> Table {
  var table = Table(
    "cases", delimiter: "|", "case", "login", "opened", "closed", "working_days", "touches",
    "reopened", "checked", "error")
  var number = 104_200
  for work in days where work.membership.kind == "back-office" && work.day <= Story.lastCaseDay {
    var deviates = Deviates("cases", work.person, day: work.day.number)
    let mean = 8.3 * work.traits.pace * Story.season(work.day)
    let count = max(2, Int((mean + 1.6 * deviates.normal()).rounded()))
    for item in 0..<count {
      number += 1 + Int(deviates.uniform() * 2)
      var cells = ["C\(number)"] + caseCells(work, &deviates)
      switch Blemish.of("cases", "\(work.person) \(item)", on: work.day) {
      case .impossibleDate: cells[3] = String(cells[3].dropLast(4)) + "0230"
      case .unknownAgent: cells[1] = "batch"
      case .notANumber: cells[4] = "n/a"
      case nil: break
      }
      table.add(to: work.day.month, cells)
    }
  }
  return table
}

private func caseCells(_ work: WorkDay, _ deviates: inout Deviates) -> [String] {
  let isCaseTeam = work.team == "cases"
  var week = Deviates("turnaround", work.team, day: work.day.week)
  let quick = (isCaseTeam ? 0.868 : 0.886) + 0.008 * week.normal()
  let days: Int
  if deviates.happens(quick) {
    days = deviates.choice([6, 13, 22, 25, 20, 14])
  } else {
    // Since July 2026 each day begins with the oldest case: none is older than twenty days.
    let oldest = work.day < Day(2026, 7, 1) ? 24 : 14
    var more = 6
    while more < oldest, deviates.happens(0.68) { more += 1 }
    days = more
  }
  let touches = 1 + deviates.choice(isCaseTeam ? [24, 33, 22, 12, 6, 3] : [42, 32, 15, 7, 3, 1])
  let isReopened = deviates.happens(isCaseTeam ? 0.055 : 0.04)
  let isChecked = deviates.happens(0.5)
  let errors = work.day < Story.checklist ? 0.064 : 0.036
  let hasError = deviates.happens(isCaseTeam ? errors : 0.03) && isChecked
  let flags = [isReopened, isChecked, hasError].map { $0 ? "1" : "0" }
  return [
    work.membership.login, opened(days, before: work.day).compact, work.day.compact, "\(days)",
    "\(touches)",
  ] + flags
}

/// The day some working days earlier, Monday to Friday.
private func opened(_ workingDays: Int, before day: Day) -> Day {
  var left = workingDays
  var opened = day
  while left > 0 {
    opened = opened.advanced(by: -1)
    if opened.weekday < 6 && !Story.holidays.contains(opened) { left -= 1 }
  }
  return opened
}
