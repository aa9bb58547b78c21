import Foundation
import Testing

@testable import Packets

struct ExportTests {
  static let others = [Person(id: "a101", names: ["Ann Berg"])]

  static func request(_ person: Person, _ others: [Person] = others) throws -> ExportRequest {
    ExportRequest(
      person: person, others: others, date: try Sample.day("2027-01-15"),
      organisation: "Northway Energy")
  }

  @Test("the zip holds one person's folder of every packet, a list and a text that explains")
  func contents() throws {
    let shelf = try Shelf.holdingSample()
    let path = shelf.path("export.zip")
    let summary = try shelf.archive.export(Self.request(PurgeTests.zoe), to: path)
    var names: [String] = []
    try ZipReader.read(path) { name, _, piece in if piece == nil { names.append(name) } }
    #expect(
      names == [
        "export-a202/README.txt", "export-a202/manifest-sha256.txt",
        "export-a202/northway-2026-10-v1/a202/index.html",
        "export-a202/northway-2026-10-v1/a202/mail/1.eml",
        "export-a202/northway-2026-10-v1/a202/notes/2026-10-30.md",
        "export-a202/northway-2026-10-v1/a202/report.pdf",
      ])
    #expect(summary.files == 4)
    #expect(summary.unsearched == ["northway-2026-10-v1/a202/report.pdf"])
    #expect(try shelf.contents("").keys.filter { $0.contains("writing") } == [])
  }

  @Test(
    "one mention of somebody else stops it, and every file with one is named",
    arguments: [
      "<p>like ann  BERG</p>", "<p>Berg, Ann</p>", "<p>a101</p>", "<p>Ann&#32;Berg</p>",
      "<td>Ann</td><td>Berg</td>",
    ])
  func others(words: String) throws {
    let shelf = try Shelf()
    try shelf.archive.create(
      [BagFile("agents/a202/index.html", Sample.page(words))], Sample.info(), key: nil)
    #expect(throws: PacketFault.names(["northway-2026-10-v1/a202/index.html (a101)"])) {
      try shelf.archive.export(Self.request(PurgeTests.zoe), to: shelf.path("export.zip"))
    }
    #expect(!FileManager.default.fileExists(atPath: shelf.path("export.zip")))
  }

  @Test("a person of whom no packet has a folder is a fault that says so")
  func nobody() throws {
    let shelf = try Shelf.holdingSample()
    #expect(throws: PacketFault.noSuchPerson("a999")) {
      try shelf.archive.export(
        Self.request(Person(id: "a999", names: ["N. N."])), to: shelf.path("export.zip"))
    }
  }
}
