package import Dates
package import Diagnostics
package import MIME
package import Notes

/// One kind of report that goes out by mail: about whom, how often, to whom.
package struct MailIssue: Sendable, Hashable {
  package enum About: String, Sendable, Hashable, CaseIterable {
    case agent, team, operation
  }

  package enum Rhythm: String, Sendable, Hashable, CaseIterable {
    case day, week, month, quarter

    package var grain: Grain {
      switch self {
      case .day: .day
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      }
    }
  }

  /// Whom the rule means, seen from what a report is about.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case agent, lead, managers
  }

  package enum Form: String, Sendable, Hashable, CaseIterable {
    /// The report itself.
    case figures
    /// That the report is there, without a figure or a name.
    case link
  }

  /// Somebody who gets a report beside those whom the rule means.
  package enum Extra: Sendable, Hashable {
    case person(Reference)
    case address(MailAddress, SourceLocation)
  }

  package let id: String
  /// Where the id stands.
  package let location: SourceLocation
  package let about: About
  package let every: Rhythm
  /// Each once, in the order of the cases.
  package let to: [Role]
  package let also: [Extra]
  /// The language of every mail of the issue; `nil` leaves it to each reader.
  package let language: Reference?
  package let form: Form
  /// The metrics of the scorecard; `nil` for all.
  package let metrics: [Reference]?
}
