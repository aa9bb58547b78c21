/// The queues by team and hour; those answered add up to the calls that the team's people handled.
struct QueueDays {
  private let answered: [String: Int]
  private let teams: [String]

  init(_ days: [WorkDay], teams: [String]) {
    var answered: [String: Int] = [:]
    for work in days { answered[QueueDays.key(work.team, work.day), default: 0] += work.handled }
    self.answered = answered
    self.teams = teams
  }

  private static func key(_ team: String, _ day: Day) -> String { "\(team) \(day.number)" }

  var table: Table {
    var table = Table(
      "queue", "date", "time", "team", "offered", "answered", "answered_20s", "abandoned",
      "wait_s")
    for day in Day.days(Story.firstDay, Story.lastDay) where Story.isOpen(day) {
      for team in teams {
        for row in rows(team, day) { table.add(to: day.quarter, row) }
      }
    }
    return table
  }

  /// 8 to 20 o'clock, and 9 to 17 on Saturdays.
  private func rows(_ team: String, _ day: Day) -> [[String]] {
    let hours = day.weekday == 6 ? Array(9..<17) : Array(8..<20)
    var deviates = Deviates("queue", team, day: day.number)
    var perHour = [Int](repeating: 0, count: hours.count)
    for _ in 0..<(answered[QueueDays.key(team, day)] ?? 0) {
      perHour[deviates.choice(hours.map(QueueDays.load))] += 1
    }
    let level = level(team, day, &deviates)
    return zip(hours, perHour).map { hour, count in
      row(team, day, hour: hour, answered: count, level: level, &deviates)
    }
  }

  private static func load(_ hour: Int) -> Double {
    switch hour {
    case 8: 0.7
    case 10, 11: 1.35
    case 9, 12: 1.1
    case 18: 0.7
    case 19: 0.5
    default: 1
    }
  }

  private func level(_ team: String, _ day: Day, _ deviates: inout Deviates) -> Double {
    var everyone = Deviates("service", day: day.week)
    var week = Deviates("service", team, day: day.week)
    return Story.serviceLevel(team: team, day: day) + 0.013 * everyone.normal()
      + 0.011 * week.normal() + 0.02 * deviates.normal()
  }

  private func row(
    _ team: String, _ day: Day, hour: Int, answered: Int, level: Double,
    _ deviates: inout Deviates
  ) -> [String] {
    let hourly = level - 0.045 * (QueueDays.load(hour) - 0.95) + 0.02 * deviates.normal()
    let service = min(max(hourly, 0.05), 0.97)
    // Who waits longer hangs up more.
    let leaving = min(0.4, 0.006 + 0.165 * (1 - service))
    let abandoned = Int((Double(answered) * leaving / (1 - leaving) + deviates.uniform()))
    let offered = answered + abandoned
    let quick = min(answered, deviates.successes(of: offered, chance: service))
    let late = Double(answered - quick) * (52 + 120 * (1 - service)) * (1 + 0.1 * deviates.normal())
    let wait = Int((Double(quick) * (6 + deviates.uniform())).rounded()) + Int(late.rounded())
    return [
      day.iso, "\(two(hour)):00", team, "\(offered)", "\(answered)", "\(quick)", "\(abandoned)",
      "\(wait)",
    ]
  }
}
