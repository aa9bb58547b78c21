/// The lengths of time that figures are reported for.
package enum Grain: String, Sendable, Hashable, CaseIterable, Comparable {
  case day
  case week
  case month
  case quarter
  case year

  package static func < (a: Grain, b: Grain) -> Bool { a.order < b.order }

  private var order: Int { Grain.allCases.firstIndex(of: self) ?? 0 }
}

/// A day, ISO week, month, quarter or year, with the name by which files and commands know it.
package struct Period: Sendable, Hashable {
  package let grain: Grain
  /// `2026-10-31`, `2026-W44`, `2026-10`, `2026-Q4`, `2026`; fiscal ones `FY2026-P10`, `FY2026-Q4`, `FY2026`.
  package let id: String
  /// Its days; the upper bound is the first day after it.
  package let days: Range<CivilDate>

  package init(grain: Grain, id: String, days: Range<CivilDate>) {
    self.grain = grain
    self.id = id
    self.days = days
  }

  package var first: CivilDate { days.lowerBound }
  package var last: CivilDate { days.upperBound.advanced(by: -1) }
  package var dayCount: Int { days.lowerBound.distance(to: days.upperBound) }

  package func contains(_ date: CivilDate) -> Bool { days.contains(date) }
}

extension Period: Comparable {
  package static func < (a: Period, b: Period) -> Bool {
    (a.first, a.last, a.id) < (b.first, b.last, b.id)
  }
}
