internal import Publishing

/// Every change that this target makes on the disk, one step each.
///
/// All of them go through here, so that tests can let the machine die before any single one.
package struct PacketDisk: Sendable {
  /// Called before each step; what it throws stops everything that comes after.
  package var before: @Sendable (_ step: String) throws -> Void

  /// Whether to wait until a new packet would survive a power cut.
  private let isDurable: Bool

  package init(
    isDurable: Bool = true, before: @escaping @Sendable (String) throws -> Void = { _ in }
  ) {
    self.isDurable = isDurable
    self.before = before
  }

  /// Puts a file in place of the old one in one step that lasts.
  func replace(_ path: String, _ bytes: [UInt8]) throws {
    try before("writing \(path)")
    try FileWriting.write(path, bytes)
  }

  /// Makes a file in a folder that nobody looks into yet, and seals what was written.
  func make(_ path: String, _ content: BagFile.Content) throws -> FileSeal {
    try before("making \(path)")
    let file = try GrowingFile(path)
    let sealing = try Sealing()
    switch content {
    case .bytes(let bytes):
      sealing.add(bytes)
      try file.add(bytes)
    case .file(let source):
      try FileReading.pieces(of: source) { piece in
        sealing.add(piece)
        try file.add(piece)
      }
    }
    return try sealing.finish()
  }

  func makeFolder(_ path: String) throws {
    try before("making \(path)")
    try FileWriting.makeFolder(path)
  }

  func settle(_ folder: String) throws {
    try before("settling \(folder)")
    if isDurable { try FolderWriting.settle(folder) }
  }

  func rename(_ old: String, to new: String) throws {
    try before("renaming \(old)")
    try FolderWriting.rename(old, to: new)
  }

  func remove(_ path: String) throws {
    try before("removing \(path)")
    try FolderWriting.remove(path)
  }
}
