/// A retail year of whole weeks, cut into four quarters of 13 weeks (4-4-5, 4-5-4 or 5-4-4).
///
/// The year ends on a fixed weekday, either the one nearest to the end of a month or the last one in it.
/// In a year of 53 weeks the extra week joins the last period (National Retail Federation's rule).
package struct FiscalCalendar: Sendable, Hashable {
  package enum Pattern: String, Sendable, Hashable, CaseIterable {
    case fourFourFive = "4-4-5"
    case fourFiveFour = "4-5-4"
    case fiveFourFour = "5-4-4"

    var weeks: [Int] {
      switch self {
      case .fourFourFive: [4, 4, 5]
      case .fourFiveFour: [4, 5, 4]
      case .fiveFourFour: [5, 4, 4]
      }
    }
  }

  package enum YearEnd: String, Sendable, Hashable, CaseIterable {
    /// The weekday nearest to the last day of the month, before or after it.
    case nearest
    /// The last such weekday within the month.
    case last
  }

  /// Which year a fiscal year is named after.
  package enum Naming: String, Sendable, Hashable, CaseIterable {
    case start
    case end
  }

  package let pattern: Pattern
  /// The weekday on which the year ends, Monday 1 … Sunday 7.
  package let endWeekday: Int
  /// The month in or near whose end the year ends, 1–12.
  package let endMonth: Int
  package let yearEnd: YearEnd
  package let naming: Naming

  package init(
    pattern: Pattern, endWeekday: Int, endMonth: Int, yearEnd: YearEnd, naming: Naming = .end
  ) {
    self.pattern = pattern
    self.endWeekday = endWeekday
    self.endMonth = endMonth
    self.yearEnd = yearEnd
    self.naming = naming
  }

  /// The last day of the fiscal year that ends in or near the end month of a calendar year.
  func lastDay(endingIn year: Int) -> CivilDate {
    let monthEnd = CivilDate(
      unchecked: year, endMonth, CivilDate.daysIn(month: endMonth, of: year))
    let back = (monthEnd.weekday - endWeekday + 7) % 7
    return switch yearEnd {
    case .last: monthEnd.advanced(by: -back)
    case .nearest: monthEnd.advanced(by: back <= 3 ? -back : 7 - back)
    }
  }

  /// The fiscal year in which a day lies.
  package func year(of date: CivilDate) -> FiscalYear {
    var ending = date.year - 1
    while lastDay(endingIn: ending) < date { ending += 1 }
    return fiscalYear(endingIn: ending)
  }

  /// The fiscal year of a name (`FY2026` is 2026), by this calendar's way of naming.
  package func year(named name: Int) -> FiscalYear {
    fiscalYear(endingIn: name + yearsNamedBefore)
  }

  /// How many years before the one it ends in a year gets its name.
  ///
  /// A year is counted by the month it ends in or near, not by its very last day: one that ends on 2 January
  /// "nearest to the end of December 2015" is of 2015, so no two years share a name.
  private var yearsNamedBefore: Int { naming == .start && endMonth != 12 ? 1 : 0 }

  private func fiscalYear(endingIn year: Int) -> FiscalYear {
    let start = lastDay(endingIn: year - 1).advanced(by: 1)
    let end = lastDay(endingIn: year)
    let weeks = (start.distance(to: end) + 1) / 7
    var periods: [Range<CivilDate>] = []
    var from = start
    for quarter in 0..<4 {
      for (index, length) in pattern.weeks.enumerated() {
        let extra = quarter == 3 && index == 2 ? weeks - 52 : 0
        let next = from.advanced(by: 7 * (length + extra))
        periods.append(from..<next)
        from = next
      }
    }
    return FiscalYear(
      name: year - yearsNamedBefore, weeks: weeks, periods: periods)
  }
}

/// One year of a fiscal calendar.
package struct FiscalYear: Sendable, Hashable {
  /// The calendar year it is named after.
  package let name: Int
  /// 52 or 53.
  package let weeks: Int
  /// Its twelve periods in order; three make a quarter.
  package let periods: [Range<CivilDate>]

  package var days: Range<CivilDate> {
    periods[0].lowerBound..<periods[periods.count - 1].upperBound
  }

  package func quarter(_ number: Int) -> Range<CivilDate> {
    periods[3 * number - 3].lowerBound..<periods[3 * number - 1].upperBound
  }
}
