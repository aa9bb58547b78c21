internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Reports
internal import Workforce

/// The facts of a project and how their reading went.
struct DataReading: Sendable {
  /// Those of closed days as they were closed.
  let facts: FactTable
  /// What was closed, and what the data say of it now.
  let closings: Closings
  /// The same by quarter of an hour, of the measures that some page shows by the hour; `nil` where none does.
  let hours: FactTable?
  /// For the shape of queues: the name of each owner.
  let queues: [String]
  let report: IngestReport
  /// What is wrong with the data by itself.
  let diagnostics: [Diagnostic]

  /// What is wrong with the data, also for the metrics of a project, which may change while data stays.
  func diagnostics(for project: Project) -> [Diagnostic] {
    diagnostics + PartSums(facts: facts, project: project).problems
  }

  static func read(
    _ loaded: LoadedProject, shape: FactShape, isStrict: Bool, jobs: Int, asOf: CivilDate? = nil,
    cache: ColumnCache? = nil
  ) throws -> DataReading {
    var diagnostics: [Diagnostic] = []
    let inputs = inputs(of: loaded, &diagnostics)
    do {
      let request = IngestRequest(
        definitions: loaded.project.sources, files: inputs,
        owners: owners(of: loaded.project.organisation), shape: shape, jobs: jobs,
        options: IngestOptions(
          isStrict: isStrict, badRowsAllowed: loaded.project.settings.badRowsAllowed))
      let result = try shape == .daily ? ColumnCache.read(request, cache) : request.readAll()
      if shape.time == .day {
        diagnostics += StrayDays(result, loaded.project, asOf: asOf).problems
      }
      let hours = shape == .daily ? try HourReading.facts(loaded, inputs, jobs: jobs) : nil
      diagnostics += result.report.diagnostics
      return try closed(result, hours, shape, loaded, diagnostics)
    } catch let failure as IngestFailure {
      throw DebriefFailure.machine(failure.description)
    }
  }

  /// What was read, with the facts of closed days as they were closed.
  ///
  /// A record holds people's days; queues and hours are as the data give them.
  private static func closed(
    _ result: IngestResult, _ hours: FactTable?, _ shape: FactShape, _ loaded: LoadedProject,
    _ diagnostics: [Diagnostic]
  ) throws -> DataReading {
    let isRecorded = shape.time == .day && shape.ownerKind == .people
    let (closings, damage) =
      isRecorded ? try loaded.records.closings(of: result.facts, loaded) : (.none, [])
    return DataReading(
      facts: closings.holding(result.facts), closings: closings, hours: hours,
      queues: result.queues, report: result.report, diagnostics: (diagnostics + damage).sorted())
  }

  /// The files that each source names; a pattern that no file fits is an error.
  private static func inputs(
    of loaded: LoadedProject, _ diagnostics: inout [Diagnostic]
  ) -> [IngestInput] {
    var search = TableSearch(files: loaded.files)
    let inputs = loaded.project.sources.enumerated().flatMap { number, source in
      search.paths(of: source).map {
        IngestInput(
          source: number, path: loaded.folder.contentPath($0),
          absolutePath: loaded.folder.contentPath($0))
      }
    }
    diagnostics += search.problems
    if !loaded.project.sources.isEmpty { diagnostics += search.unread }
    return inputs
  }

  static func owners(of organisation: Organisation) -> OwnerLookup {
    let plan = OwnerPlan(organisation)
    var agents: [(name: String, owner: Int32)] = []
    for (number, agent) in organisation.agents.enumerated() {
      for name in [agent.id] + agent.aliases { agents.append((name, Int32(number))) }
    }
    let teams = organisation.teams.enumerated().map { number, team in
      (name: team.id, owner: Int32(plan.owner(ofTeam: number)))
    }
    return OwnerLookup(
      agents: agents, teams: teams, queues: teams, operation: Int32(plan.operation),
      ownerCount: plan.count)
  }
}
