package import Content
package import MIME

/// One report for one reader: a letter to be made.
package struct PlannedLetter: Sendable, Hashable {
  /// The issue's id.
  package let issue: String
  package let about: MailSubject
  /// The page that it reports of, for the issue's period.
  package let page: PageRequest
  package let reader: LetterReader
}

/// To whom a letter goes.
package struct LetterReader: Sendable, Hashable {
  /// By number; `nil` for an address that belongs to nobody in people.csv.
  package let person: Int?
  package let name: String?
  package let address: MailAddress
  /// The tag of the language that the letter is written in.
  package let language: String
}

/// Somebody who is meant and gets nothing, or a report that nobody is there for.
package struct LeftOutReader: Sendable, Hashable {
  package enum Reason: Int, Sendable, Hashable {
    case noAddress
    /// The address lies outside the domains that get mail.
    case outsideDomains
    case hasLeft
    /// Here now, or soon, but not in the period.
    case notHere
    /// The page lies in a folder that the reader may not open.
    case notAReader
    case noLead
    /// Nobody was in the team in the period.
    case noMembers
  }

  package let about: MailSubject
  /// By number; `nil` where a role is held by nobody, or for an address of nobody.
  package let person: Int?
  package let reason: Reason
}

/// Who gets an issue for a period, and who is left out; sorted, each once.
package struct IssueReaders: Sendable, Hashable {
  package let letters: [PlannedLetter]
  package let leftOut: [LeftOutReader]
}
