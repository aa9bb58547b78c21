package import Dates
package import Diagnostics

/// A promise in a note: `- [ ] (agent, 2026-10-26) text`, and `- [x] (…, kept 2026-10-20) text` once kept.
package struct Commitment: Sendable, Hashable {
  package enum Owner: Sendable, Hashable {
    /// The agent whom the note is about.
    case agent
    /// The lead of that agent.
    case lead
    /// Someone named by id.
    case other(Reference)
  }

  package let isDone: Bool
  package let owner: Owner
  package let due: CivilDate?
  package let keptOn: CivilDate?
  /// What is promised.
  package let text: String
  package let location: SourceLocation
}
