import Workload

/// What builds of one operation cost.
struct SiteFigures {
  let agents: Int
  /// Whether sites were written to memory, as is right, or had to go to the disk.
  let isInMemory: Bool
  var builds: [ProcessRun] = []
  /// Builds with nothing changed.
  var rebuilds: [ProcessRun] = []
  var hugo: [ProcessRun] = []
  var python: [ProcessRun] = []
  /// What their sites weigh.
  var (hugoBytes, pythonBytes) = (0.0, 0.0)
  /// Only writing the same files.
  var writing = Cost(cpu: .nan, wall: .nan)
  var files = 0.0
  var pages = 0.0
  var folders = 0.0
  var bytes = 0.0

  init(agents: Int, isInMemory: Bool) {
    self.agents = agents
    self.isInMemory = isInMemory
  }

  private var cpuPerAgent: Double { builds.costs.cpu / Double(agents) }

  /// Rows for the report, beside a smaller operation.
  func measurements(after smaller: SiteFigures?) -> [Measurement] {
    tree + cost + steps + floor + (smaller.map { [growth(since: $0)] } ?? []) + unchanged
      + comparison("Hugo B", hugo, bytes: hugoBytes, goal: 5)
      + comparison("Python stack", python, bytes: pythonBytes, goal: 8)
  }

  private func row(
    _ what: String, _ value: Double, _ unit: String, runs: Int = 1, goal: Measurement.Goal? = nil
  ) -> Measurement {
    Measurement(
      sample: "\(NumberText.grouped(agents)) agents", what: what, value: value, unit: unit,
      runs: runs, goal: goal)
  }

  private var tree: [Measurement] {
    [
      row("pages", pages, "pages"), row("files and folders", files + folders, ""),
      row(isInMemory ? "site" : "site, on the disk", bytes / 1e6, "MB"),
    ]
  }

  private var cost: [Measurement] {
    let rows = Double(agents * Workload.dayCount)
    let (cpu, count) = (builds.costs.cpu, builds.count)
    return [
      row("full build", cpu, "cpu-s", runs: count, goal: goals.cpu),
      row("full build", builds.costs.wall, "s", runs: count, goal: goals.wall),
      row(
        "peak memory", builds.peakMegabytes * 1.048576, "MB", runs: count,
        goal: .atMost((rows * 100 + 50e6) / 1e6)),
      row("CPU a page", cpu * 1000 / pages, "ms", runs: count),
      row("pages", pages / cpu, "/cpu-s", runs: count),
    ]
  }

  /// The goals of a size for a full build, and for one in which nothing has changed.
  private var goals: (cpu: Measurement.Goal?, wall: Measurement.Goal?, rebuild: Measurement.Goal?) {
    switch agents {
    case 1000: (nil, .atMost(1), .atMost(0.15))
    case 10_000: (.atMost(9), .atMost(5), .atMost(1.5))
    default: (nil, nil, nil)
    }
  }

  /// Steps by the wall clock, as `--timings` tells them.
  private var steps: [Measurement] {
    let lengths = builds.map { StepLengths($0.output) }
    return (lengths.first?.names ?? []).map { name in
      row(
        "step " + name, median(lengths.compactMap { $0.milliseconds[name] }), "ms",
        runs: lengths.count)
    }
  }

  private var floor: [Measurement] {
    [
      row("limit: only writing the same files", writing.cpu, "cpu-s", runs: builds.count),
      row(
        "CPU of a build / only writing", builds.costs.cpu / writing.cpu, "x", runs: builds.count,
        goal: agents == 10_000 ? .atMost(20) : nil),
    ]
  }

  private func growth(since smaller: SiteFigures) -> Measurement {
    row(
      "CPU an agent, more than at \(NumberText.grouped(smaller.agents))",
      (cpuPerAgent / smaller.cpuPerAgent - 1) * 100, "%", runs: builds.count, goal: .atMost(15))
  }

  private var unchanged: [Measurement] {
    let costs = rebuilds.costs
    return [
      row("nothing changed", costs.cpu, "cpu-s", runs: costs.count),
      row("nothing changed", costs.wall, "s", runs: costs.count, goal: goals.rebuild),
    ]
  }

  /// Ratios of neighbouring runs.
  private func comparison(
    _ name: String, _ runs: [ProcessRun], bytes: Double, goal: Double
  ) -> [Measurement] {
    if runs.isEmpty { return [] }
    let pairs = zip(runs, builds)
    return [
      row(name + "'s site", bytes / 1e6, "MB"),
      row(name, runs.costs.cpu, "cpu-s", runs: runs.count),
      row(name, runs.costs.wall, "s", runs: runs.count),
      row(name + " peak memory", runs.peakMegabytes * 1.048576, "MB", runs: runs.count),
      row(
        "CPU of \(name) / ours", median(pairs.map { $0.cost.cpu / $1.cost.cpu }), "x",
        runs: runs.count, goal: agents == 10_000 ? .atLeast(goal) : nil),
      row(
        "wall of \(name) / ours", median(pairs.map { $0.cost.wall / $1.cost.wall }), "x",
        runs: runs.count),
    ]
  }
}

/// The lines `pages: 2680 ms` of a build's output.
private struct StepLengths {
  private(set) var names: [String] = []
  private(set) var milliseconds: [String: Double] = [:]

  init(_ output: String) {
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, words[0].hasSuffix(":"), words[2] == "ms",
        let length = Double(words[1])
      else { continue }
      let name = String(words[0].dropLast())
      names.append(name)
      milliseconds[name] = length
    }
  }
}
