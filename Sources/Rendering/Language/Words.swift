package import Dates
package import Measures

/// Every word and sentence of a page, by the part of the page that says it.
///
/// Sentences with parts are closures over text that is already written: a language may put the parts in any
/// order. Counts stay numbers, because languages differ in how a noun follows them.
package struct Words: Sendable {
  package var frame: FrameWords
  package var readers: ReaderWords
  package var leads: LeadWords
  package var sections: SectionWords
  package var tables: TableWords
  package var figures: FigureWords
  package var standards: StandardWords
  package var charts: ChartWords
  package var pictures: ChartKindWords
  package var findings: FindingWords
  package var definitions: DefinitionWords
  package var notes: NoteWords
  package var data: DataWords
  package var ways: WayWords
  package var mail: MailWords
  package var closing: ClosingWords
  package var empty: EmptyWords
  package var letters: LetterWords
  package var packets: PacketWords
  /// "a, b and c".
  package var list: @Sendable (_ items: [String]) -> String
  package var quoted: @Sendable (_ text: String) -> String
}

/// Masthead, breadcrumbs, period switch and foot.
package struct FrameWords: Sendable {
  package var skip: String
  package var home: String
  package var operation: String
  package var teams: String
  package var leads: String
  package var leadView: @Sendable (_ team: String) -> String
  package var metrics: String
  package var recognition: String
  package var reading: String
  package var notes: String
  /// "Notes, 2026".
  package var notesOfYear: @Sendable (_ year: Int) -> String
  package var dataQuality: String
  package var buildReport: String
  package var mail: String
  package var definitions: String
  /// Labels of regions for those who hear the page.
  package var navigationLabel: String
  package var crumbsLabel: String
  package var periodLabel: String
  package var grainLabel: String
  package var title: @Sendable (_ page: String, _ site: String) -> String
  package var dataAsOf: @Sendable (_ day: String, _ zone: String) -> String
  package var noDataYet: String
  package var dataRemarks: @Sendable (_ count: Int) -> String
  package var totals: String
  package var corrections: String
}

/// Who may open a page.
package struct ReaderWords: Sendable {
  package var line: @Sendable (_ readers: String) -> String
  package var everyone: @Sendable (_ site: String) -> String
  package var team: @Sendable (_ name: String, _ members: Int, _ lead: String?) -> String
  package var agent: @Sendable (_ name: String, _ lead: String?) -> String
  package var lead: @Sendable (_ name: String?, _ team: String) -> String
  package var managers: String
  package var nobodyElse: String
}

/// The line under a page's title.
package struct LeadWords: Sendable {
  package var operation: @Sendable (_ agents: Int, _ teams: Int) -> String
  package var team: @Sendable (_ agents: Int, _ lead: String?) -> String
  package var parent: @Sendable (_ name: String) -> String
  package var leadView: @Sendable (_ team: String, _ agents: Int) -> String
  package var leadViewReaders: String
  package var agent: @Sendable (_ team: String?, _ lead: String?) -> String
  package var role: @Sendable (_ role: String) -> String
  package var daysWorked: @Sendable (_ days: Int) -> String
  package var leaver: @Sendable (_ lastDay: String) -> String
  package var leaverFigures: String
}

/// A section's heading and one sentence on how to read the section.
package struct Heading: Sendable, Hashable {
  package var title: String
  package var aside: String

  package init(_ title: String, _ aside: String) {
    self.title = title
    self.aside = aside
  }
}

/// Headings of every kind of section.
package struct SectionWords: Sendable {
  package var scorecard: @Sendable (_ line: String) -> Heading
  package var ownScorecard: @Sendable (_ line: String) -> Heading
  package var changes: Heading
  package var ownChanges: Heading
  package var memberChanges: Heading
  package var wins: Heading
  package var trends: Heading
  package var teams: Heading
  package var members: Heading
  package var diary: Heading
  package var commitments: Heading
  package var meeting: Heading
  package var wall: Heading
  package var notices: Heading
  package var events: Heading
  package var restatements: Heading
  package var prose: Heading
  package var formula: Heading
  package var phases: Heading
  package var sources: Heading
  package var quarantine: Heading
  package var ways: Heading
  package var metricList: Heading
  package var facts: Heading
  package var remarks: Heading
  package var mailFacts: Heading
  package var mailReaders: Heading
  package var empty: Heading
}

/// Heads of table columns and the captions above them.
package struct TableWords: Sendable {
  package var metric: String
  package var standard: String
  package var inWords: String
  package var you: String
  package var team: String
  package var wholeOperation: String
  package var teamColumn: @Sendable (_ name: String, _ agents: Int) -> String
  /// Over the small lines: "26 weeks", "26 weeks, you".
  package var ownLine: @Sendable (_ periods: String) -> String
  package var agent: String
  package var period: String
  package var value: String
  package var behind: String
  package var state: String
  package var source: String
  package var firstDay: String
  package var lastDay: String
  package var rows: String
  package var used: String
  package var leftOut: String
  package var setAside: String
  package var reason: String
  package var examples: String
  package var file: String
  package var size: String
  package var fingerprint: String
  package var measure: String
  package var countedAs: String
  package var date: String
  package var event: String
  package var place: String
  package var remark: String
  package var name: String
  package var scorecardCaption: @Sendable (_ period: String) -> String
  package var membersCaption: @Sendable (_ period: String) -> String
  package var dataCaption: @Sendable (_ metric: String, _ by: String, _ days: String) -> String
  /// That caption, and the standard where it is one in all rows.
  package var captionWithStandard: @Sendable (_ caption: String, _ standard: String) -> String
  package var sourcesCaption: String
  package var quarantineCaption: String
  package var measuresCaption: @Sendable (_ metric: String) -> String
  package var joined: @Sendable (_ day: String) -> String
  package var left: @Sendable (_ day: String) -> String
  package var scroll: String
}

/// For whom a page is written, where that changes a word.
package enum Address: Sendable, Hashable, CaseIterable {
  /// To the person whose figures these are.
  case you
  /// About a person.
  case they
  /// About a team or the operation.
  case group
}

/// Figures and the reasons why there is none.
package struct FigureWords: Sendable {
  package var noData: @Sendable (_ period: String) -> Phrase
  package var nothingCounted: @Sendable (_ zeroOfThem: String) -> Phrase
  package var notApplicable: @Sendable (_ address: Address) -> Phrase
  package var suppressed: @Sendable (_ number: String) -> Phrase
  package var partOf: @Sendable (_ part: String, _ whole: String) -> String
  package var ofWhole: @Sendable (_ whole: String) -> String
  /// A figure of another period, said without a claim: "September: 79.1%".
  package var at: @Sendable (_ period: String, _ value: String) -> String
  /// The metrics that are never left out beside this one.
  package var pair: @Sendable (_ name: String, _ value: String) -> String
  package var unavailable: String
  package var unit: @Sendable (_ unit: Unit) -> String
  package var direction: @Sendable (_ direction: Direction) -> String
}

/// What passes, and whether a figure does.
package struct StandardWords: Sendable {
  package var atLeast: @Sendable (_ limit: String) -> String
  package var atMost: @Sendable (_ limit: String) -> String
  package var above: @Sendable (_ limit: String) -> String
  package var below: @Sendable (_ limit: String) -> String
  /// Two bare numbers; the unit is put to the whole.
  package var between: @Sendable (_ low: String, _ high: String) -> String
  package var inPhase: @Sendable (_ phase: String, _ rule: String) -> String
  package var label: @Sendable (_ rule: String) -> String
  package var passes: String
  package var short: @Sendable (_ amount: String) -> String
  package var over: @Sendable (_ amount: String) -> String
  package var outside: @Sendable (_ amount: String) -> String
  package var atLimit: String
  package var noStandard: String
  package var notJudged: String
  package var tooFew: @Sendable (_ n: String, _ needed: String) -> String
  package var notOver: String
  package var noFigure: String
}

/// Captions, labels and descriptions of drawings.
package struct ChartWords: Sendable {
  package var figure: @Sendable (_ value: String, _ during: String) -> String
  package var passes: @Sendable (_ rule: String) -> String
  package var misses: @Sendable (_ rule: String, _ distance: String) -> String
  package var undecided: @Sendable (_ rule: String, _ why: String) -> String
  package var noStandard: String
  package var noFigure: String
  package var subtitle:
    @Sendable (_ metric: String, _ scope: String, _ by: String, _ unit: String?, _ days: String)
      -> String
  package var withFigure: @Sendable (_ periods: String, _ count: Int) -> String
  package var spread: @Sendable (_ low: String, _ high: String) -> String
  package var perPeriod: @Sendable (_ low: String?, _ high: String, _ grain: Grain) -> String
  package var partial: @Sendable (_ period: String) -> String
  package var asOf: @Sendable (_ day: String) -> String
  package var meaning: String
  package var dataTable: @Sendable (_ periods: String) -> String
  package var eventCount: @Sendable (_ count: Int) -> String
  package var smallLine: @Sendable (_ metric: String, _ periods: String, _ missing: Int) -> String
  package var shared: @Sendable (_ unit: String, _ periods: String) -> String
  package var keyOwn: @Sendable (_ name: String) -> String
  package var keyYou: String
  package var keyStandard: String
  package var keyUsual: String
  package var keyOperation: String
  package var keyEvent: String
  package var keyGap: String
  package var keyPartial: String
}

/// Pages of the dictionary.
package struct DefinitionWords: Sendable {
  package var equals: @Sendable (_ period: String, _ sum: String, _ value: String) -> String
  package var divided: @Sendable (_ numerator: String, _ denominator: String) -> String
  package var times: @Sendable (_ sum: String, _ scale: String) -> String
  package var minimum: @Sendable (_ number: String) -> String
  package var hideUnder: @Sendable (_ number: String) -> String
  package var pairs: @Sendable (_ names: String) -> String
  package var everyPhase: String
  package var inForceSince: @Sendable (_ phase: String, _ day: String) -> String
  package var fromTo: @Sendable (_ phase: String, _ days: String) -> String
  package var from: @Sendable (_ phase: String, _ day: String) -> String
  package var forWhom: @Sendable (_ whom: String) -> String
  package var role: @Sendable (_ role: String) -> String
  package var tenureFrom: @Sendable (_ days: Int) -> String
  package var tenureUnder: @Sendable (_ days: Int) -> String
  package var tenureBetween: @Sendable (_ from: Int, _ under: Int) -> String
  package var why: String
  package var benefit: String
  package var announced: String
  package var standard: String
}

/// Notes, promises and meetings.
package struct NoteWords: Sendable {
  package var by: @Sendable (_ author: String) -> String
  package var about: @Sendable (_ names: String) -> String
  package var metrics: @Sendable (_ names: String) -> String
  package var all: String
  package var with: @Sendable (_ name: String) -> String
  package var agenda: String
  package var will: @Sendable (_ name: String) -> String
  package var kept: @Sendable (_ kept: Int, _ total: Int) -> String
  package var nothingPromised: String
  package var late: @Sendable (_ days: Int) -> String
  package var wasDue: @Sendable (_ day: String) -> String
  package var open: String
  package var due: @Sendable (_ day: String) -> String
  package var noDate: String
  package var keptOn: @Sendable (_ day: String) -> String
  package var keptSometime: String
  /// What a screen reader hears for the three boxes.
  package var boxOpen: String
  package var boxLate: String
  package var boxKept: String
  package var toNote: String
}

/// Sources, rows set aside and the build.
package struct DataWords: Sendable {
  package var complete: String
  package var missingDays: @Sendable (_ count: Int, _ days: String) -> String
  package var more: @Sendable (_ count: Int) -> String
  package var behind: @Sendable (_ days: Int) -> String
  package var setAside: @Sendable (_ rows: Int, _ of: Int, _ share: String) -> String
  package var leftOut: @Sendable (_ rows: Int) -> String
  package var empty: String
  package var files: @Sendable (_ count: Int) -> String
  package var bytes: @Sendable (_ number: String, _ unit: ByteUnit) -> String
  package var rows: @Sendable (_ count: Int) -> String
  package var fact: FactWords
}

package enum ByteUnit: Int, Sendable, Hashable, CaseIterable {
  case bytes
  case kilobytes
  case megabytes
  case gigabytes
}

/// Names of the build report's lines.
package struct FactWords: Sendable {
  package var version: String
  package var pages: String
  package var agents: String
  package var teams: String
  package var metrics: String
  package var measures: String
  package var notes: String
  package var sources: String
  package var rows: String
  package var used: String
  package var setAside: String
  package var definitions: String
  package var firstDay: String
  package var lastDay: String
  package var unpublishedNotes: String
  package var mailSender: String
  package var mailReplies: String
  package var mailBounces: String
  package var mailDomains: String
  package var mailLetters: String
}

/// Where a reader goes from the first page: for whom, and what is there.
package struct WayWords: Sendable {
  package var everyone: Phrase
  package var agent: Phrase
  package var team: Phrase
  package var lead: Phrase
  package var manager: Phrase
  package var metrics: Phrase
  package var recognition: Phrase
  package var reading: Phrase
  package var notices: Phrase
  package var data: Phrase
  package var build: Phrase
  package var mail: Phrase
  package var pattern: @Sendable (_ path: String) -> String
  /// What stands in that path for an id of one's own, of a person and of a team.
  package var ownId: String
  package var ownTeam: String
}

/// Why there is nothing to show, and what changes that.
package struct EmptyWords: Sendable {
  package var noMetricsApply: Phrase
  package var noNotes: Phrase
  package var noData: Phrase
}
