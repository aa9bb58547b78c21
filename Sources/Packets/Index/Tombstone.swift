internal import Cryptography
package import Dates

/// What stays of a packet that was removed.
package struct Tombstone: Hashable, Sendable {
  /// The packet that is no more.
  package let packet: String
  /// The digest of its zip.
  package let sha512: String
  package let date: CivilDate
  /// Why, in a word: `erasure-request`, `retention`.
  package let reason: String
  /// The version that stands in its place, if one does.
  package let successor: String?
  /// Who was removed, if somebody was.
  package let person: PersonMark?

  package init(
    packet: String, sha512: String, date: CivilDate, reason: String, successor: String?,
    person: PersonMark?
  ) {
    self.packet = packet
    self.sha512 = sha512
    self.date = date
    self.reason = reason
    self.successor = successor
    self.person = person
  }
}

/// A person's id, told to those who know it already.
///
/// A backup that is played back would bring an erased person back, so the list of erasures must be able to
/// answer "was this one erased?". The salt is kept beside the digest, for without it the digest could
/// answer nothing; it keeps two folders' lists from being joined. Whoever has the list and a roster of ids can
/// try them all, so the list is kept like the packets are.
package struct PersonMark: Hashable, Sendable {
  package let salt: String
  package let digest: String

  package init(_ id: String, salt: [UInt8]) throws {
    self.salt = HashDigest.hex(of: salt)
    digest = try SHA256.digest(of: salt + Array(id.utf8)).hex
  }

  init(salt: String, digest: String) {
    self.salt = salt
    self.digest = digest
  }

  /// Whether it is this person's.
  package func isOf(_ id: String) throws -> Bool {
    var bytes: [UInt8] = []
    var rest = Substring(salt)
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return false }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return try PersonMark(id, salt: bytes) == self
  }
}

extension HashDigest {
  fileprivate static func hex(of bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Tombstone {
  var json: JSONValue {
    .members([
      ("packet", .string(packet)),
      ("sha512", .string(sha512)),
      ("date", .string(date.description)),
      ("reason", .string(reason)),
      ("successor", successor.map { .string($0) }),
      ("salt", person.map { .string($0.salt) }),
      ("person", person.map { .string($0.digest) }),
    ])
  }

  init?(_ json: JSONValue) {
    guard let packet = json["packet"]?.text, let sha512 = json["sha512"]?.text,
      let date = json["date"]?.text.flatMap({ CivilDate(iso: $0) }),
      let reason = json["reason"]?.text
    else { return nil }
    let mark = json["salt"]?.text.flatMap { salt in
      json["person"]?.text.map { PersonMark(salt: salt, digest: $0) }
    }
    self.init(
      packet: packet, sha512: sha512, date: date, reason: reason,
      successor: json["successor"]?.text, person: mark)
  }
}
