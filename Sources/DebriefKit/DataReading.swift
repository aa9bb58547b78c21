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
  let facts: FactTable
  /// For the shape of queues: the name of each owner.
  let queues: [String]
  let report: IngestReport
  let diagnostics: [Diagnostic]

  static func read(
    _ loaded: LoadedProject, shape: FactShape, isStrict: Bool, jobs: Int
  ) throws -> DataReading {
    var diagnostics: [Diagnostic] = []
    let inputs = inputs(of: loaded, &diagnostics)
    do {
      let result = try Ingest.run(
        loaded.project.sources, files: inputs, owners: owners(of: loaded.project.organisation),
        shape: shape, jobs: jobs,
        options: IngestOptions(
          isStrict: isStrict, badRowsAllowed: loaded.project.settings.badRowsAllowed))
      return DataReading(
        facts: result.facts, queues: result.queues, report: result.report,
        diagnostics: (diagnostics + result.report.diagnostics).sorted())
    } catch {
      throw DebriefFailure.machine(error.description)
    }
  }

  /// The files that each source names; a pattern that no file fits is an error.
  private static func inputs(
    of loaded: LoadedProject, _ diagnostics: inout [Diagnostic]
  ) -> [IngestInput] {
    var inputs: [IngestInput] = []
    for (number, source) in loaded.project.sources.enumerated() {
      for pattern in source.files {
        let found = loaded.files.others.filter { FilePattern.matches($0, pattern) }
        if found.isEmpty {
          diagnostics.append(
            .error(
              "no-files", at: source.location,
              "source '\(source.name)': no file fits '\(pattern)'",
              hint: suggestion(for: pattern, among: loaded.files.others)))
        }
        inputs += found.map {
          IngestInput(
            source: number, path: loaded.folder.contentPath($0),
            absolutePath: loaded.folder.contentPath($0))
        }
      }
    }
    return inputs
  }

  private static func owners(of organisation: Organisation) -> OwnerLookup {
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

/// File names with `*` (anything but `/`), `?` and `**/` (any folders).
enum FilePattern {
  static func matches(_ path: String, _ pattern: String) -> Bool {
    matches(Array(path.utf8)[...], Array(pattern.utf8)[...])
  }

  private static func matches(_ path: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let head = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    switch head {
    case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
      let after = rest.dropFirst().first == UInt8(ascii: "/") ? rest.dropFirst(2) : rest.dropFirst()
      return (path.startIndex...path.endIndex).contains { matches(path[$0...], after) }
    case UInt8(ascii: "*"):
      let end = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
      return (path.startIndex...end).contains { matches(path[$0...], rest) }
    case UInt8(ascii: "?"):
      return path.first.map { $0 != UInt8(ascii: "/") } ?? false
        && matches(path.dropFirst(), rest)
    default: return path.first == head && matches(path.dropFirst(), rest)
    }
  }
}
