/// How a reader gets off a list: by a mail, on a page, or either.
package struct Unsubscribe: Hashable, Sendable {
  package let mail: MailAddress?
  package let page: SecureLink?

  /// `nil` when there is no way at all.
  package init?(mail: MailAddress?, page: SecureLink? = nil) {
    guard mail != nil || page != nil else { return nil }
    self.mail = mail
    self.page = page
  }
}

/// An address of a page that only `https` reaches.
package struct SecureLink: Hashable, Sendable {
  package let text: String

  /// Refuses what a URL may not hold, and commas, which part links in a header.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isAllowed = { (byte: UInt8) in
      byte.isLetterOrDigit || "-._~:/?#[]@!$&'()*+;=%".utf8.contains(byte)
    }
    guard bytes.starts(with: "https://".utf8), (9...900).contains(bytes.count),
      bytes[8].isLetterOrDigit, bytes.allSatisfy(isAllowed)
    else { return nil }
    self.text = text
  }
}

/// The list that a message belongs to, by which mail programs sort.
package struct MailingList: Hashable, Sendable {
  /// What never changes: `weekly.reports.example.com`.
  package let id: MailDomain

  /// What readers see.
  package let name: String?

  package init(id: MailDomain, name: String? = nil) {
    self.id = id
    self.name = name == "" ? nil : name
  }
}
