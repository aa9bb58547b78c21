package import Notes
package import Workforce

/// A note with its names looked up: whom it is about, and in whose folder it belongs.
///
/// A class, because pages sift through thousands of them and a note's values are many.
package final class PlacedNote: Sendable {
  package let note: Note
  package let audience: Audience
  /// People it is about, by number.
  package let agents: [Int]
  /// Teams it is about, by number; for a note about people, the teams they were in on its day.
  package let teams: [Int]
  package let author: Int?
  /// Whether it is about teams as such, and not about single people.
  package let isAboutTeams: Bool

  init(
    note: Note, audience: Audience, agents: [Int], teams: [Int], author: Int?, isAboutTeams: Bool
  ) {
    self.note = note
    self.audience = audience
    self.agents = agents
    self.teams = teams
    self.author = author
    self.isAboutTeams = isAboutTeams
  }
}
