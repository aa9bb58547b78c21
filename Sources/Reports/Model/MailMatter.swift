package import Dates

/// One kind of report that goes out by mail, for those who check who gets it.
package struct IssueCard: Sendable, Hashable {
  package enum About: Sendable, Hashable {
    case agent, team, operation
  }

  package enum Role: Sendable, Hashable {
    case agent, lead, managers
  }

  /// Why somebody who is meant gets nothing.
  package enum Reason: Sendable, Hashable, CaseIterable {
    case noAddress, outsideDomains, hasLeft, notHere, notAReader, noLead, noMembers
  }

  package struct Reader: Sendable, Hashable {
    /// `nil` for an address that belongs to nobody in people.csv.
    package let name: String?
    package let address: String
    /// The tag of the mail's language.
    package let language: String
    /// What the reader's reports are about, by name.
    package let about: [String]

    package init(name: String?, address: String, language: String, about: [String]) {
      self.name = name
      self.address = address
      self.language = language
      self.about = about
    }
  }

  package struct LeftOut: Sendable, Hashable {
    package let name: String?
    package let about: [String]
    package let reason: Reason

    package init(name: String?, about: [String], reason: Reason) {
      self.name = name
      self.about = about
      self.reason = reason
    }
  }

  package let about: About
  /// How often it goes out.
  package let grain: Grain
  /// Whether the mail says no more than that the report is there.
  package let isLinkOnly: Bool
  package let roles: [Role]
  /// Names and addresses of extra readers.
  package let also: [String]
  /// The metrics to which its figures are limited; empty for all.
  package let metrics: [String]
  /// The tag of the language of every mail; `nil` where each reader has an own one.
  package let language: String?
  /// The period that the tables hold for.
  package let period: PeriodState
  package let readers: [Reader]
  package let leftOut: [LeftOut]

  package init(
    about: About, grain: Grain, isLinkOnly: Bool, roles: [Role], also: [String], metrics: [String],
    language: String?, period: PeriodState, readers: [Reader], leftOut: [LeftOut]
  ) {
    self.about = about
    self.grain = grain
    self.isLinkOnly = isLinkOnly
    self.roles = roles
    self.also = also
    self.metrics = metrics
    self.language = language
    self.period = period
    self.readers = readers
    self.leftOut = leftOut
  }
}

/// How many letters somebody gets in one round of all issues.
package struct MailTotal: Sendable, Hashable {
  package struct Issue: Sendable, Hashable {
    package let id: String
    package let letters: Int

    package init(id: String, letters: Int) {
      self.id = id
      self.letters = letters
    }
  }

  package let name: String?
  package let address: String
  package var issues: [Issue]

  package init(name: String?, address: String, issues: [Issue] = []) {
    self.name = name
    self.address = address
    self.issues = issues
  }

  package var letters: Int { issues.reduce(0) { $0 + $1.letters } }
}
