internal import Dates
internal import Publishing

/// A folder of packets: for each a bag and beside it a zip of the bag.
///
/// What is there is found by looking, so that nothing can be out of step; `index.json` repeats it for
/// others. Every change happens under a lock, begins by finishing what a killed command left, and is
/// whole or not there at all.
package struct PacketArchive: Sendable {
  package let folder: String
  let disk: PacketDisk

  package init(_ folder: String, disk: PacketDisk = PacketDisk()) {
    self.folder = folder
    self.disk = disk
  }

  /// Writes a packet: its bag in one step, then its zip, then the index.
  ///
  /// Without a key the packet is unsigned and says so. Throws `PacketFault.exists` for a name that is
  /// taken or was taken once.
  @discardableResult
  package func create(
    _ files: [BagFile], _ info: BagInfo, key: SigningKey?
  ) throws -> PacketIndex.Entry {
    try changing {
      try refuseTaken(info.id)
      try place(files, info, key)
      try zip(info)
      return try entry(info.id, in: renewIndex())
    }
  }

  /// Finishes what a killed command left: half packets go, missing zips are made, removals are completed.
  package func recover() throws {
    try changing {}
  }

  func bag(_ id: PacketID) -> String { folder + "/" + id.text }

  func zip(_ id: PacketID) -> String { folder + "/" + id.text + ".zip" }

  /// The hidden sibling in which a bag or a zip grows.
  func draft(_ name: String) -> String { folder + "/." + name + ".writing" }

  /// Does work that changes the folder, alone and on a tidy folder.
  func changing<Answer>(_ work: () throws -> Answer) throws -> Answer {
    try disk.makeFolder(folder)
    guard let lock = try FolderLock(folder + "/.lock") else { throw PacketFault.locked(folder) }
    return try withExtendedLifetime(lock) {
      try finishWhatWasLeft()
      return try work()
    }
  }

  private func refuseTaken(_ id: PacketID) throws {
    let isTaken = [bag(id), zip(id)].contains { FileReading.exists($0) }
    if try isTaken || tombstones().contains(where: { $0.packet == id.text }) {
      throw PacketFault.exists(id.text)
    }
  }

  /// Puts a whole bag in its place; what is put there has been read back and checked.
  func place(_ files: [BagFile], _ info: BagInfo, _ key: SigningKey?) throws {
    let draft = draft(info.id.text)
    do {
      try BagWriter.write(files, info, key: key, to: draft, disk)
      try disk.settle(draft)
      try refuseFaulty(draft, info)
      try disk.rename(draft, to: bag(info.id))
    } catch {
      // Should this fail too, the next command removes it; the first fault is the one worth telling.
      try? disk.remove(draft)
      throw error
    }
  }

  private func refuseFaulty(_ draft: String, _ info: BagInfo) throws {
    var check = BagCheck(name: info.id.text, survey: try Survey(folder: draft))
    try check.run([])
    if !check.report.isWhole {
      throw PacketFault.notWhole(
        info.id.text, findings: check.report.findings.map(\.description))
    }
  }

  /// Puts the zip of a bag beside it.
  func zip(_ info: BagInfo) throws {
    let draft = draft(info.id.text + ".zip")
    do {
      try disk.before("zipping \(info.id.text)")
      try ZipWriter.write(bag(info.id), as: info.id.text, to: draft, date: info.date)
      try disk.rename(draft, to: zip(info.id))
    } catch {
      try? disk.remove(draft)
      throw error
    }
  }

  private func entry(_ id: PacketID, in index: PacketIndex) throws -> PacketIndex.Entry {
    guard let entry = index.packets.first(where: { $0.info.id == id }) else {
      throw PacketFault.notAPacket(bag(id), reason: "it is not there after it was written")
    }
    return entry
  }
}
