package import Dates

/// What a mail says beside the figures of its page.
package struct LetterWords: Sendable {
  /// "Northway: Billing, week 44: 26 October to 1 November 2026".
  package var subject: @Sendable (_ site: String, _ what: String, _ period: String) -> String
  package var yours: String
  package var somebodys: String
  package var operations: String
  package var corrected: @Sendable (_ subject: String) -> String
  package var correction: String
  package var preheader: String
  /// All that a mail without figures says.
  package var ready: String
  /// Over what changed for single people, beside what changed for their team.
  package var people: String
  package var dataTo: @Sendable (_ day: String) -> String
  package var open: String
  package var reached: @Sendable (_ where: String) -> String
  package var someRows: @Sendable (_ shown: Int, _ all: Int) -> String
  package var someMetrics: @Sendable (_ shown: Int, _ all: Int) -> String
  package var reason: @Sendable (_ reason: MailLetter.Reason, _ grain: Grain) -> String
  package var contact: @Sendable (_ address: String) -> String
}
