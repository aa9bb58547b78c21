internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// A note as a list shows it; on its own page it bears the id that permalinks lead to.
  func entry(
    _ placed: PlacedNote, for audience: Audience, headingLevel: Int = 4, isAtHome: Bool = false
  ) -> DiaryEntry {
    let note = placed.note
    return DiaryEntry(
      date: note.date, kind: note.kind.name, title: note.title,
      author: placed.author.map { organisation.agents[$0].name },
      about: about(placed, on: audience),
      permalink: desk.path(of: note.id, from: audience),
      anchor: isAtHome ? SitePaths.anchor(of: note) : nil,
      metrics: note.metrics.compactMap { desk.metricNumber($0.text) }.map { reference(to: $0) },
      prose: prose(
        note.body, for: audience, subject: subject(of: placed), on: note.date, level: headingLevel),
      details: note.fields.compactMap { detail($0, of: note.kind) })
  }

  /// The newest thanks.
  func recognition(_ wall: [PlacedNote], for audience: Audience) -> [Section] {
    wall.isEmpty
      ? []
      : [Section(id: "recognition", .wall(wall.prefix(4).map { entry($0, for: audience) }))]
  }

  /// Whom it is about, where that is not plain from the page.
  private func about(_ placed: PlacedNote, on audience: Audience) -> [String] {
    if case .agent(let id) = audience, placed.agents.map({ organisation.agents[$0].id }) == [id] {
      return []
    }
    if !placed.agents.isEmpty { return placed.agents.map { organisation.agents[$0].name } }
    return placed.teams.map { organisation.teams[$0].name }
  }

  /// Whose figures a note's blocks show when they do not say.
  func subject(of placed: PlacedNote) -> Scope {
    if let agent = placed.agents.first { return .agent(agent) }
    if let team = placed.teams.first { return .team(team) }
    return .operation
  }

  private func detail(_ field: Note.Field, of kind: NoteKind) -> Detail? {
    let label =
      kind.labels[field.name] ?? field.name.prefix(1).uppercased() + field.name.dropFirst()
    return switch field.value {
    case .text(let text), .link(let text): Detail(label: label, value: .text(text))
    case .date(let date): Detail(label: label, value: .date(date))
    case .agent(let reference):
      organisation.agentNumber(reference.text).map {
        Detail(label: label, value: .text(organisation.agents[$0].name))
      }
    case .team(let reference):
      organisation.teamNumber(reference.text).map {
        Detail(label: label, value: .text(organisation.teams[$0].name))
      }
    case .metric, .metrics, .flag, .number: nil
    }
  }

  // MARK: - Text with live figures

  func prose(
    _ document: MarkdownDocument, for audience: Audience, subject: Scope, on day: CivilDate? = nil,
    level: Int
  ) -> Prose {
    Prose(
      document: document,
      figures: document.figures.map { figure($0, for: audience, subject: subject, on: day) },
      links: desk.links(of: document, from: audience), headingLevel: level)
  }

  /// What a fenced block shows on a page; nothing where some reader may not see that scope's figures.
  private func figure(
    _ block: EmbeddedFigure, for audience: Audience, subject: Scope, on day: CivilDate?
  ) -> ProseFigure {
    let charts = ChartMaker(self, for: audience)
    if block.kind == .chart, block.chart != .process {
      return charts.figure(block, about: subject, on: day)
    }
    guard let metric = block.metrics.first.flatMap({ desk.metricNumber($0.text) }) else {
      return .unavailable
    }
    let scope = block.of.flatMap { charts.scope(named: $0.text) } ?? subject
    guard charts.maySee(scope) else { return .unavailable }
    let end = block.period.flatMap { settings.calendar.period(named: $0.text) }
    let period = end ?? plan.main
    switch block.kind {
    case .metric, .figure:
      let reading = figures.reading(metric, scope, period.days)
      let state = state(of: period)
      let standard = figures.standardState(
        metric, scope, reading, on: min(period.last, input.asOf), isPartial: state.isPartial)
      let cell = cell(metric, reading)
      return block.kind == .metric
        ? .metric(reference(to: metric), cell, standard, state)
        : .figure(reference(to: metric), cell, standard, state)
    case .chart:
      let trend = trend(metric, scope, for: audience, span: block.span, upTo: end)
      return .chart(trend.showing(block.show.map(\.text)))
    case .table:
      let trend = trend(metric, scope, for: audience, span: block.span, upTo: end)
      return .table(trend.showing([]))
    }
  }

  // MARK: - Commitments

  /// The promises of some notes in two columns: those of the agents and those of the leads.
  func commitments(
    of notes: [PlacedNote], agentName: String, leadName: String, for audience: Audience,
    namesPeople: Bool = false
  ) -> CommitmentBoard? {
    var agentItems: [CommitmentBoard.Item] = []
    var leadItems: [CommitmentBoard.Item] = []
    for placed in notes {
      let who = namesPeople ? placed.agents.first.map { organisation.agents[$0].name } : nil
      for commitment in placed.note.commitments {
        let item = item(
          commitment, who: who, path: desk.path(of: placed.note.id, from: audience))
        if isLeads(commitment.owner, placed) {
          leadItems.append(item)
        } else {
          agentItems.append(item)
        }
      }
    }
    if agentItems.isEmpty && leadItems.isEmpty { return nil }
    return CommitmentBoard(columns: [
      column(agentName, agentItems), column(leadName, leadItems),
    ])
  }

  private func isLeads(_ owner: Commitment.Owner, _ placed: PlacedNote) -> Bool {
    switch owner {
    case .agent: return false
    case .lead: return true
    case .other(let reference):
      guard let person = organisation.agentNumber(reference.text) else { return true }
      return !placed.agents.contains(person)
    }
  }

  func item(
    _ commitment: Commitment, who: String?, path: PagePath?
  ) -> CommitmentBoard.Item {
    let state: CommitmentBoard.Item.State
    // What was kept after the last day of a packet was open on it, and stands in the next one.
    let isDone =
      commitment.isDone && !(input.isPacket && commitment.keptOn.map { $0 > input.asOf } == true)
    if isDone {
      state = .kept(commitment.keptOn)
    } else if let due = commitment.due, due < input.asOf {
      state = .late(days: due.distance(to: input.asOf))
    } else {
      state = .open
    }
    return CommitmentBoard.Item(
      text: commitment.text, who: who, due: commitment.due, state: state, note: path)
  }

  /// Late first, then open by due date, then what was kept lately.
  private func column(
    _ name: String, _ items: [CommitmentBoard.Item]
  ) -> CommitmentBoard.Column {
    let kept = items.filter { $0.isKept }
    let unkept = items.filter { !$0.isKept }.sorted {
      ($0.due ?? Membership.openEnd, $0.text) < ($1.due ?? Membership.openEnd, $1.text)
    }
    let late = unkept.filter { $0.isLate }
    let open = unkept.filter { !$0.isLate }
    return CommitmentBoard.Column(
      name: name, kept: kept.count, total: items.count,
      items: late + open + kept.prefix(max(3, 6 - unkept.count)))
  }
}

extension CommitmentBoard.Item {
  fileprivate var isKept: Bool {
    if case .kept = state { return true }
    return false
  }

  fileprivate var isLate: Bool {
    if case .late = state { return true }
    return false
  }
}
