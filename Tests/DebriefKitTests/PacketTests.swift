import DebriefKit
import Foundation
import Testing

/// From a closed month to a packet that can be read, checked and cleared of a person.
@Suite struct PacketTests {
  let mail: MailProject
  var project: TemporaryProject { mail.project }

  init() throws {
    mail = try MailProject()
    try project.write(
      """
      ---
      kind: coaching
      about: ana
      by: lea
      date: 2026-10-14
      title: Qumquat
      audience: agent
      ---
      What was said to her.

      - [ ] (agent, 2026-11-20) Try the open question.
      """, to: "notes/coaching/october.md")
    _ = try Debrief.makeSigningKey(project.path + "/key")
    var close = CloseOptions(project: project.path, period: "2026-10")
    close.isEarly = true
    _ = try Debrief.close(close)
  }

  @discardableResult
  func create(jobs: Int = 2) throws -> WrittenPacket {
    var options = PacketOptions(project: project.path, period: "2026-10")
    options.key = project.path + "/key.sec"
    options.jobs = jobs
    return try #require(try Debrief.createPacket(options).packet)
  }

  @Test func aPacketIsWholeAndSigned() throws {
    let packet = try create()
    #expect(packet.id == "small-2026-10-v1")
    let check = try Debrief.verifyPacket(packet.folder, keys: [project.path + "/key.pub"])
    #expect(check.findings == [])
    #expect(check.isWhole)
    let zip = try Debrief.verifyPacket(packet.folder + ".zip", keys: [project.path + "/key.pub"])
    #expect(zip.isWhole)
  }

  @Test(arguments: ["data/index.html", "data/figures/measures.csv", "bag-info.txt", "README.txt"])
  func aChangedByteIsFound(path: String) throws {
    let packet = try create()
    let file = URL(filePath: packet.folder + "/" + path)
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let check = try Debrief.verifyPacket(packet.folder, keys: [project.path + "/key.pub"])
    #expect(!check.isWhole)
    #expect(check.findings.contains { $0.contains(path) }, "\(check.findings)")
  }

  @Test func aSecondOneIsRefused() throws {
    try create()
    #expect(throws: DebriefFailure.self) { try create() }
  }

  @Test func anOpenMonthHasNone() throws {
    let options = PacketOptions(project: project.path, period: "2026-09")
    #expect(throws: DebriefFailure.self) { try Debrief.createPacket(options) }
  }

  @Test(arguments: [1, 3])
  func sameBytesForAnyNumberOfThreads(jobs: Int) throws {
    let one = try create(jobs: 1)
    let first = try Data(contentsOf: URL(filePath: one.folder + ".zip"))
    try FileManager.default.removeItem(atPath: project.path + "/records/packets")
    let again = try create(jobs: jobs)
    #expect(try Data(contentsOf: URL(filePath: again.folder + ".zip")) == first)
  }

  /// A person's folder is the agent's edition: it leads nowhere else and names no colleague.
  @Test func aPersonsFolderStandsAlone() throws {
    let packet = try create()
    let page = try String(
      contentsOfFile: packet.folder + "/data/agents/ana/index.html", encoding: .utf8)
    #expect(page.contains("Qumquat"))
    #expect(page.contains("Try the open question."))
    #expect(!page.contains("href=\"../"))
    for other in ["Ben Bright", "Cat Cole", "Max Moor", "Zoe Zander"] {
      #expect(!page.contains(other), "\(other)")
    }
    #expect(!page.contains("<script"))
    let note = try String(
      contentsOfFile: packet.folder + "/data/agents/ana/notes/coaching-october.md",
      encoding: .utf8)
    #expect(note.contains("title: Qumquat"))
  }

  /// Every figure can be worked out again from the packet's own table.
  @Test func figuresFollowFromTheTable() throws {
    let packet = try create()
    let table = try String(
      contentsOfFile: packet.folder + "/data/figures/measures.csv", encoding: .utf8)
    let rows = table.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let head = rows[0].map(String.init)
    let agent = try #require(head.firstIndex(of: "agent"))
    let handled = try #require(head.firstIndex(of: "handled"))
    let seconds = try #require(head.firstIndex(of: "handle_seconds"))
    let own = rows.dropFirst().filter { $0[agent] == "ana" }
    let (calls, time) = own.reduce((0.0, 0.0)) {
      ($0.0 + (Double($1[handled]) ?? 0), $0.1 + (Double($1[seconds]) ?? 0))
    }
    let average = Int((time / calls).rounded())
    let page = try String(
      contentsOfFile: packet.folder + "/data/agents/ana/index.html", encoding: .utf8)
    #expect(page.contains("\(average / 60):" + String(format: "%02d", average % 60)))
  }

  @Test func aPurgedPersonIsGoneEverywhere() throws {
    try create()
    let purged = try Debrief.purge(
      project.path, person: "ana", on: "2026-12-01", key: project.path + "/key.sec")
    #expect(purged.renewed.map(\.new) == ["small-2026-10-v2"])
    let folder = project.path + "/records/packets"
    #expect(!FileManager.default.fileExists(atPath: folder + "/small-2026-10-v1"))
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else {
        continue
      }
      for trace in ["Ana Alto", "ana,", "agents/ana", "Qumquat"] {
        #expect(!text.contains(trace), "\(name): \(trace)")
      }
    }
    let check = try Debrief.verifyPacket(
      folder + "/small-2026-10-v2", keys: [project.path + "/key.pub"])
    #expect(check.isWhole)
    #expect(try Debrief.packets(project.path).gone.count == 1)
  }

  @Test func anExportHoldsOnePersonAlone() throws {
    try create()
    let path = project.path + "/ana.zip"
    let export = try Debrief.exportPerson(
      project.path, person: "ana", on: "2026-12-01", to: path)
    #expect(export.packets == ["small-2026-10-v1"])
    #expect(export.files >= 4)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func whatIsDueIsNamedAndCanGo() throws {
    let text = try String(contentsOfFile: project.path + "/debrief.yml", encoding: .utf8)
    try project.write(text + "packets: {keep: 2 years}\n", to: "debrief.yml")
    let packet = try create()
    #expect(try Debrief.packetsDue(project.path, on: "2028-10-31").isEmpty)
    #expect(try Debrief.packetsDue(project.path, on: "2028-11-01").map(\.id) == [packet.id])
    #expect(throws: DebriefFailure.self) {
      try Debrief.retirePacket(project.path, packet.id, on: "2027-01-01")
    }
    try Debrief.retirePacket(project.path, packet.id, on: "2028-11-01")
    #expect(try Debrief.packets(project.path).packets.isEmpty)
  }
}
