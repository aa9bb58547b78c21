package import Dates
internal import Publishing

/// Packets that go, and the tombstones that stay: in an order that can be broken off anywhere.
///
/// The journal is written before anything is removed and goes last, so that the next command knows what
/// was about to happen: tombstone, then zip, then bag.
extension PacketArchive {
  private var journal: String { folder + "/.removal.json" }

  /// Removes a packet whose time is over; the tombstone stays.
  package func retire(_ id: PacketID, on date: CivilDate, reason: String = "retention") throws {
    try changing {
      guard FileReading.exists(bag(id)) else {
        throw PacketFault.notAPacket(bag(id), reason: "there is nothing")
      }
      let digest = try PacketIndex.digest(of: zip(id))
      try announce(
        Tombstone(
          packet: id.text, sha512: digest, date: date, reason: reason, successor: nil, person: nil))
      try finishRemovals()
    }
  }

  /// Writes down what is about to be removed.
  func announce(_ tombstone: Tombstone) throws {
    try disk.replace(journal, Array((tombstone.json.line + "\n").utf8))
  }

  /// Does the removal that the journal tells of, if there is one.
  ///
  /// Where the packet that was to stand in the place was never finished, nothing is removed.
  func finishRemovals() throws {
    guard FileReading.exists(journal) else { return }
    guard let tombstone = JSONReader.value(try FileReading.read(journal)).flatMap({ Tombstone($0) })
    else { throw PacketFault.notAPacket(journal, reason: "it cannot be understood; look at it") }
    if let successor = tombstone.successor {
      guard FileReading.exists(folder + "/" + successor) else { return try disk.remove(journal) }
      try makeSure(successor)
    }
    try set(tombstone)
    try clear(tombstone.packet)
    try renewIndex()
    try disk.remove(journal)
  }

  /// The new version with its zip, read back once more, before the old one goes.
  private func makeSure(_ successor: String) throws {
    let bag = folder + "/" + successor
    if !FileReading.exists(bag + ".zip") { try zip(try info(of: successor)) }
    let report = try Verification.check(bag)
    if !report.isWhole {
      throw PacketFault.notWhole(successor, findings: report.findings.map(\.description))
    }
  }

  private func clear(_ packet: String) throws {
    let bag = folder + "/" + packet
    try disk.remove(bag + ".zip")
    if FileReading.exists(bag) {
      let leaving = folder + "/." + packet + ".removing"
      try disk.rename(bag, to: leaving)
      try disk.remove(leaving)
    }
  }

  private func set(_ tombstone: Tombstone) throws {
    let path = folder + "/" + Self.tombstonesName
    if try tombstones().contains(where: { $0.packet == tombstone.packet }) { return }
    let old = FileReading.exists(path) ? try FileReading.read(path) : []
    try disk.replace(path, old + Array((tombstone.json.line + "\n").utf8))
  }
}
