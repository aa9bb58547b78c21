internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Notes

/// Days that lie years away from all others, which is how a misspelt year looks.
///
/// No clock is read, so what counts as today is the newest day with data: one row of 2062 would move every
/// page there, and empty it. That is refused; what lies far back does no such harm and is named.
struct StrayDays {
  private let days: [Int32]
  private let files: [FileReport]
  private let project: Project
  private let asOf: CivilDate?

  /// Days between two neighbours above which one of them is doubted.
  private static let widestGap: Int32 = 366
  /// Days by which a note may be ahead of the data.
  private static let mostAhead: Int32 = 180

  init(_ result: IngestResult, _ project: Project, asOf: CivilDate?) {
    days = StrayDays.distinct(result.facts)
    files = result.report.sources.flatMap(\.files)
    self.project = project
    self.asOf = asOf
  }

  var problems: [Diagnostic] { ahead + longAgo + notesAhead }

  /// The days with facts, in order.
  private static func distinct(_ facts: FactTable) -> [Int32] {
    guard let span = facts.timeSpan else { return [] }
    var isThere = [Bool](repeating: false, count: Int(span.upperBound - span.lowerBound) + 1)
    for time in facts.times { isThere[Int(time - span.lowerBound)] = true }
    return isThere.indices.filter { isThere[$0] }.map { Int32($0) + span.lowerBound }
  }

  /// Whether so few days stand apart from so many that they are hardly meant.
  private func areStray(_ few: Int, besides many: Int) -> Bool {
    many >= 2 && few <= min(5, max(1, many / 20))
  }

  private var ahead: [Diagnostic] {
    guard
      let place = days.indices.dropFirst().last(where: {
        days[$0] - days[$0 - 1] > StrayDays.widestGap
      }), areStray(days.count - place, besides: place)
    else { return [] }
    let first = CivilDate(dayNumber: days[place])
    // What lies after the last day that counts is left out, and moves nothing.
    if let asOf, asOf < first { return [] }
    let gap = days[place] - days[place - 1]
    return files.compactMap { file in
      guard let last = file.lastDay, last >= first else { return nil }
      return .error(
        "stray-day", at: SourceLocation(file: file.path, line: file.lastDayLine),
        "the day \(last) lies \(gap) days after the one before it, and would become the site's last",
        hint: "Mend its year, or say with --as-of which day is the last that counts")
    }
  }

  private var longAgo: [Diagnostic] {
    guard
      let place = days.indices.dropFirst().first(where: {
        days[$0] - days[$0 - 1] > StrayDays.widestGap
      }), areStray(place, besides: days.count - place)
    else { return [] }
    let last = CivilDate(dayNumber: days[place - 1])
    let gap = days[place] - days[place - 1]
    return files.compactMap { file in
      guard let first = file.firstDay, first <= last else { return nil }
      return .warning(
        "stray-day", at: SourceLocation(file: file.path, line: file.firstDayLine),
        "the day \(first) lies \(gap) days before all others",
        hint: "Is its year right? The row counts as it stands")
    }
  }

  private var notesAhead: [Diagnostic] {
    guard let last = asOf?.dayNumber ?? days.last else { return [] }
    return project.notes.compactMap { placed in
      let gap = placed.note.date.dayNumber - last
      guard gap > StrayDays.mostAhead else { return nil }
      return .warning(
        "stray-day", at: SourceLocation(file: placed.note.file),
        "the note's day, \(placed.note.date), lies \(gap) days after the newest data",
        hint: "Is its year right?")
    }
  }
}
