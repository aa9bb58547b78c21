/// What a letter is about and for whom: letters of one key are one letter in different editions.
package struct LetterKey: Hashable, Sendable {
  /// Which issue of which mailing, as `agent-week/2026-W47`.
  package let issue: String
  /// Whom or what it is about, as `agents/a102`.
  package let about: String
  /// The recipient's address in lower case, for a person who is written with other capitals is still one.
  package let recipient: String

  package init(issue: String, about: String, recipient: String) {
    self.issue = issue
    self.about = about
    self.recipient = recipient.lowercased()
  }
}

/// One state of a letter's text: what was made of it at one time.
package struct Edition: Hashable, Sendable {
  /// One for the first; a correction has a higher one.
  package let revision: Int
  /// Its `Message-ID`, angle brackets included.
  package let messageID: String
  /// SHA-256 of the message's bytes, in hexadecimal digits.
  package let digest: String
  /// A digest of what it says; equal in two revisions whose figures are equal.
  package let content: String

  package init(revision: Int, messageID: String, digest: String, content: String) {
    self.revision = revision
    self.messageID = messageID
    self.digest = digest
    self.content = content
  }
}

/// A letter to one recipient, ready to be handed to a mail server.
package struct Letter: Sendable {
  /// What was made of it.
  package enum Body: Sendable {
    /// A message; its bytes are read when its turn comes, so that a thousand do not lie in memory.
    case rendered(size: Int, load: @Sendable () throws -> [UInt8])
    /// It could not be made, and why; nobody gets half a letter.
    case failed(reason: String)
  }

  package let key: LetterKey
  /// The address as it is written, capitals and all.
  package let address: String
  /// What listings call it.
  package let label: String
  package let edition: Edition
  package let body: Body

  package init(
    issue: String, about: String, address: String, label: String, edition: Edition, body: Body
  ) {
    key = LetterKey(issue: issue, about: about, recipient: address)
    self.address = address
    self.label = label
    self.edition = edition
    self.body = body
  }
}

extension Letter.Body {
  /// A message in a file.
  package static func file(_ path: String, size: Int) -> Letter.Body {
    .rendered(size: size) { try WholeFile.read(path) }
  }
}

extension LetterKey: Comparable {
  package static func < (a: LetterKey, b: LetterKey) -> Bool {
    (a.issue, a.about, a.recipient) < (b.issue, b.about, b.recipient)
  }
}
