package import Dates

/// Whom to take out of all packets, and what the records say of it.
package struct PurgeRequest: Sendable {
  package let person: Person
  /// The day that the new versions are dated.
  package let date: CivilDate
  /// Why, in a word.
  package let reason: String
  /// Random bytes for the mark on the tombstones, see `PersonMark`.
  package let salt: [UInt8]
  /// Program and version that write the new versions.
  package let software: String

  package init(
    person: Person, date: CivilDate, reason: String = "erasure-request", salt: [UInt8],
    software: String
  ) {
    self.person = person
    self.date = date
    self.reason = reason
    self.salt = salt
    self.software = software
  }

  /// Salt from the machine's random numbers.
  package static func randomSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}

/// What a purge did.
package struct PurgeOutcome: Sendable {
  package struct Renewal: Sendable {
    package let old: PacketID
    package let new: PacketID
    /// Files outside of the person's own folder that went, for they could not be searched or mended.
    package let dropped: [String]
    /// Documents that were made anew.
    package let remade: [String]
  }

  package var renewals: [Renewal] = []
  /// Why a packet was left as it is, the person in it.
  package struct Refusal: Sendable {
    package let packet: PacketID
    package let fault: PacketFault
  }

  package var refusals: [Refusal] = []
  /// Packets in which the person does not stand.
  package var untouched: [PacketID] = []
}

/// Makes a document anew from the files of the new version, or `nil` if it cannot be made.
///
/// It is given the document's path below `data/` and a reader of the other files by such paths.
package typealias DocumentMaker = (
  _ path: String, _ read: (String) throws -> [UInt8]?
) throws -> [UInt8]?
