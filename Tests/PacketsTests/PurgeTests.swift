import Foundation
import Testing

@testable import Packets

struct PurgeTests {
  static let zoe = Person(id: "a202", names: ["Zoë Łódzka"])
  static let old = "northway-2026-10-v1"
  static let new = "northway-2026-10-v2"

  static func request(_ person: Person = zoe) throws -> PurgeRequest {
    PurgeRequest(
      person: person, date: try Sample.day("2027-01-15"), salt: [1, 2, 3], software: "Debrief 1.5")
  }

  static func purged() throws -> (Shelf, PurgeOutcome) {
    let shelf = try Shelf.holdingSample()
    return (shelf, try shelf.archive.purge(request(), key: Sample.key()))
  }

  @Test("the new version is whole and signed, the old one is gone, and a tombstone tells of it")
  func renewed() throws {
    let (shelf, outcome) = try Self.purged()
    let report = try Verification.check(shelf.bag(Self.new).path, keys: [Sample.key().publicKey])
    #expect(report.findings.map(\.description) == [])
    #expect(outcome.renewals.map(\.new.text) == [Self.new])
    #expect(!FileManager.default.fileExists(atPath: shelf.bag().path))
    #expect(!FileManager.default.fileExists(atPath: shelf.bag().path + ".zip"))
    let index = try shelf.archive.index()
    #expect(index.lostVersions == [])
    #expect(index.packets.map(\.info.supersedes?.text) == [Self.old])
    let tombstone = try #require(index.tombstones.first)
    #expect(tombstone.packet == Self.old && tombstone.successor == Self.new)
    #expect(try tombstone.person?.isOf("a202") == true)
    #expect(try tombstone.person?.isOf("a101") == false)
  }

  @Test("neither the id nor the name stands in any byte that is left, the zip's contents included")
  func gone() throws {
    let (shelf, _) = try Self.purged()
    #expect(try shelf.archive.mentions(of: Self.zoe) == [])
    for (path, bytes) in try shelf.contents() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!path.contains("a202"))
      for word in ["łódzka", "dzka", "\\u0141".lowercased(), "a202<", "a202 ", "/a202"] {
        #expect(!text.contains(word), "\(word) in \(path)")
      }
    }
    var names: Set<String> = []
    try ZipReader.read(shelf.bag(Self.new).path + ".zip") { name, _, _ in names.insert(name) }
    #expect(names.count == (try shelf.contents("packets/" + Self.new)).count)
  }

  @Test("what is left of texts reads on, and longer ids are nobody's business")
  func texts() throws {
    let (shelf, _) = try Self.purged()
    let data = "packets/" + Self.new + "/data/"
    let page = try shelf.text(data + "index.html")
    #expect(page.contains("<h1>northway-2026-10-v2</h1>"))
    #expect(page.contains("<p>[removed] led; see <a>her page</a>.</p>"))
    #expect(!page.contains("410") && page.contains("388"))
    #expect(
      try shelf.text(data + "teams/transfers/index.html").contains("[removed], [removed] and a2021")
    )
    #expect(
      try shelf.text(data + "figures/calls.csv") == """
        team,agent,day,measure,value\r
        transfers,a101,2026-10-01,handled,40\r
        transfers,removed,2026-10-01,handled,38\r\n
        """)
  }

  @Test(
    "mail that names the person goes, other mail stays as it was sent; documents go or are made anew"
  )
  func documents() throws {
    let (shelf, outcome) = try Self.purged()
    #expect(
      outcome.renewals.first?.dropped.sorted() == ["data/mail/leader.eml", "data/report.pdf"])
    let data = "packets/" + Self.new + "/data/"
    #expect(try shelf.contents(data).keys.contains("agents/a101/mail/1.eml"))

    let other = try Shelf.holdingSample()
    let renewal = try other.archive.purge(Self.request(), key: Sample.key()) { path, read in
      #expect(path == "report.pdf")
      #expect(try read("agents/a202/index.html") == nil)
      return Array("%PDF-1.7 made of \(try read("index.html")?.count ?? 0) bytes".utf8)
    }
    #expect(renewal.renewals.first?.remade == ["data/report.pdf"])
    #expect(try Verification.check(other.bag(Self.new).path).findings.map(\.description) == [])
  }

  @Test("a packet without the person is not touched")
  func untouched() throws {
    let shelf = try Shelf.holdingSample()
    let before = try shelf.contents()
    let nobody = Person(id: "a999", names: ["Nobody Here"])
    let outcome = try shelf.archive.purge(Self.request(nobody), key: Sample.key())
    #expect(outcome.untouched.map(\.text) == [Self.old])
    #expect(try shelf.contents() == before)
  }

  @Test("a signed packet needs a key, and one that somebody changed is not signed anew")
  func refusals() throws {
    let shelf = try Shelf.holdingSample()
    let keyless = try shelf.archive.purge(Self.request(), key: nil)
    #expect(keyless.refusals.map(\.packet.text) == [Self.old])
    let stranger = try shelf.archive.purge(Self.request(), key: Sample.key(2))
    #expect(stranger.refusals.first?.fault.description.contains("0101010101010101") == true)
    try shelf.write("packets/" + Self.old + "/data/figures/calls.csv", "agent\na202\n")
    let before = try shelf.contents()
    let changed = try shelf.archive.purge(Self.request(), key: Sample.key())
    #expect(changed.refusals.first?.fault.description.contains("calls.csv") == true)
    #expect(try shelf.contents() == before)
  }

  @Test(
    "a key that took the place of an older one signs the next version, if the older one is trusted")
  func renewedKey() throws {
    let shelf = try Shelf.holdingSample()
    try shelf.archive.purge(
      Self.request(), key: Sample.key(2), trusting: [Sample.key().publicKey])
    let report = try Verification.check(
      shelf.bag(Self.new).path, keys: [Sample.key().publicKey, Sample.key(2).publicKey])
    #expect(report.signature == .trusted(try Sample.key(2).publicKey.number))
    #expect(report.isWhole)
  }

  @Test("every version that names the person has one of its own without, in order")
  func versions() throws {
    let shelf = try Shelf.holdingSample()
    var second = try Sample.info(version: 2)
    second.supersedes = try Sample.id()
    second.reason = "restatement"
    try shelf.archive.create(Sample.files, second, key: Sample.key())
    try shelf.archive.purge(Self.request(), key: Sample.key())
    let index = try shelf.archive.index()
    #expect(index.packets.map(\.info.id.version) == [3, 4])
    #expect(index.packets.map(\.info.supersedes?.version) == [1, 2])
    #expect(index.packets.map(\.isCurrent) == [false, true])
    #expect(index.lostVersions == [])
  }

  @Test("documents of others stay if the person stood in no text beside them")
  func othersDocuments() throws {
    let shelf = try Shelf()
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
    try shelf.archive.create(
      [
        BagFile("agents/a101/index.html", Sample.page("northway-2026-10-v1, Ann Berg")),
        BagFile("agents/a101/chart.png", png),
        BagFile("agents/a202/index.html", Sample.page("Zoë Łódzka")),
        BagFile("teams/t/index.html", Sample.page("Zoë Łódzka <img src=chart.png>")),
        BagFile("teams/t/chart.png", png),
        BagFile("teams/u/chart.png", png),
        BagFile("figures/a202.csv", Array("a\n".utf8)),
      ], Sample.info(), key: nil)
    let outcome = try shelf.archive.purge(Self.request(), key: nil)
    #expect(
      outcome.renewals.first?.dropped.sorted() == [
        "data/figures/a202.csv", "data/teams/t/chart.png",
      ])
    #expect(
      try shelf.text("packets/" + Self.new + "/data/teams/t/index.html").contains("[removed] <img>")
    )
  }

  @Test("a mark without its end is a fault that names the page, and nothing is removed")
  func unclosed() throws {
    let shelf = try Shelf()
    try shelf.archive.create(
      [BagFile("index.html", Sample.page("<!--person:a202--><p>x</p>"))], Sample.info(), key: nil)
    let before = try shelf.contents()
    let outcome = try shelf.archive.purge(Self.request(), key: nil)
    #expect(
      outcome.refusals.map(\.fault) == [
        .unclosedMark(path: "data/index.html", mark: "<!--person:a202-->")
      ])
    #expect(try shelf.contents() == before)
  }

  @Test("a packet whose time is over leaves a tombstone, and its name is not given again")
  func retired() throws {
    let shelf = try Shelf.holdingSample()
    try shelf.archive.retire(try Sample.id(), on: try Sample.day("2028-11-01"))
    let index = try shelf.archive.index()
    #expect(index.packets.isEmpty)
    #expect(index.tombstones.map(\.reason) == ["retention"])
    #expect(throws: PacketFault.exists(Self.old)) {
      try shelf.archive.create(Sample.files, Sample.info(), key: nil)
    }
    #expect(try shelf.archive.nextVersion(of: Sample.id()).id.text == Self.new)
    #expect(try shelf.archive.nextVersion(of: Sample.id()).supersedes == nil)
  }
}
