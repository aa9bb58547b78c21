import Foundation
import Glibc
import Testing

@testable import Publishing

/// A record is the old one or the new one, whole.
@Suite struct RecordFolderTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private var path: String { sandbox.site + "/closed/2026-10" }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func writesANewFolderAndReplacesItWhole() throws {
    try RecordFolder(path).replace(with: [("a.csv", [1]), ("v1/a.csv", [2])])
    #expect(try names(path) == ["a.csv", "v1", "v1/a.csv"])
    try RecordFolder(path).replace(with: [("b.csv", [3])])
    #expect(try names(path) == ["b.csv"])
    #expect(try names(sandbox.site + "/closed") == [".2026-10.lock", "2026-10", "2026-10/b.csv"])
  }

  @Test(arguments: [EINVAL, ENOSYS])
  func aFileSystemWithoutExchangeServesToo(code: Int32) throws {
    var calls = FileSystemCalls.linux
    calls.exchange = { _, _, _ in code }
    try RecordFolder(path, calls: calls).replace(with: [("a.csv", [1])])
    try RecordFolder(path, calls: calls).replace(with: [("a.csv", [2])])
    #expect(try FileReading.read(path + "/a.csv") == [2])
    #expect(try names(sandbox.site + "/closed") == [".2026-10.lock", "2026-10", "2026-10/a.csv"])
  }

  @Test func aFailureLeavesTheOldFolder() throws {
    try RecordFolder(path).replace(with: [("a.csv", [1])])
    var calls = FileSystemCalls.linux
    calls.exchange = { _, _, _ in EIO }
    #expect(throws: PublishFault.self) {
      try RecordFolder(path, calls: calls).replace(with: [("a.csv", [2])])
    }
    #expect(try FileReading.read(path + "/a.csv") == [1])
    #expect(try names(sandbox.site + "/closed") == [".2026-10.lock", "2026-10", "2026-10/a.csv"])
  }

  @Test func whatAKilledProcessLeftIsClearedUp() throws {
    try RecordFolder(path).replace(with: [("a.csv", [1])])
    let dead = sandbox.site + "/closed/.2026-10.building-99999"
    try FileWriting.makeFolder(dead)
    try FileWriting.write(dead + "/a.csv", [9])
    try RecordFolder(path).replace(with: [("a.csv", [2])])
    #expect(!FileReading.exists(dead))
    #expect(try FileReading.read(path + "/a.csv") == [2])
  }

  @Test func aSecondProcessIsToldAtOnce() throws {
    let first = try RecordFolder(path)
    #expect(throws: PublishFault.self) { try RecordFolder(path) }
    try first.replace(with: [("a.csv", [1])])
  }
}
