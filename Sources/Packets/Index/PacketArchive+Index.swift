internal import Dates
internal import Publishing

extension PacketArchive {
  /// What lies in the folder now; a packet whose records cannot be read is a fault that names it.
  package func index() throws -> PacketIndex {
    try index(recorded: recordedDigests())
  }

  /// The tombstones, in the order in which they were set.
  package func tombstones() throws -> [Tombstone] {
    let path = folder + "/" + Self.tombstonesName
    guard FileReading.exists(path) else { return [] }
    let lines = try FileReading.read(path).split(separator: UInt8(ascii: "\n"))
    return try lines.enumerated().map { number, line in
      guard let tombstone = JSONReader.value(Array(line)).flatMap({ Tombstone($0) }) else {
        throw PacketFault.notAPacket(path, reason: "line \(number + 1) is no tombstone")
      }
      return tombstone
    }
  }

  /// What the next version of a packet is called, whatever version is given, and which it supersedes.
  package func nextVersion(of id: PacketID) throws -> (id: PacketID, supersedes: PacketID?) {
    let present = try bags().compactMap { try id.version(named: $0)?.version }
    let gone = try tombstones().flatMap { [$0.packet, $0.successor].compactMap(\.self) }
      .compactMap { try id.version(named: $0)?.version }
    return (
      id: try id.with(version: ((present + gone).max() ?? 0) + 1),
      supersedes: try present.max().map { try id.with(version: $0) }
    )
  }

  static let tombstonesName = "tombstones.jsonl"

  /// Writes `index.json` anew if anything has changed.
  ///
  /// A digest that it knows stays: else a zip that somebody changed would be taken for the true one.
  @discardableResult
  func renewIndex(forgetting forgotten: Set<String> = []) throws -> PacketIndex {
    let index = try index(recorded: recordedDigests().filter { !forgotten.contains($0.key) })
    let path = folder + "/" + PacketIndex.fileName
    let old = FileReading.exists(path) ? try FileReading.read(path) : []
    if old != index.json { try disk.replace(path, index.json) }
    return index
  }

  private func recordedDigests() throws -> [String: String] {
    let path = folder + "/" + PacketIndex.fileName
    guard FileReading.exists(path) else { return [:] }
    return PacketIndex.recordedDigests(in: try FileReading.read(path))
  }

  private func index(recorded: [String: String]) throws -> PacketIndex {
    let infos = try bags().map { try info(of: $0) }.sorted { $0.id < $1.id }
    let newest = Dictionary(infos.map { ($0.id.group, $0.id.version) }, uniquingKeysWith: max)
    let packets = try infos.map { info in
      try entry(info, isCurrent: newest[info.id.group] == info.id.version, recorded)
    }
    return PacketIndex(packets: packets, tombstones: try tombstones())
  }

  private func entry(
    _ info: BagInfo, isCurrent: Bool, _ recorded: [String: String]
  ) throws -> PacketIndex.Entry {
    let fields = try fields(of: info.id.text)
    let oxum = (fields["Payload-Oxum"] ?? "").split(separator: ".").map { Int($0) ?? 0 }
    let zip = zip(info.id)
    let size = FileReading.exists(zip) ? try FolderWriting.size(of: zip) : 0
    return PacketIndex.Entry(
      info: info, isCurrent: isCurrent,
      sha512: try recorded[info.id.text] ?? (size == 0 ? "" : PacketIndex.digest(of: zip)),
      zipSize: size, signedBy: fields["Packet-Signed-By"], files: oxum.last ?? 0,
      octets: oxum.first ?? 0)
  }

  /// The names of the bags, found by looking.
  func bags() throws -> [String] {
    guard FileReading.exists(folder) else { return [] }
    return try FileReading.list(folder).filter { name, kind in
      kind == .folder && !name.hasPrefix(".")
        && FileReading.exists(folder + "/" + name + "/" + BagPath.Tag.bagit)
    }.map(\.name)
  }

  func info(of name: String) throws -> BagInfo {
    let info = try BagInfo(try fields(of: name), from: folder + "/" + name)
    guard info.id.text == name else {
      throw PacketFault.notAPacket(
        folder + "/" + name, reason: "bag-info.txt calls it \(info.id.text)")
    }
    return info
  }

  private func fields(of name: String) throws -> BagFields {
    let path = folder + "/" + name + "/" + BagPath.Tag.info
    guard let text = String(validating: try FileReading.read(path), as: UTF8.self),
      let fields = BagFields(text)
    else { throw PacketFault.notAPacket(path, reason: "it has a line that is no field") }
    return fields
  }
}
