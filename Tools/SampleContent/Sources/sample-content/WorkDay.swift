/// The calls of one person, day and reason.
struct CallGroup {
  let reason: String
  let handled: Int
  let talk: Int
  let hold: Int
  let wrap: Int
  let transferred: Int

  var seconds: Int { talk + hold + wrap }
}

/// What one person did on one day; every table is drawn from these, so that they agree.
struct WorkDay {
  let membership: Membership
  let day: Day
  let traits: Traits
  let scheduled: Int
  let worked: Int
  let inAdherence: Int
  /// Seconds ready and waiting for a call.
  let available: Int
  let calls: [CallGroup]

  var person: String { membership.person }
  var team: String { membership.team }
  var handled: Int { calls.reduce(0) { $0 + $1.handled } }
}

extension WorkDay {
  /// All days of work of everyone, by day and then in the order of `people.csv`.
  static func all(of roster: Roster) -> [WorkDay] {
    let attendance = Attendance(roster: roster)
    var days: [WorkDay] = []
    for day in Day.days(Story.firstDay, Story.lastDay) {
      for membership in roster.memberships {
        guard let scheduled = attendance.scheduled(membership, on: day) else { continue }
        let tenure = roster.tenure(of: membership.person, on: day)
        days.append(
          WorkDay(
            membership, on: day, scheduled: scheduled,
            traits: Traits.of(membership.person, on: day, tenure: tenure),
            answersCalls: attendance.answersCalls(membership, on: day)))
      }
    }
    return days
  }

  private init(
    _ membership: Membership, on day: Day, scheduled: Int, traits: Traits, answersCalls: Bool
  ) {
    var deviates = Deviates("time", membership.person, day: day.number)
    let worked = Double(scheduled) * (0.993 + 0.014 * deviates.normal())
    let share = 0.917 + traits.adherence + 0.03 * deviates.normal()
    let inAdherence = min(Double(scheduled) * min(share, 0.99), worked)
    let phoneSeconds = 19_900 * Double(scheduled) / 450 * (1 + 0.02 * deviates.normal())
    var shift = CallShift(membership: membership, day: day, traits: traits, phone: phoneSeconds)
    let calls = answersCalls ? shift.calls() : []
    let handling = Double(calls.reduce(0) { $0 + $1.seconds })
    let available = calls.isEmpty ? 0 : max(phoneSeconds - handling, 0.04 * handling)
    self.init(
      membership: membership, day: day, traits: traits, scheduled: scheduled,
      worked: Int(worked.rounded()), inAdherence: Int(inAdherence.rounded()),
      available: Int(available), calls: calls)
  }
}
