/// A person's day on the phone.
struct CallShift {
  let membership: Membership
  let day: Day
  let traits: Traits
  /// Seconds on the phone, busy or ready.
  let phone: Double
  private var deviates: Deviates

  init(membership: Membership, day: Day, traits: Traits, phone: Double) {
    self.membership = membership
    self.day = day
    self.traits = traits
    self.phone = phone
    deviates = Deviates("calls", membership.person, day: day.number)
  }

  mutating func calls() -> [CallGroup] {
    let share = Story.tariffShare(team: membership.team, day: day)
    let count = handled(tariffShare: share)
    let tariff = deviates.successes(of: count, chance: share)
    let main =
      ["billing": "bill", "moves": "move", "retention": "offer"][membership.team] ?? "other"
    return [
      group(main, count - tariff, seconds: usualSeconds),
      group("tariff", tariff, seconds: tariffSeconds),
    ]
    .filter { $0.handled > 0 }
  }

  /// As many as come, and no more than the day has room for.
  private mutating func handled(tariffShare: Double) -> Int {
    var team = Deviates("demand", membership.team, day: day.number)
    var mean = 40 * phone / 19_900 * traits.pace
    mean *= Story.season(day) * Story.weekday(day) * (1 + 0.04 * team.normal())
    if day == Story.outage { mean *= 0.62 }
    if day == Story.trainingDay, membership.team == "moves" { mean *= 0.5 }
    if day >= Story.letters, membership.team == "billing" { mean *= 1.08 }
    let length = usualSeconds * (1 - tariffShare) + tariffSeconds * tariffShare
    let count = min(mean + mean.squareRoot() * deviates.normal(), 0.94 * phone / length)
    return max(3, Int(count.rounded()))
  }

  private var usualSeconds: Double {
    var seconds = figure(of: membership.team, ["billing": 372.0, "moves": 361, "retention": 421])
    var week = Deviates("length", membership.team, day: day.week)
    seconds *= traits.handleTime * (1 + 0.012 * week.normal())
    // Like for like, calls have been a little shorter since the tariff search came on 28 September.
    return day >= Day(2026, 9, 28) ? seconds * 0.985 : seconds
  }

  private var tariffSeconds: Double {
    var seconds = 680 * traits.handleTime
    if day >= Story.letters { seconds *= 0.985 }
    return seconds
  }

  private mutating func group(_ reason: String, _ count: Int, seconds: Double) -> CallGroup {
    let spread = 0.6 / Double(max(count, 1)).squareRoot()
    let total = Double(count) * seconds * max(0.35, 1 + spread * deviates.normal())
    let hold = total * max(0.01, 0.08 + 0.02 * deviates.normal())
    // Maya's wrap-up is what the talk of 20 July was about.
    let usualWrap = membership.person == Cast.maya && day < Cast.mayasStep ? 0.27 : 0.19
    let wrap = total * max(0.05, usualWrap + 0.025 * deviates.normal())
    let transferred = deviates.successes(of: count, chance: reason == "tariff" ? 0.1 : 0.078)
    let whole = Int(total.rounded())
    return CallGroup(
      reason: reason, handled: count, talk: whole - Int(hold) - Int(wrap), hold: Int(hold),
      wrap: Int(wrap), transferred: transferred)
  }
}
