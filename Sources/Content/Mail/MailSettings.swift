package import MIME

/// What debrief.yml says about mail: from whom, to whom at most, by which way, and what goes out how often.
package struct MailSettings: Sendable, Hashable {
  package let from: Mailbox
  package let replyTo: Mailbox
  /// The sender on the envelope, to whom a server sends what it could not deliver.
  package let bounces: MailAddress
  /// Nobody of another domain gets mail.
  package let domains: [MailDomain]
  /// Where the pages stand: absolute, and ends with a slash.
  package let site: String
  /// From where that address can be opened, as it is said beside links.
  package let reached: String?
  package let unsubscribe: Unsubscribe?
  package let delivery: MailDelivery
  /// In the order they are written.
  package let issues: [MailIssue]

  /// Whether an address lies in one of the domains that get mail.
  package func admits(_ address: MailAddress) -> Bool { domains.contains(address.domain) }
}

/// By which way mail leaves, and how much of it.
package struct MailDelivery: Sendable, Hashable {
  package internal(set) var server: MailServer?
  package internal(set) var user: String?
  package internal(set) var credential: MailCredential?
  /// The file of an own certificate authority, relative to the project.
  package internal(set) var authority: String?
  package internal(set) var pace = MailPace(count: 5, seconds: 1)
  /// How often a message is tried in one run.
  package internal(set) var tries = 3
  /// The size that no message may pass, in bytes.
  package internal(set) var largest = 10_000_000
}

/// The first hop of a message.
package enum MailServer: Sendable, Hashable {
  /// A plain connection that must turn to TLS before anything is said.
  case startTLS(host: String, port: Int)
  /// TLS from the first byte.
  case tls(host: String, port: Int)
  /// A program that takes messages as sendmail does.
  case sendmail(String)
  /// A folder, relative to the project unless it begins with a slash.
  case maildir(String)
}

/// What a server is shown; where it stands, never the secret itself.
package struct MailCredential: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case password
    /// An access token for XOAUTH2.
    case token
  }

  package enum Place: Sendable, Hashable {
    case environment(String)
    case file(String)
    case command(String)
  }

  package let kind: Kind
  package let place: Place
}

/// So many messages in so many seconds, at most.
package struct MailPace: Sendable, Hashable {
  package let count: Int
  package let seconds: Int

  package init(count: Int, seconds: Int) {
    self.count = count
    self.seconds = seconds
  }
}
