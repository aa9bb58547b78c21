import DataSources
import Dates
import Diagnostics
import Glibc
import Measures
import StrictYAML
import Workload

/// The table of a generated project and all that reading it takes.
struct SampleTable {
  let path: String
  let megabytes: Double
  private let agents: Int
  private let definitions: [SourceDefinition]
  private let owners: OwnerLookup

  init(agents: Int, project: String) throws {
    self.agents = agents
    path = project + "/data/metrics.csv"
    var status = stat()
    try check(stat(path, &status) == 0, "there is no \(path)")
    megabytes = Double(status.st_size) / 1e6
    guard let yaml = YAMLReader.read(Workload.sources, file: "sources.yml").0 else {
      throw BenchmarkFault("the sources are not YAML")
    }
    let (definitions, problems) = SourceDefinition.read(yaml, file: "sources.yml")
    try check(problems.isEmpty, problems.map(\.description).joined(separator: "\n"))
    self.definitions = definitions
    owners = OwnerLookup(
      agents: (0..<agents).map { (name: Workload.id(ofAgent: $0), owner: Int32($0)) }, teams: [],
      queues: [], operation: Int32(agents), ownerCount: agents + 1)
  }

  var rows: Int { agents * Workload.dayCount }
  var name: String { "\(NumberText.grouped(rows)) rows, \(NumberText.grouped(Int(megabytes))) MB" }

  /// All rows into a table of facts; a row that is set aside is a fault of the benchmark.
  func read(jobs: Int) throws -> FactTable {
    let result = try Ingest.run(
      definitions, files: [IngestInput(source: 0, path: "metrics.csv", absolutePath: path)],
      owners: owners, shape: FactShape(ownerKind: .people, time: .day, countRows: false),
      jobs: jobs)
    let problems = result.report.diagnostics.map(\.description)
    try check(problems.isEmpty, problems.prefix(3).joined(separator: "\n"))
    try check(result.facts.rowCount == rows, "\(result.facts.rowCount) rows instead of \(rows)")
    return result.facts
  }

  /// The totals of each agent's months and weeks.
  func sums(_ facts: FactTable) throws {
    let days = Workload.days[0]..<Workload.days[Workload.dayCount - 1].advanced(by: 1)
    let spans = [Grain.month, .week].flatMap {
      PeriodCalendar.gregorian.periods($0, covering: days)
    }.map { $0.days.lowerBound.dayNumber..<$0.days.upperBound.dayNumber }
    var contacts = 0.0
    for agent in 0..<agents {
      for span in spans { contacts += facts.totals(of: agent, in: span).sums[0] }
    }
    try check(contacts == 2 * self.contacts(facts), "months and weeks have lost contacts")
  }

  func contacts(_ facts: FactTable) -> Double {
    facts.columns[0].sum(0..<facts.rowCount)?.value ?? .nan
  }

  /// The sum of the fourth column, by the simplest reading of the file there is.
  func contactsByHand() throws -> Double {
    guard let file = fopen(path, "r") else { throw BenchmarkFault("cannot read \(path)") }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    var sum = 0
    while fgets(&line, Int32(line.count), file) != nil {
      let cells = line.split(separator: CChar(UInt8(ascii: ",")), maxSplits: 4)
      sum += cells[3].reduce(0) { number, digit in
        (48...57).contains(digit) ? number * 10 + Int(digit - 48) : 0
      }
    }
    return Double(sum)
  }
}
