internal import Dates
package import Diagnostics
package import Measures
package import Workforce

/// How the facts of a build are laid out, for records to be read into.
package struct RecordLayout: Sendable {
  package let measures: MeasureLayout
  /// The measures by name, with the kind that they are now.
  package let kinds: [String: ClosingStatement.Measure.Kind]
  /// The owner of each agent's and each team's facts, and of what belongs to neither.
  package let agents: [String: Int32]
  package let teams: [String: Int32]
  package let operation: Int32
  package let ownerCount: Int

  package init(
    measures: MeasureLayout, kinds: [String: ClosingStatement.Measure.Kind],
    agents: [String: Int32], teams: [String: Int32], operation: Int32, ownerCount: Int
  ) {
    self.measures = measures
    self.kinds = kinds
    self.agents = agents
    self.teams = teams
    self.operation = operation
    self.ownerCount = ownerCount
  }
}

/// What a record says of a period's days.
package struct RecordedFacts: Sendable {
  package let facts: ClosedFacts
  /// The part of people whom nobody knows any more; it stays in the sums of their teams.
  package let orphans: FactTable?
  /// Where everybody belonged, from the first day with facts to the last.
  package let stays: [RecordedStay]
}

extension MeasuresTable {
  /// Reads the table that a statement tells of; `nil` with a diagnostic when a cell is not as it was written.
  package static func read(
    _ bytes: [UInt8], file: String, _ statement: ClosingStatement, into layout: RecordLayout
  ) -> (RecordedFacts?, [Diagnostic]) {
    do throws(DamagedCell) {
      var reader = MeasuresReader(bytes, file: file, statement, layout)
      try reader.readHeader()
      while !reader.isAtEnd { try reader.readLine() }
      return (reader.finished(), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }
}

/// Reads line by line into one batch of facts, and one for those of people whom nobody knows any more.
private struct MeasuresReader {
  let statement: ClosingStatement
  let layout: RecordLayout
  private var cells: RecordCells
  private let targets: [Target]
  private var known: FactBatch
  private var orphaned: FactBatch
  private var stays: [RecordedStay] = []
  /// The line before, for lines stand in order of owner and day and none twice.
  private var last: (agent: String, team: String, day: CivilDate)?

  /// Where a column of the table goes.
  private enum Target {
    case scalar(Int)
    case histogram(Int, isScaled: Bool)
    /// Nothing counts it any more, or it means something else now.
    case nowhere(ClosingStatement.Measure.Kind)
  }

  init(
    _ bytes: [UInt8], file: String, _ statement: ClosingStatement, _ layout: RecordLayout
  ) {
    self.statement = statement
    self.layout = layout
    cells = RecordCells(bytes, file: file)
    known = FactBatch(layout: layout.measures)
    orphaned = FactBatch(layout: layout.measures)
    targets = statement.measures.map { measure in
      guard layout.kinds[measure.name] == measure.kind else { return .nowhere(measure.kind) }
      if let index = layout.measures.scalars.firstIndex(of: measure.name) { return .scalar(index) }
      return layout.measures.histograms.firstIndex(of: measure.name).map {
        .histogram($0, isScaled: measure.kind == .values)
      } ?? .nowhere(measure.kind)
    }
  }

  var isAtEnd: Bool { cells.isAtEnd }

  mutating func readHeader() throws(DamagedCell) {
    let names = MeasuresTable.keys + statement.measures.map(\.name)
    for (index, name) in names.enumerated() {
      let cell = try cells.take(isLast: index == names.count - 1)
      guard cell.elementsEqual(name.utf8) else {
        throw DamagedCell("the column '\(name)' should stand here", at: cells.location)
      }
    }
    cells.endLine()
  }

  mutating func readLine() throws(DamagedCell) {
    let day = try day()
    let place = cells.location
    let agent = try text(isLast: false)
    let team = try text(isLast: false)
    let role = try text(isLast: targets.isEmpty)
    try checkOrder(agent, team, day, at: place)
    note(agent, team, role, day)
    let (owner, isKnown) = owner(agent, team)
    if isKnown {
      try MeasuresReader.fill(&known, &cells, targets, owner, day)
    } else {
      try MeasuresReader.fill(&orphaned, &cells, targets, owner, day)
    }
    cells.endLine()
  }

  private mutating func day() throws(DamagedCell) -> CivilDate {
    let cell = try cells.take(isLast: false)
    guard let day = CivilDate(iso: String(decoding: cell, as: UTF8.self)),
      statement.period.contains(day)
    else { throw DamagedCell("this is no day of \(statement.period.id)", at: cells.location) }
    return day
  }

  private mutating func text(isLast: Bool) throws(DamagedCell) -> String {
    let cell = try cells.take(isLast: isLast)
    return try cell.text(at: cells.location)
  }

  /// A line that came twice would count twice.
  private mutating func checkOrder(
    _ agent: String, _ team: String, _ day: CivilDate, at place: SourceLocation
  ) throws(DamagedCell) {
    let owner = agent.isEmpty ? (1, team) : (0, agent)
    if let last {
      let before = last.agent.isEmpty ? (1, last.team) : (0, last.agent)
      if before == owner, last.day >= day {
        throw DamagedCell("the days of an owner should rise from line to line", at: place)
      }
    }
    last = (agent, team, day)
  }

  /// Notes where somebody belonged, one stretch for as long as it stays the same.
  private mutating func note(_ agent: String, _ team: String, _ role: String, _ day: CivilDate) {
    if agent.isEmpty { return }
    let team = team.isEmpty ? nil : team
    let end = day.advanced(by: 1)
    if let stay = stays.last, stay.agent == agent, stay.team == team, stay.role == role {
      stays[stays.count - 1] = RecordedStay(
        agent: agent, team: team, role: role, days: stay.days.lowerBound..<end)
    } else {
      stays.append(RecordedStay(agent: agent, team: team, role: role, days: day..<end))
    }
  }

  private func owner(_ agent: String, _ team: String) -> (owner: Int32, isKnown: Bool) {
    let ofTeam = layout.teams[team] ?? layout.operation
    if agent.isEmpty { return (ofTeam, team.isEmpty || layout.teams[team] != nil) }
    return layout.agents[agent].map { ($0, true) } ?? (ofTeam, false)
  }

  private static func fill(
    _ batch: inout FactBatch, _ cells: inout RecordCells, _ targets: [Target], _ owner: Int32,
    _ day: CivilDate
  ) throws(DamagedCell) {
    let row = batch.row(owner: owner, time: day.dayNumber)
    for (index, target) in targets.enumerated() {
      let cell = try cells.take(isLast: index == targets.count - 1)
      if cell.isEmpty { continue }
      let isRead =
        switch target {
        case .scalar(let measure):
          RecordNumber.quantity(cell).map { batch.add($0, toScalar: measure, row: row) } != nil
        case .histogram(let measure, let isScaled):
          RecordNumber.pairs(cell, isScaled: isScaled).map { pairs in
            for pair in pairs {
              batch.record(pair.value, times: pair.count, inHistogram: measure, row: row)
            }
          } != nil
        case .nowhere(.number): RecordNumber.quantity(cell) != nil
        case .nowhere(let kind): RecordNumber.pairs(cell, isScaled: kind == .values) != nil
        }
      if !isRead { throw DamagedCell("the cell is not as it was written", at: cells.location) }
    }
  }

  // MARK: - What it comes to

  func finished() -> RecordedFacts {
    let orphans = orphaned.rowCount > 0 ? table(of: [orphaned]) : nil
    let days = statement.period.days
    let recorded = Set(
      statement.measures.filter { layout.kinds[$0.name] == $0.kind }.map(\.name))
    return RecordedFacts(
      facts: ClosedFacts(
        times: days.lowerBound.dayNumber..<days.upperBound.dayNumber,
        table: table(of: orphans == nil ? [known] : [known, orphaned]),
        measures: { recorded.contains($0) }),
      orphans: orphans, stays: stays)
  }

  private func table(of batches: [FactBatch]) -> FactTable {
    FactTable.assemble(batches, layout: layout.measures, ownerCount: layout.ownerCount)
  }
}
