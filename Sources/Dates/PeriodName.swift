/// What a period's id says, before any calendar has been asked whether there is such a period.
enum PeriodName {
  case day(CivilDate)
  case week(year: Int, number: Int)
  case month(year: Int, number: Int)
  case quarter(year: Int, number: Int)
  case year(Int)
  case fiscalPeriod(year: Int, number: Int)
  case fiscalQuarter(year: Int, number: Int)
  case fiscalYear(Int)

  init?(_ id: String) {
    let parts = id.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    if let date = CivilDate(iso: id) {
      self = .day(date)
      return
    }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let isFiscal = first.hasPrefix("FY")
    guard let year = Int(isFiscal ? first.dropFirst(2) : first), (1...9998).contains(year) else {
      return nil
    }
    guard parts.count == 2 else {
      self = isFiscal ? .fiscalYear(year) : .year(year)
      return
    }
    let letter = parts[1].first
    let number = Int(letter?.isNumber == true ? parts[1] : parts[1].dropFirst())
    switch (isFiscal, letter, number) {
    case (false, "W", let number?): self = .week(year: year, number: number)
    case (false, "Q", let number?): self = .quarter(year: year, number: number)
    case (true, "Q", let number?): self = .fiscalQuarter(year: year, number: number)
    case (true, "P", let number?): self = .fiscalPeriod(year: year, number: number)
    case (false, let digit?, let number?) where digit.isNumber:
      self = .month(year: year, number: number)
    default: return nil
    }
  }

  var grain: Grain {
    switch self {
    case .day: .day
    case .week: .week
    case .month, .fiscalPeriod: .month
    case .quarter, .fiscalQuarter: .quarter
    case .year, .fiscalYear: .year
    }
  }

  /// Any day inside the named period, or `nil` when the calendar is of the other sort.
  func someDay(in calendar: PeriodCalendar) -> CivilDate? {
    switch (self, calendar) {
    case (.day(let date), _): return date
    case (.week(let year, let number), _): return ISOWeek(year: year, number: number)?.monday
    case (.month(let year, let month), .gregorian):
      return CivilDate(year: year, month: month, day: 1)
    case (.quarter(let year, let quarter), .gregorian):
      return CivilDate(year: year, month: 3 * quarter - 2, day: 1)
    case (.year(let year), .gregorian): return CivilDate(year: year, month: 1, day: 1)
    case (.fiscalPeriod(let year, let number), .fiscal(let fiscal)):
      guard (1...12).contains(number) else { return nil }
      return fiscal.year(named: year).periods[number - 1].lowerBound
    case (.fiscalQuarter(let year, let number), .fiscal(let fiscal)):
      guard (1...4).contains(number) else { return nil }
      return fiscal.year(named: year).quarter(number).lowerBound
    case (.fiscalYear(let year), .fiscal(let fiscal)):
      return fiscal.year(named: year).days.lowerBound
    default: return nil
    }
  }
}
