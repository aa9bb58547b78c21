import Foundation
import Testing

@testable import Packets

struct ZipTests {
  static let top = "northway-2026-10-v1/"

  static func report(_ zip: [UInt8]) throws -> VerificationReport {
    let shelf = try Shelf()
    try shelf.write("northway-2026-10-v1.zip", zip)
    let report = try Verification.check(shelf.path("northway-2026-10-v1.zip"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.root.path).count == 1)
    return report
  }

  @Test("a zip of a whole bag made by somebody else is whole")
  func honest() throws {
    let shelf = try Shelf.holdingSample()
    let files = try shelf.contents("packets/northway-2026-10-v1").map {
      StoredZip.File(name: Self.top + $0.key, bytes: $0.value)
    }
    #expect(try Self.report(StoredZip.bytes(files)).findings.map(\.description) == [])
    for extra in [
      StoredZip.File(name: "../evil"), StoredZip.File(name: "/etc/evil"),
      StoredZip.File(name: Self.top + "../../evil"), StoredZip.File(name: "other/evil"),
      StoredZip.File(
        name: Self.top + "data/link", bytes: Array("/etc/passwd".utf8), mode: 0o120777),
      StoredZip.File(name: Self.top + "data/index.html", bytes: files[0].bytes),
      StoredZip.File(name: Self.top + "data/a/", bytes: [], mode: 0o040755),
      StoredZip.File(name: Self.top + "data\\evil"), StoredZip.File(name: "evil"),
    ] {
      let report = try Self.report(StoredZip.bytes(files + [extra]))
      #expect(!report.isWhole, "\(extra.name)")
      #expect(report.findings.contains { $0.kind != .content }, "\(extra.name)")
    }
  }

  @Test("what is no zip, or is cut off, is a finding and no fault", arguments: [0, 1, 30, 400])
  func broken(count: Int) throws {
    let whole = StoredZip.bytes([
      StoredZip.File(name: Self.top + "bagit.txt", bytes: [UInt8](repeating: 65, count: 900))
    ])
    #expect(try !Self.report(Array(whole.prefix(count))).isWhole)
    #expect(try !Self.report([UInt8](repeating: 0x50, count: count)).isWhole)
  }

  @Test("more files or bytes than are allowed end the reading")
  func limits() throws {
    let shelf = try Shelf.holdingSample()
    var few = ZipLimits()
    few.files = 3
    var small = ZipLimits()
    small.bytes = 500
    for limits in [few, small] {
      let report = try Verification.check(shelf.bag().path + ".zip", limits: limits)
      #expect(report.findings.map(\.kind) == [.zip])
    }
  }

  @Test("any changed byte of the zip is found, for the index knows the whole")
  func everyByte() throws {
    let shelf = try Shelf.holdingSample()
    let name = "packets/northway-2026-10-v1.zip"
    let bytes = try shelf.bytes(name)
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var changed = bytes
      changed[place] ^= 1
      try shelf.write(name, changed)
      #expect(try !Verification.check(shelf.path(name)).isWhole, "byte \(place)")
    }
  }

  @Test("the time in the zip is the packet's day, at both places of each file")
  func times() throws {
    let shelf = try Shelf.holdingSample()
    let bytes = try shelf.bytes("packets/northway-2026-10-v1.zip")
    // 2026-11-05 after PKWARE's APPNOTE: (2026 - 1980) << 9 | 11 << 5 | 5, at midnight.
    let stamp: [UInt8] = [0, 0, 0x65, 0x5D]
    var heads = 0
    for place in bytes.indices.dropLast(30) where bytes[place] == 0x50 && bytes[place + 1] == 0x4B {
      if bytes[place + 2] == 3, bytes[place + 3] == 4 {
        #expect(Array(bytes[(place + 10)..<(place + 14)]) == stamp)
        heads += 1
      } else if bytes[place + 2] == 1, bytes[place + 3] == 2 {
        #expect(Array(bytes[(place + 12)..<(place + 16)]) == stamp)
        heads += 1
      }
    }
    #expect(heads == 2 * (Sample.files.count + 10))
  }
}
