package import Dates
package import Workforce

/// One page: what it says, to whom, in what order; free of any medium.
///
/// Every kind of page is a frame and a list of sections. A new page is a new list; a new way of saying
/// something is a new kind of section with its template.
package struct Page: Sendable {
  package enum Kind: String, Sendable, Hashable {
    case home, operation, team, lead, agent, metric, note, index, reading, data, build
    /// Of packets alone.
    case cover, appendix, mail
  }

  package let kind: Kind
  package let frame: Frame
  package let sections: [Section]

  package init(kind: Kind, frame: Frame, sections: [Section]) {
    self.kind = kind
    self.frame = frame
    self.sections = sections
  }
}

/// A place in the site, by folder; the page itself is that folder's index.html.
///
/// Written from the root without slashes at the ends: `agents/a107/2026-10`; empty for the root.
package struct PagePath: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  package let text: String
  /// The id of something on that page; empty for the page as a whole.
  package let fragment: String

  package init(_ text: String, fragment: String = "") {
    self.text = text
    self.fragment = fragment
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// The page alone.
  package var page: PagePath { PagePath(text) }

  package var components: [Substring] { text.split(separator: "/") }

  package static func < (a: PagePath, b: PagePath) -> Bool {
    (a.text, a.fragment) < (b.text, b.fragment)
  }
}

/// A title that leads somewhere, or nowhere when some reader of the page may not go there.
package struct Link: Sendable, Hashable {
  package let title: Title
  package let path: PagePath?
  package let isCurrent: Bool

  package init(_ title: String, to path: PagePath?, isCurrent: Bool = false) {
    self.init(.text(title), to: path, isCurrent: isCurrent)
  }

  package init(_ title: Title, to path: PagePath?, isCurrent: Bool = false) {
    self.title = title
    self.path = path
    self.isCurrent = isCurrent
  }
}

/// What every page carries around its sections.
package struct Frame: Sendable {
  /// Where the page stands and for how long: `previous · current · next` and the grains.
  package struct PeriodSwitch: Sendable, Hashable {
    package let previous: PeriodLink?
    package let current: PeriodState
    package let next: PeriodLink?
    /// The same page for the period of another grain.
    package let grains: [GrainLink]

    package init(
      previous: PeriodLink?, current: PeriodState, next: PeriodLink?, grains: [GrainLink]
    ) {
      self.previous = previous
      self.current = current
      self.next = next
      self.grains = grains
    }
  }

  package struct PeriodLink: Sendable, Hashable {
    package let period: PeriodState
    package let path: PagePath

    package init(period: PeriodState, path: PagePath) {
      self.period = period
      self.path = path
    }
  }

  package struct GrainLink: Sendable, Hashable {
    package let grain: Grain
    package let path: PagePath
    package let isCurrent: Bool

    package init(grain: Grain, path: PagePath, isCurrent: Bool) {
      self.grain = grain
      self.path = path
      self.isCurrent = isCurrent
    }
  }

  package let site: String
  package let path: PagePath
  package let audience: Audience
  package let title: Title
  /// The line under the title: the first sentence in ink, the rest muted.
  package let lead: Lead
  package let navigation: [Link]
  package let crumbs: [Link]
  package let periods: PeriodSwitch?
  package let stamp: DataStamp
  package let readers: Readers

  package init(
    site: String, path: PagePath, audience: Audience, title: Title, lead: Lead,
    navigation: [Link], crumbs: [Link], periods: PeriodSwitch?, stamp: DataStamp, readers: Readers
  ) {
    self.site = site
    self.path = path
    self.audience = audience
    self.title = title
    self.lead = lead
    self.navigation = navigation
    self.crumbs = crumbs
    self.periods = periods
    self.stamp = stamp
    self.readers = readers
  }
}

/// A period as it stands on the data's last day.
package struct PeriodState: Sendable, Hashable {
  package let period: Period
  /// The last day that data reaches, when that is before the period's end: "to 12 March".
  package let partialUntil: CivilDate?
  /// Working days of the period so far, and in all.
  package let workedDays: Int
  package let allWorkingDays: Int

  package init(period: Period, partialUntil: CivilDate?, workedDays: Int, allWorkingDays: Int) {
    self.period = period
    self.partialUntil = partialUntil
    self.workedDays = workedDays
    self.allWorkingDays = allWorkingDays
  }

  package var isPartial: Bool { partialUntil != nil }
}

/// What the line under a page's title says; the words are Rendering's.
package enum Lead: Sendable, Hashable {
  /// Free text that the user wrote: a metric's summary, then its counted kinds and direction.
  case text(String, muted: String)
  /// The whole operation: so many agents in so many teams.
  case operation(agents: Int, teams: Int, period: PeriodState)
  case team(agents: Int, lead: String?, parent: String?, period: PeriodState)
  case leadView(team: String, agents: Int, period: PeriodState)
  case agent(team: String?, lead: String?, role: String, period: PeriodState, daysWorked: Int)
  /// A person who has left: the last day.
  case leaver(lastDay: CivilDate)
}

/// Since when the figures are as they are.
package struct DataStamp: Sendable, Hashable {
  /// The last day with data.
  package let asOf: CivilDate?
  /// Whether the page's period may still change; `nil` where it runs, or there is nothing to say.
  package let closing: ClosingState?
  package let timeZone: String
  /// Sources that are late, have gaps or lost rows; named on the data page.
  package let remarks: Int
  /// Where the build report and data quality stand, when this page's readers may go there.
  package let buildReport: PagePath?
  package let definitions: PagePath

  package init(
    asOf: CivilDate?, closing: ClosingState? = nil, timeZone: String, remarks: Int,
    buildReport: PagePath?, definitions: PagePath
  ) {
    self.asOf = asOf
    self.closing = closing
    self.timeZone = timeZone
    self.remarks = remarks
    self.buildReport = buildReport
    self.definitions = definitions
  }
}

/// Who may read the page, for the line at its foot.
package enum Readers: Sendable, Hashable {
  case everyone
  case team(name: String, members: Int, lead: String?)
  case agent(name: String, lead: String?)
  case lead(name: String?, team: String)
  case managers
}
