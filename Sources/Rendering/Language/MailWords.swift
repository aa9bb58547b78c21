package import Dates

/// What the page says that shows who gets what by mail.
package struct MailWords: Sendable {
  /// What one report of an issue is about, and how often it goes out.
  package var onAgent: @Sendable (_ grain: Grain) -> String
  package var onTeam: @Sendable (_ grain: Grain) -> String
  package var onOperation: @Sendable (_ grain: Grain) -> String
  /// To whom: a list of the roles below.
  package var to: @Sendable (_ readers: String) -> String
  package var theAgent: String
  package var theAgentsLead: String
  package var theTeamsAgents: String
  package var theTeamsLead: String
  package var managers: String
  package var also: @Sendable (_ names: String) -> String
  package var linkOnly: String
  package var metrics: @Sendable (_ names: String) -> String
  package var language: @Sendable (_ tag: String) -> String
  package var period: @Sendable (_ period: String) -> String
  package var readersCaption: @Sendable (_ issue: String) -> String
  package var leftOutCaption: @Sendable (_ issue: String) -> String
  package var totalsCaption: String
  package var nobody: String
  package var reader: String
  package var address: String
  package var languageHead: String
  package var about: String
  package var reason: String
  package var issues: String
  package var reports: String
  package var reasons: MailReasonWords
}

/// Why somebody gets nothing, each behind "Why not".
package struct MailReasonWords: Sendable {
  package var noAddress: String
  package var outsideDomains: String
  package var hasLeft: String
  package var notHere: String
  package var notAReader: String
  package var noLead: String
  package var noMembers: String
}
