import Dates
import Foundation
import Testing

@testable import Packets

/// A folder of packets of a test's own, removed when the test ends.
final class Shelf: Sendable {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "packets-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var folder: String { path("packets") }

  var archive: PacketArchive { PacketArchive(folder, disk: PacketDisk(isDurable: false)) }

  func path(_ name: String) -> String { root.appending(path: name).path }

  func bag(_ name: String = "northway-2026-10-v1") -> URL {
    root.appending(path: "packets/" + name)
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: name)))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Every file below, hidden ones too, with its bytes; the lock's file is no content.
  func contents(_ name: String = "packets") throws -> [String: [UInt8]] {
    let top = root.appending(path: name)
    var contents: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path) where path != ".lock"
    {
      let file = top.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      contents[path] = [UInt8](try Data(contentsOf: file))
    }
    return contents
  }

  /// The sample packet, whole and on its shelf.
  static func holdingSample(signed: Bool = true) throws -> Shelf {
    let shelf = try Shelf()
    try FileManager.default.copyItem(
      atPath: try (signed ? signedSample : unsignedSample).get().folder, toPath: shelf.folder)
    return shelf
  }

  private static let signedSample = made(signed: true)
  private static let unsignedSample = made(signed: false)

  /// Made once: waiting for the disk is most of the work.
  private static func made(signed: Bool) -> Result<Shelf, any Error> {
    Result {
      let shelf = try Shelf()
      try shelf.archive.create(Sample.files, Sample.info(), key: signed ? Sample.key() : nil)
      return shelf
    }
  }
}
