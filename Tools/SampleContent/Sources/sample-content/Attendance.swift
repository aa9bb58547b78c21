/// Who works on a day, and for how long.
struct Attendance {
  let roster: Roster

  /// The minutes a person is scheduled for; `nil` on a day off.
  func scheduled(_ membership: Membership, on day: Day) -> Int? {
    if !membership.holds(on: day) || !Story.isOpen(day) { return nil }
    if membership.person == Cast.leadWithCalls {
      return day.weekday == 1 || day.weekday == 5 ? 150 : nil
    }
    if !membership.isAgent { return nil }
    if membership.person == Cast.george { return day.weekday == 2 || day.weekday == 6 ? 240 : nil }
    if isOff(membership, day) || isAway(membership.person, day) { return nil }
    return 450
  }

  /// The back office rests on Saturdays; on the phones every third Saturday is worked, for a day in the week.
  private func isOff(_ membership: Membership, _ day: Day) -> Bool {
    if membership.kind != "phone" { return day.weekday == 6 }
    let number = membership.person.utf8.reduce(0) { $0 * 10 + Int($1) }
    let worksSaturday = (number + day.week) % 3 == 0
    if day.weekday == 6 { return !worksSaturday }
    return worksSaturday && day.weekday == (number * 7 + day.week) % 4 + 2
  }

  /// Weeks of leave, and days of sickness.
  private func isAway(_ person: String, _ day: Day) -> Bool {
    var sickness = Deviates("sick", person, day: day.number)
    if sickness.happens(0.015) { return true }
    if person == Cast.maya, day.week == Day(2026, 8, 3).week { return true }
    // Nobody took leave in the weeks of the letters, nor in the first weeks of a new job; Callum saves his
    // for December.
    if day >= Day(2026, 10, 19) { return false }
    if person == Cast.callum, day >= Day(2026, 9, 14) { return false }
    if roster.tenure(of: person, on: day) < 60 { return false }
    var leave = Deviates("leave", person, day: day.week)
    return leave.happens(leaveChance(day))
  }

  private func leaveChance(_ day: Day) -> Double {
    switch day.civil.month {
    case 7, 8, 12: 0.14
    case 9, 1, 2: 0.05
    default: 0.08
    }
  }

  /// New people listen and learn for two weeks before they answer.
  func answersCalls(_ membership: Membership, on day: Day) -> Bool {
    membership.kind == "phone" && roster.tenure(of: membership.person, on: day) >= 14
  }
}
