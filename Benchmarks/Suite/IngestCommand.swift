import ArgumentParser
import DataSources
import Dates
import Measures
import StrictYAML
import Workload

struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Megabytes of CSV a CPU second, with validation, beside DuckDB on the same bytes.")

  @Argument(help: "The number of agents whose table is read.")
  var agents = 10_000

  @OptionGroup var options: ReportOptions
  @OptionGroup var workshop: Workshop
  @OptionGroup var peers: Peers

  func run() throws {
    let report = Report("ingest", lines: options.lines)
    let table = try SampleTable(agents: agents, project: workshop.project(agents: agents))
    try measureMemory(table, report)
    let alone = try Stopwatch.times(5) { _ = try table.read(jobs: 1) }
    try add("1 thread", alone.cpu, alone.count, goal: .atLeast(150), table, report)
    let two = try Stopwatch.times(5) { _ = try table.read(jobs: 2) }
    try add("2 threads", two.cpu, two.count, table, report)
    try report.add(
      Measurement(
        sample: table.name, what: "2 threads, time on the wall", value: two.wall, unit: "s",
        runs: two.count))
    try comparePeer(table, report)
  }

  /// Comes first, while nothing else has made this process big.
  private func measureMemory(_ table: SampleTable, _ report: Report) throws {
    let before = Stopwatch.peakMegabytes
    let contacts = try table.contacts(table.read(jobs: 2))
    let bytes = (Stopwatch.peakMegabytes - before) * 1_048_576
    try report.add(
      Measurement(
        sample: table.name, what: "peak memory a row, beyond 50 MB",
        value: max(0, bytes - 50e6) / Double(table.rows), unit: "B", goal: .atMost(100)))
    try report.add(
      Measurement(
        sample: table.name, what: "peak memory of reading", value: bytes / 1e6, unit: "MB"))
    try check(contacts == table.contactsByHand(), "the sum of contacts is not that of the file")
  }

  private func add(
    _ what: String, _ cpu: Double, _ runs: Int, goal: Measurement.Goal? = nil,
    _ table: SampleTable, _ report: Report
  ) throws {
    try report.add(
      Measurement(
        sample: table.name, what: what, value: table.megabytes / cpu, unit: "MB/cpu-s",
        runs: runs, goal: goal))
  }

  /// Ingest and the sums of each agent's months and weeks, in turn with DuckDB.
  private func comparePeer(_ table: SampleTable, _ report: Report) throws {
    guard let duckDB = peers.duckDB else { return report.say(peers.absence(of: "duckdb")) }
    var (ours, theirs): ([Cost], [Cost]) = ([], [])
    for _ in 0..<3 {
      ours.append(try Stopwatch.time { try table.sums(table.read(jobs: 2)) })
      theirs.append(try duckDB.cost(of: table.path))
    }
    let sample = table.name + ", month and week sums"
    try report.add(
      Measurement(sample: sample, what: "ours", value: ours.cpu, unit: "cpu-s", runs: 3))
    try report.add(
      Measurement(sample: sample, what: "DuckDB", value: theirs.cpu, unit: "cpu-s", runs: 3))
    let (cpu, wall) = (
      median(zip(ours, theirs).map { $1.cpu / $0.cpu }),
      median(zip(ours, theirs).map { $1.wall / $0.wall })
    )
    try report.add(
      Measurement(
        sample: sample, what: "CPU of DuckDB / ours", value: cpu, unit: "x", runs: 3,
        goal: .atLeast(3)))
    try report.add(
      Measurement(
        sample: sample, what: "wall of DuckDB / ours", value: wall, unit: "x", runs: 3,
        goal: .atLeast(0.5)))
  }
}
