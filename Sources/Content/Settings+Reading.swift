internal import Dates
internal import Diagnostics
internal import StrictYAML

extension Settings {
  static let file = "debrief.yml"

  static func read(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> Settings {
    var settings = Settings()
    let shown = files.shown(file)
    guard let value = files.yaml(file, &problems) else { return settings }
    var map = value.map(&problems)
    if let value = map.require("name", of: shown, &problems), let name = value.text(&problems) {
      problems.refuseControls(in: name, of: "the name", at: value.location)
      settings.name = name
    }
    if let zone = map.take("time zone"), let name = zone.text(&problems) {
      settings.timeZone = name
      settings.timeZoneLocation = zone.location
    }
    if let language = map.take("language"), let tag = language.text(&problems) {
      settings.language = tag
      settings.languageLocation = language.location
    }
    if let calendar = map.take("calendar") { settings.readCalendar(calendar, &problems) }
    if let periods = map.take("periods") { settings.readPeriods(periods, &problems) }
    if let lines = map.take("lines") { settings.readLines(lines, &problems) }
    if let thresholds = map.take("thresholds") {
      var map = thresholds.map(&problems)
      if let share = map.take("bad rows")?.share(&problems) { settings.badRowsAllowed = share }
      map.refuseTheRest(of: "'thresholds'", &problems)
    }
    if let roles = map.take("managers")?.texts(&problems) { settings.managerRoles = Set(roles) }
    settings.mail = map.take("mail").flatMap { MailSettings.read($0, &problems) }
    if let packets = map.take("packets") {
      settings.packets = PacketSettings.read(packets, &problems)
    }
    map.refuseTheRest(of: shown, &problems)
    return settings
  }

  /// The language that a project names, for what must be known before the project is read.
  ///
  /// What is wrong with the file is said when all of it is read.
  package static func language(_ files: ContentFiles) -> String {
    var ignored: [Diagnostic] = []
    var map = files.yaml(file, &ignored)?.map(&ignored)
    return map?.take("language")?.text(&ignored) ?? Settings().language
  }

  private mutating func readCalendar(_ value: YAMLValue, _ problems: inout [Diagnostic]) {
    var map = value.map(&problems)
    if let fiscal = map.take("fiscal") {
      if let year = FiscalCalendar.read(fiscal, &problems) { calendar = .fiscal(year) }
    }
    let weekdays = map.take("working days")?.items(&problems).compactMap {
      $0.weekday(&problems)
    }
    let holidays = map.take("holidays")?.items(&problems).compactMap { $0.date(&problems) }
    workingDays = WorkingDays(
      weekdays: weekdays.map { Set($0) } ?? [1, 2, 3, 4, 5], holidays: Set(holidays ?? []))
    map.refuseTheRest(of: "'calendar'", &problems)
  }

  private mutating func readPeriods(_ value: YAMLValue, _ problems: inout [Diagnostic]) {
    var map = value.map(&problems)
    if let main = map.take("main")?.choice(Grain.self, &problems) { mainGrain = main }
    if let days = map.take("provisional")?.dayCount(in: 0...366, &problems) {
      provisionalDays = days
    }
    if let show = map.take("show") {
      var counts = show.map(&problems)
      shown = Grain.allCases.compactMap { grain in
        guard let value = counts.take(grain.rawValue),
          let count = value.integer(in: 0...600, &problems)
        else { return nil }
        return Shown(grain: grain, count: count)
      }
      counts.refuseTheRest(of: "'show'", &problems)
    }
    if !shown.contains(where: { $0.grain == mainGrain }) {
      shown = (shown + [Shown(grain: mainGrain, count: 1)]).sorted { $0.grain < $1.grain }
    }
    map.refuseTheRest(of: "'periods'", &problems)
  }

  private mutating func readLines(_ value: YAMLValue, _ problems: inout [Diagnostic]) {
    var map = value.map(&problems)
    if let grain = map.take("grain")?.choice(Grain.self, &problems) { lineGrain = grain }
    if let count = map.take("count")?.integer(in: 2...800, &problems) { lineCount = count }
    map.refuseTheRest(of: "'lines'", &problems)
  }
}

extension FiscalCalendar {
  /// `4-4-5`, or a map of pattern, ends, weekday, month and named.
  fileprivate static func read(
    _ value: YAMLValue, _ problems: inout [Diagnostic]
  ) -> FiscalCalendar? {
    if case .scalar = value.content {
      // The commonest retail year: it ends on the Saturday nearest to the end of January.
      return value.choice(Pattern.self, &problems).map {
        FiscalCalendar(pattern: $0, endWeekday: 6, endMonth: 1, yearEnd: .nearest, naming: .start)
      }
    }
    var map = value.map(&problems)
    let pattern = map.require("pattern", of: "'fiscal'", &problems)?.choice(
      Pattern.self, &problems)
    let ends = map.take("ends")?.choice(YearEnd.self, &problems) ?? .nearest
    let weekday = map.take("weekday")?.weekday(&problems) ?? 6
    let month = map.take("month")?.integer(in: 1...12, &problems) ?? 1
    let named = map.take("named after")?.choice(Naming.self, &problems) ?? .end
    map.refuseTheRest(of: "'fiscal'", &problems)
    return pattern.map {
      FiscalCalendar(
        pattern: $0, endWeekday: weekday, endMonth: month, yearEnd: ends, naming: named)
    }
  }
}
