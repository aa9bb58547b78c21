internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

/// Sorts the notes: which of them a page shows, and in what form.
struct NoteDesk: Sendable {
  private var input: ReportInput
  private let pathOfNote: [String: (audience: Audience, path: PagePath)]
  private let metricNumbers: [String: Int]
  /// What was written to single people, by agent and year, newest first.
  private var diaries: [Int: [Int: [PlacedNote]]]
  /// Published notes by place, newest first: those about single people by person, and all others.
  private var personal: [NoteKind.Place: [Int: [PlacedNote]]]
  private var general: [NoteKind.Place: [PlacedNote]]

  init(_ input: ReportInput) {
    self.input = input
    var personal: [NoteKind.Place: [Int: [PlacedNote]]] = [:]
    var general: [NoteKind.Place: [PlacedNote]] = [:]
    for placed in input.project.notes.reversed() where input.isWritten(placed) {
      let place = placed.note.kind.place
      for agent in placed.agents {
        personal[place, default: [:]][agent, default: []].append(placed)
      }
      if placed.agents.isEmpty { general[place, default: []].append(placed) }
    }
    self.personal = personal
    self.general = general
    var paths: [String: (audience: Audience, path: PagePath)] = [:]
    for placed in input.project.notes where input.hasPage(placed) {
      paths[placed.note.id] = (
        placed.audience, SitePaths.note(placed.note, placed.audience)
      )
    }
    pathOfNote = paths
    diaries = NoteDesk.diaries(input)
    metricNumbers = Dictionary(
      uniqueKeysWithValues: input.figures.metrics.enumerated().map { ($1.id, $0) })
  }

  private static func diaries(_ input: ReportInput) -> [Int: [Int: [PlacedNote]]] {
    var diaries: [Int: [Int: [PlacedNote]]] = [:]
    for placed in input.project.notes where input.hasPage(placed) {
      guard let agent = input.diaryOwner(of: placed) else { continue }
      diaries[agent, default: [:]][placed.note.date.year, default: []].append(placed)
    }
    return diaries.mapValues { $0.mapValues { $0.sorted(by: NoteDesk.isNewer) } }
  }

  private static func isNewer(_ a: PlacedNote, than b: PlacedNote) -> Bool {
    (b.note.date, b.note.id) < (a.note.date, a.note.id)
  }

  /// What was written to a person in a year, newest first.
  func diary(of agent: Int, _ year: Int) -> [PlacedNote] { diaries[agent]?[year] ?? [] }

  /// The years in which anything was written to a person, oldest first.
  func diaryYears(of agent: Int) -> [Int] { (diaries[agent] ?? [:]).keys.sorted() }

  func metricNumber(_ id: String) -> Int? { metricNumbers[id] }

  /// The notes of a place about some people, and those about nobody in particular, that all readers of a page
  /// may read and that a test picks; newest first.
  func notes(
    _ place: NoteKind.Place, for audience: Audience, about agents: some Sequence<Int>,
    where isWanted: (PlacedNote) -> Bool = { _ in true }
  ) -> [PlacedNote] {
    let byPerson = personal[place] ?? [:]
    var found = (general[place] ?? []).filter(isWanted)
    var seen: Set<String> = []
    for agent in agents {
      for placed in byPerson[agent] ?? []
      where seen.insert(placed.note.id).inserted && isWanted(placed) {
        found.append(placed)
      }
    }
    return found.filter { mayRead($0.audience, from: audience) }.sorted(by: NoteDesk.isNewer)
  }

  /// The same whomever they are about, for pages about many people.
  func notes(
    _ place: NoteKind.Place, for audience: Audience,
    where isWanted: (PlacedNote) -> Bool = { _ in true }
  ) -> [PlacedNote] {
    notes(
      place, for: audience, about: (personal[place] ?? [:]).keys.sorted(), where: isWanted)
  }

  private func mayRead(_ other: Audience, from audience: Audience) -> Bool {
    input.project.organisation.readers(of: audience, mayAllRead: other, on: input.asOf)
  }

  /// Where a note stands, for pages all of whose readers may go there.
  func path(of id: String, from audience: Audience) -> PagePath? {
    guard let found = pathOfNote[id], mayRead(found.audience, from: audience) else { return nil }
    return found.path
  }

  /// The events drawn on the charts of a scope, oldest first, with the metrics that each names.
  func events(
    _ audience: Audience, about agents: [Int], where isWanted: (PlacedNote) -> Bool
  ) -> [(event: EventMark, metrics: [String])] {
    notes(.chart, for: audience, about: agents, where: isWanted).reversed().map { placed in
      let event = EventMark(
        date: placed.note.date, title: placed.note.title,
        path: path(of: placed.note.id, from: audience))
      let named = placed.note.metrics
      return (event, named.isEmpty ? [] : (named + placed.note.step).map(\.text))
    }
  }

  /// The links of a text that lead somewhere for the readers of a page.
  func links(of document: MarkdownDocument, from audience: Audience) -> [String: PagePath] {
    var links: [String: PagePath] = [:]
    for link in document.links {
      if link.text.hasPrefix("metric:") {
        let id = String(link.text.dropFirst("metric:".count))
        if metricNumbers[id] != nil { links[link.text] = SitePaths.metric(id) }
      } else if link.text.hasPrefix("note:") {
        links[link.text] = path(of: String(link.text.dropFirst("note:".count)), from: audience)
      }
    }
    return links
  }
}

extension NoteDesk {
  /// The desk after a change of what some notes say, and of nothing that they are sorted by.
  func replacing(_ notes: [(old: PlacedNote, new: PlacedNote)], _ input: ReportInput) -> NoteDesk {
    var desk = self
    desk.input = input
    for (old, new) in notes {
      let place = old.note.kind.place
      for agent in old.agents { desk.personal[place]?[agent]?.replace(old, by: new) }
      if old.agents.isEmpty { desk.general[place]?.replace(old, by: new) }
      if let agent = input.diaryOwner(of: old) {
        desk.diaries[agent]?[old.note.date.year]?.replace(old, by: new)
      }
    }
    return desk
  }
}

extension [PlacedNote] {
  fileprivate mutating func replace(_ old: PlacedNote, by new: PlacedNote) {
    if let place = firstIndex(where: { $0 === old }) { self[place] = new }
  }
}
