internal import Closing
internal import Content
internal import Dates

/// When a period may be closed, and what to do when it may not.
struct ClosingRules {
  private let options: CloseOptions
  private let period: Period
  private let day: CivilDate
  private let old: ClosingStatement?
  private let loaded: LoadedProject

  init(
    _ options: CloseOptions, _ period: Period, _ day: CivilDate, _ old: ClosingStatement?,
    _ loaded: LoadedProject
  ) {
    self.options = options
    self.period = period
    self.day = day
    self.old = old
    self.loaded = loaded
  }

  func check() throws(DebriefFailure) {
    try checkVersion()
    try checkOverlap()
    if day < period.last {
      throw .wrongUse("\(period.id) is not over: it ends on \(period.last), and this is \(day)")
    }
    let end = period.last.advanced(by: loaded.project.daysUntilWhole)
    if day < end, !options.isEarly {
      throw .wrongUse(
        "\(period.id) is provisional until \(end): late data may still come, and this is \(day)."
          + " Close it then, or now with --early; --as-of says which day it is")
    }
  }

  private func checkVersion() throws(DebriefFailure) {
    switch (old, options.whyAgain) {
    case (let old?, nil):
      throw .wrongUse(
        "\(period.id) was closed on \(old.closedOn), as version \(old.version)."
          + " To close it once more, say --again --why \"…\"")
    case (nil, _?):
      throw .wrongUse("\(period.id) is not closed yet; leave out --again")
    case (_?, let why?) where why.allSatisfy(\.isWhitespace):
      throw .wrongUse("--why needs words: readers are told them")
    default: break
    }
  }

  private func checkOverlap() throws(DebriefFailure) {
    for other in loaded.records.statements
    where other.period != period && other.period.days.overlaps(period.days) {
      throw .wrongUse(
        "\(period.id) has days that were closed with \(other.period.id); a day is closed once")
    }
  }
}
