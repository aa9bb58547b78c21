package import Dates
package import Diagnostics

/// A person of the operation, whatever the role.
package struct Agent: Sendable, Hashable {
  package let id: String
  package let name: String
  package let email: String?
  /// The tag of the language that the person reads mail in; `nil` leaves it to the site.
  package let language: String?
  /// Other spellings of the id that data uses.
  package let aliases: [String]

  package init(
    id: String, name: String, email: String? = nil, language: String? = nil, aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.language = language
    self.aliases = aliases
  }
}

/// A stretch of days during which a person belonged to a team in a role.
package struct Membership: Sendable, Hashable {
  package let agent: String
  package let team: String
  package let role: String
  /// The person who leads the agent here; `nil` leaves it to the team's lead.
  package let lead: String?
  package let days: Range<CivilDate>
  package let location: SourceLocation

  package init(
    agent: String, team: String, role: String, lead: String? = nil, days: Range<CivilDate>,
    location: SourceLocation
  ) {
    self.agent = agent
    self.team = team
    self.role = role
    self.lead = lead
    self.days = days
    self.location = location
  }

  /// A day that no membership reaches, standing for "until further notice".
  package static let openEnd = CivilDate(dayNumber: 2_932_896)
}

/// A team, which may lie in another.
package struct Team: Sendable, Hashable {
  package let id: String
  package let name: String
  package let parent: String?
  /// phone, back-office, chat or whatever the operation calls it.
  package let kind: String
  package let lead: String?
  package let location: SourceLocation

  package init(
    id: String, name: String, parent: String? = nil, kind: String, lead: String? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.kind = kind
    self.lead = lead
    self.location = location
  }
}
