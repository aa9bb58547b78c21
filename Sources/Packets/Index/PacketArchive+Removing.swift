internal import Dates
internal import Publishing

/// Packets that go, and the tombstones that stay: in an order that can be broken off anywhere.
///
/// The journal is written before anything is removed and goes last, so that the next command knows what
/// was about to happen: tombstone, then zip, then bag.
extension PacketArchive {
  private var journal: String { folder + "/.removal.json" }

  /// Removes a packet for good; what stands in its place must be whole by now.
  func remove(_ tombstone: Tombstone) throws {
    try disk.replace(journal, Array((tombstone.json.line + "\n").utf8))
    try finishRemovals()
  }

  /// Does the removal that the journal tells of, if there is one.
  func finishRemovals() throws {
    guard FileReading.exists(journal) else { return }
    guard let tombstone = JSONReader.value(try FileReading.read(journal)).flatMap({ Tombstone($0) })
    else { throw PacketFault.notAPacket(journal, reason: "it cannot be understood; look at it") }
    try set(tombstone)
    let bag = folder + "/" + tombstone.packet
    try disk.remove(bag + ".zip")
    if FileReading.exists(bag) {
      let leaving = folder + "/." + tombstone.packet + ".removing"
      try disk.rename(bag, to: leaving)
      try disk.remove(leaving)
    }
    try renewIndex()
    try disk.remove(journal)
  }

  private func set(_ tombstone: Tombstone) throws {
    let path = folder + "/" + Self.tombstonesName
    if try tombstones().contains(where: { $0.packet == tombstone.packet }) { return }
    let old = FileReading.exists(path) ? try FileReading.read(path) : []
    try disk.replace(path, old + Array((tombstone.json.line + "\n").utf8))
  }
}
