/// What a page or a link is called: a name people gave, or something that each language says its own way.
package enum Title: Sendable, Hashable {
  package enum Word: Sendable, Hashable {
    case home, operation, teams, metrics, recognition, reading, notes, dataQuality, buildReport
    case leads, mail, actions, provenance, packets
  }

  case text(String)
  case word(Word)
  case period(PeriodState)
  /// What was written to one person in a year.
  case notes(year: Int)
  /// A team's page for its lead, by the team's name.
  case leadView(String)
}

extension Title: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}
