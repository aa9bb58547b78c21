package import Dates
package import Diagnostics

/// What `debrief.yml` says about the operation as a whole.
package struct Settings: Sendable, Hashable {
  /// How many periods of a grain get pages of their own.
  package struct Shown: Sendable, Hashable {
    package let grain: Grain
    package let count: Int
  }

  package var name = "Operation"
  package var timeZone = "UTC"
  /// Where the zone is named; whether there is such a zone is the machine's to say.
  package var timeZoneLocation: SourceLocation?
  /// The tag of the pages' language.
  package var language = "en"
  /// Where the language is named; whether pages are written in it is not for content to know.
  package var languageLocation: SourceLocation?
  package var calendar = PeriodCalendar.gregorian
  package var workingDays = WorkingDays()
  /// The grain of a page whose address names no period.
  package var mainGrain = Grain.month
  /// In order of length; the main grain is always among them.
  package var shown = [Shown(grain: .month, count: 3)]
  /// Days after the end of a period in which late data is waited for before the period is closed.
  package var provisionalDays = 7
  package var lineGrain = Grain.week
  package var lineCount = 26
  /// The share of rows, 0 to 1, that may be bad before a source is refused.
  package var badRowsAllowed = 0.05
  /// Roles that read the operation's folder.
  package var managerRoles: Set<String> = ["manager", "vp"]
  /// What goes out by mail; `nil` for nothing.
  package var mail: MailSettings?

  package var packets = PacketSettings()

  package init() {}
}

extension Settings {
  /// Shows one period of a grain, and lines of so many.
  mutating func show(_ grain: Grain, lines count: Int) {
    mainGrain = grain
    shown = [Shown(grain: grain, count: 1)]
    lineGrain = grain
    lineCount = count
  }
}
