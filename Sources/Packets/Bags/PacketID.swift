/// What a packet is called for ever: whose, of which period, and which version.
package struct PacketID: Hashable, Sendable {
  /// The operation as a slug.
  package let operation: String
  /// The period in small letters, as `2026-10`.
  package let period: String
  /// 1, and one more for each correction.
  package let version: Int

  package init(operation: String, period: String, version: Int) throws(PacketFault) {
    let period = period.lowercased()
    let words = operation + "-" + period
    guard !operation.isEmpty, !period.isEmpty, words.utf8.allSatisfy(Self.isLawful),
      words.utf8.first != UInt8(ascii: "-"), words.utf8.count <= 80
    else {
      throw .unlawfulName(
        words, reason: "a packet is named by at most 80 of the characters a-z, 0-9 and '-'")
    }
    guard (1...9999).contains(version) else {
      throw .unlawfulName(words + "-v\(version)", reason: "versions count from 1")
    }
    self.operation = operation
    self.period = period
    self.version = version
  }

  /// What all versions of one packet share.
  package var group: String { operation + "-" + period }

  /// The name of the folder, as `northway-2026-10-v1`.
  package var text: String { group + "-v\(version)" }

  /// The same packet in another version.
  package func with(version: Int) throws(PacketFault) -> PacketID {
    try PacketID(operation: operation, period: period, version: version)
  }

  private static func isLawful(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-")
    }
  }
}

extension PacketID: Comparable {
  /// By operation and period, then by number: version 10 stands after version 9.
  package static func < (a: PacketID, b: PacketID) -> Bool {
    (a.operation, a.period, a.version) < (b.operation, b.period, b.version)
  }
}

extension PacketID: CustomStringConvertible {
  package var description: String { text }
}
