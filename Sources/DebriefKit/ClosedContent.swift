internal import Closing
internal import Composing
internal import Content
internal import Cryptography
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Publishing
internal import Workforce

/// What the record of a period holds: its facts, its figures, and what is said of both.
struct ClosedContent {
  let statement: ClosingStatement
  let figures: [ClosedFigure]
  let factCount: Int
  let files: [(path: String, bytes: [UInt8])]

  init(
    _ loaded: LoadedProject, _ data: DataReading, _ allFacts: FactTable, _ period: Period,
    _ day: CivilDate, _ old: ClosingStatement?, why: String?
  ) throws {
    let project = loaded.project
    let facts = allFacts.cut(before: day.advanced(by: 1).dayNumber)
    let measures = MeasuresTable.bytes(
      facts, period.days, owners: ClosedContent.owners(project.organisation),
      project.organisation, measures: project.closedMeasures)
    figures = ClosedContent.figures(project, facts, period)
    let figuresTable = FiguresTable.bytes(figures)
    let last = facts.timeSpan.map { CivilDate(dayNumber: $0.upperBound) } ?? day
    statement = ClosingStatement(
      period: period, version: (old?.version ?? 0) + 1, closedOn: day, asOf: last, why: why,
      program: Debrief.version, measuresHash: try SHA256.digest(of: measures).hex,
      figuresHash: try SHA256.digest(of: figuresTable).hex, measures: project.closedMeasures,
      inputs: try ClosedContent.inputs(loaded, data),
      definitions: try Definitions(loaded.files).hashes, location: SourceLocation(file: ""))
    factCount = measures.count { $0 == UInt8(ascii: "\n") } - 1
    files = [
      (ClosedRecords.measuresName, measures), (ClosedRecords.figuresName, figuresTable),
      (ClosedRecords.statementName, statement.bytes),
    ]
  }

  /// By number of owner, as facts are laid out.
  private static func owners(_ organisation: Organisation) -> [MeasuresTable.Owner] {
    organisation.agents.map { .agent($0.id) } + organisation.teams.map { .team($0.id) }
      + [.operation]
  }

  /// Every figure that any page may show of the period itself.
  private static func figures(
    _ project: Project, _ facts: FactTable, _ period: Period
  ) -> [ClosedFigure] {
    let organisation = project.organisation
    let metrics = project.metrics.map(\.metric)
    let figures = Figures(organisation: organisation, metrics: metrics, facts: facts)
    func all(_ scope: Scope, _ name: ClosedFigure.Scope) -> [ClosedFigure] {
      metrics.indices.map {
        ClosedFigure(
          scope: name, metric: metrics[$0].id, reading: figures.reading($0, scope, period.days))
      }
    }
    let agents = organisation.agents.indices.filter {
      figures.daysWithData(.agent($0), period.days) > 0
    }
    return all(.operation, .operation)
      + organisation.teams.indices.flatMap { all(.team($0), .team(organisation.teams[$0].id)) }
      + agents.flatMap { all(.agent($0), .agent(organisation.agents[$0].id)) }
  }

  /// The tables of data that were read, by their paths in the project.
  private static func inputs(
    _ loaded: LoadedProject, _ data: DataReading
  ) throws -> [ClosingStatement.HashedFile] {
    let paths = Set(data.report.sources.flatMap(\.files).map(\.path))
    return try paths.sorted().map { path in
      ClosingStatement.HashedFile(
        path: loaded.folder.withinProject(path),
        hash: try SHA256.digest(of: try FileReading.read(path)).hex)
    }
  }
}
