/// What happened at Northway, and when: every fact that is planted in the data.
///
/// README.md of this package tells the same in words; the notes below `content/notes` tell it in the voices of
/// those who were there.
enum Story {
  static let firstDay = Day(2025, 10, 1)
  static let lastDay = Day(2026, 11, 13)
  /// The case system delivers three days late.
  static let lastCaseDay = Day(2026, 11, 10)
  /// A contact counts as resolved when seven days have passed without a second one.
  static let lastResolvedDay = Day(2026, 11, 6)

  static let outage = Day(2026, 2, 17)
  static let trainingDay = Day(2026, 3, 12)
  static let checklist = Day(2026, 4, 7)
  static let callBackTool = Day(2026, 7, 20)
  static let mondayRosters = Day(2026, 9, 7)
  static let letters = Day(2026, 10, 21)
  static let letterWeek = Day(2026, 10, 26).week
  /// The survey supplier was down.
  static let surveyGap = Day(2026, 10, 14)...Day(2026, 10, 15)

  static let holidays: Set<Day> = [
    Day(2025, 12, 25), Day(2025, 12, 26), Day(2026, 1, 1), Day(2026, 4, 3), Day(2026, 4, 6),
    Day(2026, 5, 4), Day(2026, 5, 25), Day(2026, 8, 31),
  ]

  static func isOpen(_ day: Day) -> Bool { day.weekday != 7 && !holidays.contains(day) }
}

/// The people of whom something is told.
enum Cast {
  /// Handles calls faster from 20 July, after one talk about wrap-up; has a hard week in the letter week.
  static let maya = "a101"
  static let mayasStep = Day(2026, 7, 20)
  /// Opens the bill view first, and resolves more from the second week of September on.
  static let lukasz = "a103"
  static let lukaszStep = Day(2026, 9, 7)
  /// Works two days a week: few contacts, wild swings, and nothing in them.
  static let george = "a110"
  /// Joined in August and is still learning.
  static let chloe = "a111"
  /// Comes late since the bus timetable changed.
  static let callum = "a116"
  static let callumsStep = Day(2026, 9, 21)
  /// Leads Moves, and takes calls on Mondays and Fridays.
  static let leadWithCalls = "l02"
}

extension Story {
  /// The share of calls about tariffs: little, until the letters.
  static func tariffShare(team: String, day: Day) -> Double {
    let usual = figure(of: team, ["billing": 0.05, "moves": 0.03, "retention": 0.04])
    if day < letters { return usual }
    let peak = figure(of: team, ["billing": 0.37, "moves": 0.12, "retention": 0.17])
    switch day.week - letterWeek {
    case ..<0: return (usual + peak) / 2
    case 0: return peak
    case 1: return peak * 0.8
    default: return peak * 0.55
    }
  }

  /// How a team resolves contacts, before anyone's own share.
  static func resolution(team: String, day: Day) -> Double {
    var chance = figure(of: team, ["billing": 0.698, "moves": 0.694, "retention": 0.728])
    if day >= callBackTool { chance += 0.036 }
    if team == "billing", day.week == letterWeek { chance -= 0.058 }
    if team == "billing", day.week == letterWeek + 1 { chance -= 0.022 }
    return chance
  }

  /// Calls in 20 seconds as a share of those offered, before chance.
  static func serviceLevel(team: String, day: Day) -> Double {
    if day == outage { return 0.34 }
    var level = figure(of: team, ["billing": 0.803, "moves": 0.826, "retention": 0.812])
    let hasNewRosters = day >= mondayRosters
    if day.weekday == 1 { level -= hasNewRosters ? 0.015 : 0.115 }
    if hasNewRosters { level += 0.031 }
    if day >= letters, team == "billing" { level -= 0.016 }
    return level
  }

  /// Calls by month, January first, against an even year.
  static func season(_ day: Day) -> Double {
    let months = [1.07, 1.05, 1.02, 0.98, 0.97, 0.95, 0.94, 0.95, 0.99, 1.01, 1.02, 0.98]
    return months[day.civil.month - 1]
  }

  static func weekday(_ day: Day) -> Double {
    [1.09, 1.03, 1, 0.98, 0.97, 0.86, 0][day.weekday - 1]
  }
}

/// What a story sets for each phone team.
func figure(of team: String, _ figures: [String: Double]) -> Double { figures[team] ?? 0 }
