internal import Cryptography
package import Dates
internal import Publishing

/// All packets of a folder, and those that were there.
package struct PacketIndex: Sendable {
  package struct Entry: Sendable {
    package let info: BagInfo
    /// Whether no later version stands beside it.
    package let isCurrent: Bool
    /// The digest of the zip, in hexadecimal digits.
    package let sha512: String
    package let zipSize: Int
    /// The number of the key, or `nil` for a packet that is not signed.
    package let signedBy: String?
    package let files: Int
    package let octets: Int
  }

  /// By operation, period and version.
  package let packets: [Entry]
  package let tombstones: [Tombstone]

  /// The packets that need not be kept any longer on a day; their last day is before it.
  package func due(on day: CivilDate) -> [Entry] {
    packets.filter { entry in entry.info.retainUntil.map { $0 < day } ?? false }
  }

  /// Versions that must have been and of which neither a packet nor a tombstone tells: the chain is broken
  /// there.
  package var lostVersions: [String] {
    var named = Set(tombstones.compactMap(\.successor))
    for id in packets.map(\.info.id) {
      for version in 1...id.version { named.insert(id.group + "-v\(version)") }
    }
    let known = packets.map(\.info.id.text) + tombstones.map(\.packet)
    return named.subtracting(known).sortedByBytes()
  }

  static let fileName = "index.json"

  /// The index as a file, the same bytes for the same packets.
  package var json: [UInt8] {
    let root = JSONValue.members([
      ("packets", .array(packets.map(\.json))),
      ("tombstones", .array(tombstones.map(\.json))),
    ])
    return Array((root.page() + "\n").utf8)
  }

  /// The digests of zips that an index remembers, by packet.
  static func recordedDigests(in file: [UInt8]) -> [String: String] {
    let packets = JSONReader.value(file)?["packets"]?.elements ?? []
    let pairs = packets.compactMap { packet in
      packet["id"]?.text.flatMap { id in packet["sha512"]?.text.map { (id, $0) } }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  static func digest(of path: String) throws -> String {
    let sealing = try Sealing()
    try FileReading.pieces(of: path) { sealing.add($0) }
    return try sealing.finish().sha512
  }
}

extension PacketIndex.Entry {
  fileprivate var json: JSONValue {
    .members([
      ("id", .string(info.id.text)),
      ("operation", .string(info.id.operation)),
      ("period", .string(info.id.period)),
      ("version", .number(String(info.id.version))),
      ("current", .bool(isCurrent)),
      ("supersedes", info.supersedes.map { .string($0.text) }),
      ("reason", info.reason.map { .string($0) }),
      ("date", .string(info.date.description)),
      ("classification", .string(info.classification)),
      ("retain_until", info.retainUntil.map { .string($0.description) }),
      ("files", .number(String(files))),
      ("octets", .number(String(octets))),
      ("zip", .string(info.id.text + ".zip")),
      ("zip_size", .number(String(zipSize))),
      ("sha512", .string(sha512)),
      ("signed_by", signedBy.map { .string($0) } ?? .null),
    ])
  }
}
