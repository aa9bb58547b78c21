internal import Caching
internal import Content
internal import Dates
internal import Notes
internal import Reports
internal import Workforce

/// Digests of the notes that pages may show, each in the order of the notes.
///
/// A note goes to the pages of those it is about and of all teams around them. It does not matter here whether a
/// page shows it in the end; that is the desk's to say.
struct NoteDigests: Sendable {
  /// Of each note: its file, where its links lead, and the facts if figures stand in it.
  let each: [Digest]
  /// Of all notes.
  let all: Digest
  /// Of the notes for everyone.
  let shared: Digest
  /// Of the notes about nobody in particular.
  private let general: Digest
  /// Notes about teams as such, for all pages of the teams they concern.
  private let aboutTeams: [Digest]
  /// Notes about people, for the pages of their teams and of the leads.
  private let inTeams: [Digest]
  private let inLeads: [Digest]
  private let aboutPeople: [Digest]
  private let teamsOfAgents: [[Int]]
  private let targets: NoteTargets

  init(_ composer: PageComposer, _ files: [Digest], allFacts: Digest) {
    let notes = composer.input.project.notes
    let targets = NoteTargets(composer.input)
    let each = notes.indices.map { number in
      var digester = Digester()
      digester.add(files[number])
      digester.add(notes[number].note.id)
      digester.add(targets.digest(of: notes[number].note.body))
      if !notes[number].note.body.figures.isEmpty { digester.add(allFacts) }
      return digester.digest
    }
    var sorting = NoteSorting(composer)
    for (note, digest) in zip(notes, each) { sorting.add(note, digest) }
    self.targets = targets
    self.each = each
    all = sorting.all.digest
    shared = sorting.shared.digest
    general = sorting.general.digest
    aboutTeams = sorting.aboutTeams.map(\.digest)
    inTeams = sorting.inTeams.map(\.digest)
    inLeads = sorting.inLeads.map(\.digest)
    aboutPeople = sorting.aboutPeople.map(\.digest)
    teamsOfAgents = sorting.teamsOfAgents
  }

  func ofTeamPage(_ team: Int) -> Digest { joined([general, aboutTeams[team], inTeams[team]]) }

  func ofLeadPage(_ team: Int) -> Digest { joined([general, aboutTeams[team], inLeads[team]]) }

  func ofAgentPage(_ agent: Int) -> Digest {
    joined([general, aboutPeople[agent]] + teamsOfAgents[agent].map { aboutTeams[$0] })
  }

  /// Where the links of a text to notes lead.
  func targets(of document: MarkdownDocument) -> Digest { targets.digest(of: document) }

  private func joined(_ digests: [Digest]) -> Digest {
    var digester = Digester()
    for digest in digests { digester.add(digest) }
    return digester.digest
  }
}

/// Where links to notes lead: into the folder of their audience, and there perhaps to a year.
private struct NoteTargets: Sendable {
  private let places: [String: String]

  init(_ input: ReportInput) {
    var places: [String: String] = [:]
    for placed in input.project.notes where input.hasPage(placed) {
      places[placed.note.id] = "\(placed.audience.folder) \(placed.note.date.year)"
    }
    self.places = places
  }

  func digest(of document: MarkdownDocument) -> Digest {
    var digester = Digester()
    for link in document.links where link.text.hasPrefix("note:") {
      digester.add(places[String(link.text.dropFirst("note:".count))])
    }
    return digester.digest
  }
}

/// Gives each note to the pages that may show it.
private struct NoteSorting {
  var all = Digester()
  var shared = Digester()
  var general = Digester()
  var aboutTeams: [Digester]
  var inTeams: [Digester]
  var inLeads: [Digester]
  var aboutPeople: [Digester]
  /// The teams that each person ever belonged to.
  let teamsOfAgents: [[Int]]
  /// Each team and those it lies in, nearest first.
  private let lineages: [[Int]]
  private let organisation: Organisation

  init(_ composer: PageComposer) {
    let organisation = composer.organisation
    self.organisation = organisation
    lineages = organisation.teams.indices.map { organisation.lineage(of: $0) }
    teamsOfAgents = organisation.agents.indices.map { agent in
      Set(
        organisation.memberships(of: agent).compactMap { organisation.teamNumber($0.team) }
      ).sorted()
    }
    aboutTeams = Array(repeating: Digester(), count: organisation.teams.count)
    inTeams = aboutTeams
    inLeads = aboutTeams
    aboutPeople = Array(repeating: Digester(), count: organisation.agents.count)
  }

  mutating func add(_ placed: PlacedNote, _ digest: Digest) {
    all.add(digest)
    if placed.audience == .everyone { shared.add(digest) }
    if placed.agents.isEmpty {
      addGeneral(placed, digest)
    } else {
      addPersonal(placed, digest)
    }
  }

  /// A note about teams concerns the teams around them and in them; one about nobody concerns all.
  private mutating func addGeneral(_ placed: PlacedNote, _ digest: Digest) {
    if placed.teams.isEmpty {
      // What only managers may read stands on no other page.
      if placed.audience != .operation { general.add(digest) }
      return
    }
    for team in Set(placed.teams.flatMap { lineages[$0] + organisation.branch(of: $0) }) {
      aboutTeams[team].add(digest)
    }
  }

  private mutating func addPersonal(_ placed: PlacedNote, _ digest: Digest) {
    for agent in placed.agents { aboutPeople[agent].add(digest) }
    let teams = placed.agents.flatMap { teamsOfAgents[$0] } + placed.teams
    for team in Set(teams.flatMap { lineages[$0] }) {
      inLeads[team].add(digest)
      switch placed.audience {
      // No page of a team may show what only one of its members, its lead or a manager may read.
      case .agent, .lead, .operation: break
      case .everyone, .team: inTeams[team].add(digest)
      }
    }
  }
}
