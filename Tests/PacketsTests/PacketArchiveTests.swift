import Dates
import Foundation
import TestSupport
import Testing

@testable import Packets

struct PacketArchiveTests {
  @Test("a packet that was just made is whole, signed or not")
  func whole() throws {
    for isSigned in [true, false] {
      let shelf = try Shelf.holdingSample(signed: isSigned)
      let report = try Verification.check(
        shelf.bag().path, keys: isSigned ? [Sample.key().publicKey] : [])
      #expect(report.findings.map(\.description) == [])
      #expect(report.isWhole)
      #expect(report.signature == (isSigned ? .trusted(try Sample.key().publicKey.number) : .none))
      let zipped = try Verification.check(shelf.bag().path + ".zip")
      #expect(zipped.findings.map(\.description) == [])
      #expect(zipped.files == Sample.files.count)
    }
  }

  @Test("the same files make the same bytes, whatever their order")
  func sameBytes() throws {
    let one = try Shelf.holdingSample()
    let other = try Shelf()
    try other.archive.create(Sample.files.reversed(), Sample.info(), key: Sample.key())
    #expect(try one.contents() == other.contents())
    #expect(try one.contents().keys.contains("northway-2026-10-v1.zip"))
  }

  @Test("a name is given once, also when the packet has gone")
  func onlyOnce() throws {
    let shelf = try Shelf.holdingSample()
    let before = try shelf.contents()
    #expect(throws: PacketFault.exists("northway-2026-10-v1")) {
      try shelf.archive.create(Sample.files, Sample.info(), key: nil)
    }
    #expect(try shelf.contents() == before)
  }

  @Test(
    "the records of a packet are those of the golden files",
    arguments: [
      "bag-info.txt", "manifest-sha256.txt", "README.txt", "signed-files.sha256.sig",
    ])
  func golden(name: String) throws {
    let shelf = try Shelf.holdingSample()
    try Golden.expect(
      try shelf.bytes("packets/northway-2026-10-v1/" + name), equals: "packets/" + name)
  }

  @Test("the index is that of the golden file, but for the zip's digest")
  func goldenIndex() throws {
    let shelf = try Shelf.holdingSample(signed: false)
    let text = try shelf.text("packets/index.json")
    let lines = text.split(separator: "\n").filter {
      !$0.contains("\"sha512\"") && !$0.contains("\"zip_size\"")
    }
    try Golden.expect(lines.joined(separator: "\n") + "\n", equals: "packets/index.json")
  }

  @Test(
    "a path that is not lawful, twice there or a folder too is refused and nothing is left",
    arguments: [
      ["Index.html"], ["../a"], ["a//b"], [".hidden"], ["a%25b"], ["é.html"], ["a", "a"],
      ["a", "a/b"],
      [String(repeating: "x", count: 101)],
    ])
  func refusedPaths(paths: [String]) throws {
    let shelf = try Shelf()
    #expect(throws: PacketFault.self) {
      try shelf.archive.create(paths.map { BagFile($0, [1]) }, Sample.info(), key: nil)
    }
    #expect(try shelf.contents() == [:])
  }

  @Test("a large file is copied piece by piece from the disk")
  func copies() throws {
    let shelf = try Shelf()
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) }
    try shelf.write("big.bin", bytes)
    try shelf.archive.create(
      [BagFile("sources/big.bin", copyOf: shelf.path("big.bin"))], Sample.info(), key: nil)
    #expect(try shelf.bytes("packets/northway-2026-10-v1/data/sources/big.bin") == bytes)
    #expect(try Verification.check(shelf.bag().path).isWhole)
  }

  @Test(
    "a packet is due on the day after its last",
    arguments: [
      ("2028-10-30", 0), ("2028-10-31", 0), ("2028-11-01", 1),
    ])
  func due(day: String, count: Int) throws {
    let shelf = try Shelf.holdingSample()
    #expect(try shelf.archive.index().due(on: Sample.day(day)).count == count)
  }

  @Test("while one command changes the folder another is refused at once")
  func locked() throws {
    let shelf = try Shelf()
    _ = try shelf.archive.changing {
      #expect(throws: PacketFault.locked(shelf.folder)) { try shelf.archive.recover() }
    }
  }
}
