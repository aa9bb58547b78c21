internal import Closing
internal import Composing
internal import Content
internal import Cryptography
internal import Dates
internal import Diagnostics
internal import Measures
internal import Workforce

/// The records of closed periods, as they lie beside the content.
///
/// Nothing is made from a record that is not exactly what was written: whatever is wrong with one is an error.
struct ClosedRecords: Sendable {
  static let statementName = "closing.json"
  static let measuresName = "measures.csv"
  static let figuresName = "figures.csv"

  /// Oldest first; their days lie apart.
  let statements: [ClosingStatement]
  private let files: ContentFiles
  /// What diagnostics put before a path.
  private let prefix: String

  static func read(
    _ files: ContentFiles, _ folder: ProjectFolder, _ calendar: PeriodCalendar
  ) -> (ClosedRecords, [Diagnostic]) {
    let prefix = folder.closedFolder + "/"
    var problems: [Diagnostic] = []
    let periods = Set(
      files.records.keys.compactMap { $0.split(separator: "/").first.map(String.init) })
    var statements: [ClosingStatement] = []
    for period in periods.sorted() {
      let path = period + "/" + statementName
      guard let bytes = files.records[path] else {
        problems.append(.damaged("there is no such file", at: SourceLocation(file: prefix + path)))
        continue
      }
      let (statement, found) = ClosingStatement.read(bytes, file: prefix + path, calendar: calendar)
      problems += found
      guard let statement else { continue }
      if statement.period.id != period {
        problems.append(
          .damaged("the record in '\(period)' is of \(statement.period.id)", at: statement.location)
        )
      }
      statements.append(statement)
    }
    let (apart, overlaps) = apart(statements.sorted { $0.period < $1.period })
    return (
      ClosedRecords(statements: apart, files: files, prefix: prefix), problems + overlaps
    )
  }

  /// Those whose days lie apart: a day that was closed twice would have two truths.
  private static func apart(
    _ statements: [ClosingStatement]
  ) -> ([ClosingStatement], [Diagnostic]) {
    var apart: [ClosingStatement] = []
    var problems: [Diagnostic] = []
    for statement in statements {
      if let last = apart.last, last.period.days.overlaps(statement.period.days) {
        problems.append(
          .damaged(
            "\(statement.period.id) has days that were closed with \(last.period.id)",
            at: statement.location))
      } else {
        apart.append(statement)
      }
    }
    return (apart, problems)
  }

  // MARK: - What they hold

  /// The facts and figures of all records, laid out as those of a build, and what is wrong with them.
  func closings(
    of facts: FactTable, _ loaded: LoadedProject
  ) throws -> (Closings, [Diagnostic]) {
    if statements.isEmpty { return (.none, []) }
    let layout = RecordLayout(facts.layout, loaded.project)
    let definitions = try Definitions(files).hashes
    var periods: [ClosedPeriod] = []
    var stays: [RecordedStay] = []
    var orphans: [FactTable] = []
    var problems: [Diagnostic] = []
    for statement in statements {
      let (record, found) = try record(of: statement, layout, definitions)
      problems += found
      guard let record else { continue }
      periods.append(record.period)
      stays += record.stays
      if let orphaned = record.orphans { orphans.append(orphaned) }
    }
    let found =
      orphans.isEmpty
      ? facts
      : FactTable.joined([facts] + orphans, layout: facts.layout, ownerCount: facts.ownerCount)
    return (Closings(periods: periods, stays: stays, found: found), problems)
  }

  private typealias Record = (period: ClosedPeriod, stays: [RecordedStay], orphans: FactTable?)

  private func record(
    of statement: ClosingStatement, _ layout: RecordLayout,
    _ definitions: [ClosingStatement.HashedFile]
  ) throws -> (Record?, [Diagnostic]) {
    let folder = statement.period.id + "/"
    let (measures, a) = try bytes(folder + ClosedRecords.measuresName, statement.measuresHash)
    let (figures, b) = try bytes(folder + ClosedRecords.figuresName, statement.figuresHash)
    guard let measures, let figures else { return (nil, a + b) }
    let (recorded, c) = MeasuresTable.read(
      measures, file: prefix + folder + ClosedRecords.measuresName, statement, into: layout)
    let (closed, d) = FiguresTable.read(
      figures, file: prefix + folder + ClosedRecords.figuresName)
    let (replaced, e) = replacedFigures(statement)
    guard let recorded, (c + d + e).isEmpty else { return (nil, c + d + e) }
    let period = ClosedPeriod(
      statement: statement, facts: recorded.facts, figures: closed, replaced: replaced,
      hasOtherDefinitions: statement.program != Debrief.version
        || Definitions.decisive(statement.definitions) != Definitions.decisive(definitions))
    return ((period, recorded.stays, recorded.orphans), [])
  }

  /// A file of a record, if it is the one that was closed.
  private func bytes(_ path: String, _ hash: String) throws -> ([UInt8]?, [Diagnostic]) {
    let place = SourceLocation(file: prefix + path, line: 1, column: 1)
    guard let bytes = files.records[path] else {
      return (nil, [.damaged("there is no such file", at: SourceLocation(file: prefix + path))])
    }
    let found = try SHA256.digest(of: bytes).hex
    if found == hash { return (bytes, []) }
    return (
      nil,
      [
        .damaged(
          "the file is not the one that was closed: its SHA-256 is \(found.prefix(12))…,"
            + " and \(ClosedRecords.statementName) says \(hash.prefix(12))…", at: place)
      ]
    )
  }

  private func replacedFigures(
    _ statement: ClosingStatement
  ) -> ([ClosedFigure]?, [Diagnostic]) {
    if statement.version == 1 { return (nil, []) }
    let path =
      "\(statement.period.id)/v\(statement.version - 1)/" + ClosedRecords.figuresName
    guard let bytes = files.records[path] else {
      return (nil, [.damaged("there is no such file", at: SourceLocation(file: prefix + path))])
    }
    let (figures, problems) = FiguresTable.read(bytes, file: prefix + path)
    return (figures, problems)
  }
}

extension RecordLayout {
  /// How the people's facts of a build are laid out.
  init(_ measures: MeasureLayout, _ project: Project) {
    let plan = OwnerPlan(project.organisation)
    let organisation = project.organisation
    self.init(
      measures: measures,
      kinds: Dictionary(
        project.closedMeasures.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first }),
      agents: Dictionary(
        uniqueKeysWithValues: organisation.agents.enumerated().map { ($1.id, Int32($0)) }),
      teams: Dictionary(
        uniqueKeysWithValues: organisation.teams.enumerated().map {
          ($1.id, Int32(plan.owner(ofTeam: $0)))
        }), operation: Int32(plan.operation), ownerCount: plan.count)
  }
}
