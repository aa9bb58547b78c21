internal import Content
internal import Dates
internal import Notes
internal import Packets
internal import Workforce

/// One packet as the index tells of it.
public struct ListedPacket: Sendable, Hashable {
  /// `northway-2026-10-v1`.
  public let id: String
  /// Whether no later version takes its place.
  public let isCurrent: Bool
  /// The day of the closing.
  public let date: String
  /// The last day that it has to be kept; `nil` where nothing says so.
  public let keepUntil: String?
  /// The number of the key that signed it.
  public let signedBy: String?
  /// Of its zip.
  public let sha512: String
}

/// What taking a person out of the packets came to.
public struct PurgeResult: Sendable {
  /// Old and new packets.
  public let renewed: [(old: String, new: String)]
  /// Files that were left out since they cannot be changed: mail, PDFs.
  public let dropped: [String]
  /// Packets that had to stay as they are, and why.
  public let refused: [String]
  /// Packets that do not have the person.
  public let untouched: [String]
}

extension Debrief {
  /// All packets of a project, oldest first, and those that are gone.
  public static func packets(
    _ project: String
  ) throws(DebriefFailure) -> (packets: [ListedPacket], gone: [String]) {
    try reportingPackets {
      let index = try PacketArchive(try ProjectFolder(project).packetFolder).index()
      return (
        index.packets.map { ListedPacket($0) },
        index.tombstones.map { "\($0.packet): \($0.reason), \($0.date)" }
      )
    }
  }

  /// The packets whose time to be kept is over on a day.
  public static func packetsDue(
    _ project: String, on day: String
  ) throws(DebriefFailure) -> [ListedPacket] {
    try reportingPackets {
      guard let date = CivilDate(iso: day) else {
        throw DebriefFailure.wrongUse("'\(day)' is no day; write --on 2028-10-31")
      }
      let index = try PacketArchive(try ProjectFolder(project).packetFolder).index()
      return index.due(on: date).map { ListedPacket($0) }
    }
  }

  /// Removes a packet whose time is over, and leaves its tombstone.
  public static func retirePacket(
    _ project: String, _ id: String, on day: String
  ) throws(DebriefFailure) {
    try reportingPackets {
      guard let date = CivilDate(iso: day) else {
        throw DebriefFailure.wrongUse("'\(day)' is no day; write --on 2028-10-31")
      }
      let archive = PacketArchive(try ProjectFolder(project).packetFolder)
      guard let entry = try archive.index().packets.first(where: { $0.info.id.text == id }) else {
        throw DebriefFailure.wrongUse("there is no packet '\(id)'; 'debrief packet list' names all")
      }
      guard let until = entry.info.retainUntil, until < date else {
        throw DebriefFailure.wrongUse(
          "'\(id)' has to be kept until \(entry.info.retainUntil?.description ?? "nobody says when")"
        )
      }
      try archive.retire(entry.info.id, on: date)
      try PacketPeople(project).renewPage()
    }
  }

  /// Takes a person out of all packets: new versions without the person, tombstones for the old ones.
  public static func purge(
    _ project: String, person: String, on day: String, key: String?
  ) throws(DebriefFailure) -> PurgeResult {
    try reportingPackets {
      let people = try PacketPeople(project)
      guard let date = CivilDate(iso: day) else {
        throw DebriefFailure.wrongUse("'\(day)' is no day; write --on 2026-11-22")
      }
      let named = key ?? people.key
      let outcome = try people.archive.purge(
        PurgeRequest(
          person: people.person(person), date: date, salt: PurgeRequest.randomSalt(),
          software: "Debrief " + version),
        key: try named.map { try SigningKey(reading: $0) })
      try people.renewPage()
      return PurgeResult(
        renewed: outcome.renewals.map { (old: $0.old.text, new: $0.new.text) },
        dropped: outcome.renewals.flatMap { renewal in
          renewal.dropped.map { renewal.new.text + "/" + $0 }
        },
        refused: outcome.refusals.map { "\($0.packet): \($0.fault)" },
        untouched: outcome.untouched.map(\.text))
    }
  }

  /// Copies what all packets hold about a person into one zip: own pages, rows, notes, mail; nobody else's.
  public static func exportPerson(
    _ project: String, person: String, on day: String, to path: String
  ) throws(DebriefFailure) -> (packets: [String], files: Int, unsearched: [String]) {
    try reportingPackets {
      let people = try PacketPeople(project)
      guard let date = CivilDate(iso: day) else {
        throw DebriefFailure.wrongUse("'\(day)' is no day; write --on 2026-11-22")
      }
      let summary = try people.archive.export(
        ExportRequest(
          person: people.person(person), others: people.others(than: person), date: date,
          organisation: people.organisationName), to: path)
      return (summary.packets.map(\.text), summary.files, summary.unsearched)
    }
  }
}

/// The people of a project, as packets look for them.
struct PacketPeople {
  let archive: PacketArchive
  let organisationName: String
  let key: String?
  private let loaded: LoadedProject
  private let organisation: Organisation
  private let notes: [PlacedNote]

  init(_ project: String) throws {
    let loaded = try LoadedProject.load(project, jobs: 1)
    self.loaded = loaded
    archive = PacketArchive(loaded.folder.packetFolder)
    organisationName = loaded.project.settings.name
    organisation = loaded.project.organisation
    notes = loaded.project.notes
    key = loaded.project.settings.packets.key.map { loaded.folder.inProject($0) }
  }

  /// The page that lists all packets, after something has changed.
  func renewPage() throws { try PacketIndexPage.renew(loaded, archive) }

  /// Somebody whom people.csv no longer knows is known by id alone.
  func person(_ id: String) -> Person {
    guard let number = organisation.agentNumber(id) else { return Person(id: id, names: []) }
    return person(organisation.agents[number])
  }

  /// Everybody but one, and but those whose names a person's own pages bear by their office: leads,
  /// and whoever wrote what stands there.
  func others(than id: String) -> [Person] {
    let known = leads(of: id).union(authors(for: id))
    return organisation.agents.filter { $0.id != id && !known.contains($0.id) }.map { person($0) }
  }

  private func authors(for id: String) -> Set<String> {
    let teams = Set(
      organisation.agentNumber(id).map { organisation.memberships(of: $0) }.map { memberships in
        memberships.compactMap { organisation.teamNumber($0.team) }
          .flatMap { organisation.lineage(of: $0) }.map { organisation.teams[$0].id }
      } ?? [])
    return Set(
      notes.filter { placed in
        switch placed.audience {
        case .everyone: true
        case .agent(let reader): reader == id
        case .team(let team): teams.contains(team)
        case .lead, .operation: false
        }
      }.compactMap { $0.author.map { organisation.agents[$0].id } })
  }

  private func leads(of id: String) -> Set<String> {
    guard let number = organisation.agentNumber(id) else { return [] }
    var found: Set<String> = []
    for membership in organisation.memberships(of: number) {
      if let lead = organisation.lead(under: membership) {
        found.insert(organisation.agents[lead].id)
      }
    }
    return found
  }

  private func person(_ agent: Agent) -> Person {
    Person(id: agent.id, otherIDs: agent.aliases, names: [agent.name])
  }
}

extension ListedPacket {
  fileprivate init(_ entry: PacketIndex.Entry) {
    self.init(
      id: entry.info.id.text, isCurrent: entry.isCurrent, date: entry.info.date.description,
      keepUntil: entry.info.retainUntil?.description, signedBy: entry.signedBy,
      sha512: entry.sha512)
  }
}
