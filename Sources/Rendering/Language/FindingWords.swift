package import Dates

/// Whose metric a sentence is about.
package enum Subject: Sendable, Hashable {
  /// The page's own scope, which need not be named.
  case own
  /// The reader.
  case you
  case named(String)
}

/// The parts of a sentence about something unusual, each written already.
package struct ChangeText: Sendable, Hashable {
  /// The metric with whose it is, as the sentence's subject.
  package var subject: String
  package var isAbove: Bool
  /// The last figure, and when that was: "in week 44".
  package var value: String
  package var during: String
  /// The ends of the usual range.
  package var low: String
  package var high: String
  /// The average before, and of the periods that the sentence speaks of.
  package var old: String
  package var new: String
  /// "8 weeks".
  package var periods: String
  package var grain: Grain
  /// Whether it stands out even among all checks of the issue.
  package var isClear: Bool
}

/// What may be said of a metric's course; charts.md, the list of words, binds every language.
package struct FindingWords: Sendable {
  package var subject: @Sendable (_ metric: String, _ subject: Subject) -> String
  /// One period beyond the usual range.
  package var outside: @Sendable (_ change: ChangeText) -> String
  /// Several periods running beyond it on one side.
  package var stay: @Sendable (_ change: ChangeText) -> String
  package var run: @Sendable (_ change: ChangeText) -> String
  package var cluster: @Sendable (_ change: ChangeText) -> String
  package var drift: @Sendable (_ change: ChangeText) -> String
  package var mix:
    @Sendable (_ subject: String, _ isRise: Bool, _ amount: String, _ mix: String, _ like: Phrase)
      -> String
  /// Like for like it rose, fell or stayed: the way, and how far.
  package var likeForLike: @Sendable (_ isRise: Bool, _ amount: String) -> Phrase
  /// A person's figure as it would be with the team's kinds of contact: "like for like 6:38".
  package var sameMix: @Sendable (_ value: String) -> String
  package var kindShare: @Sendable (_ kind: String, _ before: String, _ now: String) -> String

  // MARK: Over a chart where nothing stands out

  package var usual: @Sendable (_ subject: String, _ low: String, _ high: String) -> String
  package var steady: @Sendable (_ value: String, _ standard: String) -> String
  package var seldomMisses: @Sendable (_ standard: String, _ grain: Grain) -> String
  package var misses: @Sendable (_ standard: String, _ inTen: Int, _ grain: Grain) -> String
  package var flat: @Sendable (_ value: String, _ grain: Grain) -> String
  package var tooFew: @Sendable (_ n: String, _ needed: String) -> String
  package var fits:
    @Sendable (_ part: String, _ whole: String, _ low: String, _ high: String) -> String
  package var tooShort: @Sendable (_ periods: String, _ needed: Int) -> String
  package var provisional: @Sendable (_ periods: String, _ firm: Int) -> String

  // MARK: In a few words

  package var asUsual: String
  package var asUsualSoFar: @Sendable (_ periods: String) -> String
  package var seldomMissesShort: String
  package var missesShort: @Sendable (_ inTen: Int, _ grain: Grain) -> String
  package var steadyShort: @Sendable (_ standard: String) -> String
  package var flatShort: @Sendable (_ grain: Grain) -> String
  package var outsideShort: @Sendable (_ grain: Grain, _ low: String, _ high: String) -> String
  package var stayShort: @Sendable (_ periods: String) -> String
  package var runShort: @Sendable (_ day: String) -> String
  package var runToWatch: @Sendable (_ periods: String, _ isAbove: Bool) -> String
  package var clusterShort: @Sendable (_ grain: Grain, _ isAbove: Bool) -> String
  package var driftShort: @Sendable (_ periods: String) -> String
  package var tooFewShort: @Sendable (_ n: String, _ needed: String) -> String
  package var tooShortShort: @Sendable (_ count: Int, _ needed: Int, _ grain: Grain) -> String
  package var improved: String
  package var needsLook: String
  package var changed: String

  // MARK: Evidence

  package var figure: @Sendable (_ period: String, _ value: String, _ behind: String) -> String
  package var range:
    @Sendable (_ low: String, _ high: String, _ average: String, _ periods: String) -> String
  package var sinceStep: @Sendable (_ day: String) -> String
  package var happened: @Sendable (_ title: String, _ day: String) -> String
  package var readBeside: @Sendable (_ pairs: String) -> String
  package var clear: @Sendable (_ checks: Int) -> String
  package var toWatch: @Sendable (_ checks: Int, _ unusual: Int, _ expected: String) -> String
  package var selfFollowing: @Sendable (_ grain: Grain) -> String
  package var chartAndTable: String

  // MARK: The rest of the page's opening

  package var nothing: @Sendable (_ usual: String?) -> String
  package var others: @Sendable (_ usual: String) -> String
  package var open: @Sendable (_ names: String) -> String
  package var tally: @Sendable (_ unusual: Int, _ checks: Int, _ expected: String) -> String
  package var isLuck: String
  /// A number of marks that luck gives: "about 7", "fewer than one".
  package var expected: @Sendable (_ number: Double) -> String

  // MARK: Wins

  package var fromData: String
  package var newLevel: @Sendable (_ subject: String, _ new: String, _ old: String) -> String
  package var running: @Sendable (_ periods: String, _ behind: String) -> String
  package var firstPass:
    @Sendable (_ subject: String, _ value: String, _ standard: String) -> String
  package var missedBefore: @Sendable (_ periods: String) -> String

  // MARK: Labels of a chart

  package var usualHigh: @Sendable (_ value: String) -> String
  package var average: @Sendable (_ value: String) -> String
  package var usualLow: @Sendable (_ value: String) -> String
  package var keyLimit: String
  package var keyTrial: String
  package var keyMean: String
}
