/// The day totals of the telephone system: a row for a person, day and reason.
func callsTable(_ days: [WorkDay]) -> Table {
  var table = Table(
    "calls", "date", "agent", "reason", "handled", "talk_s", "hold_s", "wrap_s", "transferred")
  for work in days {
    for group in work.calls {
      var cells = [
        work.day.iso, work.person, group.reason, "\(group.handled)", "\(group.talk)",
        "\(group.hold)", "\(group.wrap)", "\(group.transferred)",
      ]
      switch Blemish.of("calls", work.person + group.reason, on: work.day) {
      case .impossibleDate: cells[0] = work.day.month + "-32"
      case .unknownAgent: cells[1] = "t9" + cells[1].dropFirst(2)
      case .notANumber: cells[6] = "n/a"
      case nil: break
      }
      table.add(to: work.day.month, cells)
    }
  }
  return table
}

/// Contacts without a second one within seven days, by the person who had the first.
func resolutionTable(_ days: [WorkDay]) -> Table {
  var table = Table("resolution", "date", "agent", "contacts", "no_second_contact")
  for work in days where work.day <= Story.lastResolvedDay && work.handled > 0 {
    var deviates = Deviates("resolution", work.person, day: work.day.number)
    // Wrong numbers and calls under 10 seconds are left out.
    let contacts = work.handled - deviates.successes(of: work.handled, chance: 0.014)
    var week = Deviates("resolving", work.team, day: work.day.week)
    let chance = Story.resolution(team: work.team, day: work.day) + 0.007 * week.normal()
    let resolved = deviates.successes(of: contacts, chance: chance + work.traits.resolution)
    table.add(
      to: work.day.quarter, [work.day.iso, work.person, "\(contacts)", "\(resolved)"])
  }
  return table
}

/// Schedules, ready time and adherence: a row for a person and day, and a line of totals a quarter.
func timeTable(_ days: [WorkDay]) -> Table {
  var table = Table(
    "time", "date", "agent", "scheduled_min", "in_adherence_min", "worked_min", "available_s")
  var sums: [String: [Int]] = [:]
  var last: [String: Day] = [:]
  for work in days {
    let numbers = [work.scheduled, work.inAdherence, work.worked, work.available]
    var cells = [work.day.iso, work.person] + numbers.map { "\($0)" }
    switch Blemish.of("time", work.person, on: work.day) {
    case .notANumber: cells[4] = "n/a"
    case .unknownAgent: cells[1] = "t9" + cells[1].dropFirst(2)
    case .impossibleDate, nil: break
    }
    table.add(to: work.day.quarter, cells)
    let before = sums[work.day.quarter] ?? [0, 0, 0, 0]
    sums[work.day.quarter] = zip(before, numbers).map(+)
    last[work.day.quarter] = work.day
  }
  for (quarter, sums) in sums.sorted(by: { $0.key < $1.key }) {
    table.add(to: quarter, [last[quarter]?.iso ?? "", "TOTAL"] + sums.map { "\($0)" })
  }
  return table
}
