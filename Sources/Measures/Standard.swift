package import Dates
package import Diagnostics

/// What passes, from a date on, for whom, in which phase, with its why.
package struct Standard: Sendable, Hashable {
  /// The days of service a standard is meant for.
  package struct Tenure: Sendable, Hashable {
    package let atLeast: Int?
    package let under: Int?

    package init(atLeast: Int?, under: Int?) {
      self.atLeast = atLeast
      self.under = under
    }

    func holds(_ days: Int) -> Bool {
      (atLeast.map { days >= $0 } ?? true) && (under.map { days < $0 } ?? true)
    }
  }

  package let from: CivilDate
  /// The team it is meant for and those below it; `nil` means every team.
  package let team: String?
  package let role: String?
  package let tenure: Tenure?
  /// The step of the way: crawl, walk, run; or whatever the operation calls it.
  package let phase: String?
  package let rule: PassRule
  package let why: String?
  package let benefit: String?
  package let announced: CivilDate?
  package let location: SourceLocation

  package init(
    from: CivilDate, team: String? = nil, role: String? = nil, tenure: Tenure? = nil,
    phase: String? = nil, rule: PassRule, why: String? = nil, benefit: String? = nil,
    announced: CivilDate? = nil, location: SourceLocation
  ) {
    self.from = from
    self.team = team
    self.role = role
    self.tenure = tenure
    self.phase = phase
    self.rule = rule
    self.why = why
    self.benefit = benefit
    self.announced = announced
    self.location = location
  }
}

/// For whom a standard is looked up.
package struct StandardScope: Sendable, Hashable {
  /// The team and those it lies in, nearest first; empty for the operation.
  package let teams: [String]
  package let role: String?
  /// Days since the person joined; `nil` for teams and the operation.
  package let tenureDays: Int?

  package init(teams: [String] = [], role: String? = nil, tenureDays: Int? = nil) {
    self.teams = teams
    self.role = role
    self.tenureDays = tenureDays
  }
}

extension Sequence<Standard> {
  /// The standard in force on a day.
  ///
  /// The most particular one wins: tenure before role, role before team, a near team before one further up;
  /// among equals the latest. One that asks for a role or tenure never holds for a team.
  package func inForce(on date: CivilDate, for scope: StandardScope) -> Standard? {
    var best: (rank: Standard.Rank, standard: Standard)?
    for standard in self where standard.from <= date {
      guard let rank = standard.rank(for: scope) else { continue }
      if let best, best.rank >= rank { continue }
      best = (rank, standard)
    }
    return best?.standard
  }
}

extension Standard {
  /// How particularly it fits, what counts most first.
  fileprivate typealias Rank = (tenure: Int, role: Int, team: Int, from: CivilDate)

  /// How particularly it fits, or `nil` when it is meant for others.
  fileprivate func rank(for scope: StandardScope) -> Rank? {
    var rank: Rank = (0, 0, 0, from)
    if let tenure {
      guard let days = scope.tenureDays, tenure.holds(days) else { return nil }
      rank.tenure = 1
    }
    if let role {
      guard scope.role == role else { return nil }
      rank.role = 1
    }
    if let team {
      guard let distance = scope.teams.firstIndex(of: team) else { return nil }
      rank.team = 1000 - distance
    }
    return rank
  }
}
