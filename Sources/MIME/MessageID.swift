package import Cryptography

/// What tells a message from all others, for ever: `<name@domain>`.
package struct MessageID: Hashable, Sendable {
  /// What stands before the @.
  let name: String

  /// The domain that answers for the name being the only one.
  let domain: MailDomain

  package var text: String { "<\(name)@\(domain.text)>" }

  /// The id of one issue of a product for one recipient, in one revision: the same at every run.
  ///
  /// A hash, so that the id tells nobody whose message it is.
  package static func make(
    product: String, issue: String, recipient: String, revision: Int, domain: MailDomain
  ) throws(CryptographyFault) -> MessageID {
    var hash = try SHA256()
    for part in [product, issue, recipient, String(revision)] { hash.add(part: part.utf8) }
    let hex = try hash.finish().hex
    // 128 bits are plenty, and leave room for a domain on the line.
    return MessageID(name: String(hex.prefix(32)), domain: domain)
  }

  /// The id of a part of this message, as `<img src="cid:…">` names it.
  package func contentID(_ part: String) -> ContentID? {
    ContentID("\(part).\(name)@\(domain.text)")
  }
}

extension MessageID {
  /// Reads what `text` writes, as a ledger keeps it; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">"), bytes.count > 2,
      let address = MailAddress(String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self))
    else { return nil }
    self.init(name: address.local, domain: address.domain)
  }
}

extension SHA256 {
  /// Adds bytes with their count before them, so that no two lists of parts are one run of bytes.
  mutating func add(part: some Collection<UInt8>) {
    add("\(part.count):".utf8)
    add(part)
  }
}
