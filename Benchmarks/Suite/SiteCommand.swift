import ArgumentParser

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Whole builds by the program, for operations of several sizes.")

  @Argument(help: "Numbers of agents.")
  var sizes = [100, 1000, 10_000]

  @Option(help: ArgumentHelp("The program to be measured.", valueName: "file"))
  var program = ".build/release/debrief"

  @OptionGroup var options: ReportOptions
  @OptionGroup var workshop: Workshop
  @OptionGroup var peers: Peers

  func run() throws {
    let report = Report("whole builds", lines: options.lines)
    try check(exists(program), "there is no \(program); make release builds it")
    if let load = busyness { report.say(load) }
    try measureLaunch(report)
    let (hugo, python) = (peers.hugo, peers.python)
    if hugo == nil { report.say(peers.absence(of: "hugo")) }
    if python == nil { report.say(peers.absence(of: "the Python stack")) }
    var smaller: SiteFigures?
    for agents in sizes.sorted() {
      let isCompared = agents <= peers.peerLimit
      let benchmark = SiteBenchmark(
        agents: agents, program: program, workshop: workshop, hugo: isCompared ? hugo : nil,
        python: isCompared ? python : nil)
      let expected = smaller.map { $0.bytes / Double($0.agents) * Double(agents) } ?? 0
      let figures = try benchmark.run(expectedBytes: expected)
      for measurement in figures.measurements(after: smaller) { try report.add(measurement) }
      smaller = figures
    }
  }

  /// Others at work on the machine lengthen the wall times; CPU and ratios suffer little.
  private var busyness: String? {
    let words = ((try? readFile("/proc/loadavg")) ?? "").split(separator: " ")
    guard let load = words.first.flatMap({ Double($0) }), load > 1.5 else { return nil }
    return "the machine is busy (load \(words[0])): trust CPU and ratios, not the wall clock"
  }

  private func measureLaunch(_ report: Report) throws {
    let runs = try (0..<20).map { _ in try Subprocess.mustRun([program, "--version"]) }
    try report.add(
      Measurement(
        sample: "--version", what: "time on the wall", value: runs.costs.wall * 1000, unit: "ms",
        runs: runs.count, goal: .atMost(10)))
    try report.add(
      Measurement(
        sample: "--version", what: "CPU", value: runs.costs.cpu * 1000, unit: "ms",
        runs: runs.count))
  }
}
