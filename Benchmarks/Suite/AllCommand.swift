import ArgumentParser
import Glibc

/// Every suite in a process of its own, so that none inherits another's memory.
struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Run all suites and write the report.")

  @Argument(help: "Numbers of agents for whole builds.")
  var sizes = [100, 1000, 10_000]

  @Option(help: ArgumentHelp("The program to be measured.", valueName: "file"))
  var program = ".build/release/debrief"

  @OptionGroup var workshop: Workshop
  @OptionGroup var peers: Peers

  func run() throws {
    let lines = workshop.work + "/report.lines"
    try makeFolder(workshop.work)
    try remove(lines)
    Output.print("\(machine)\n")
    var failed: [String] = []
    for suite in suites {
      let command = [try Surroundings.program] + suite + ["--lines", lines]
      if try Subprocess.show(command) != 0 { failed.append(suite[0]) }
    }
    try writeReport(lines)
    try remove(lines)
    if !failed.isEmpty { throw BenchmarkFault("failed: " + failed.joined(separator: ", ")) }
  }

  private var suites: [[String]] {
    var folders = ["--work", workshop.work, "--notes", "\(workshop.notes)"]
    if let scratch = workshop.scratch { folders += ["--scratch", scratch] }
    var others = ["--scripts", peers.scripts, "--peer-limit", "\(peers.peerLimit)"]
    if let environment = peers.environment { others += ["--environment", environment] }
    // A smaller table would be read before the clock has moved.
    let rows = max(1000, sizes.filter { $0 <= 10_000 }.max() ?? 0)
    return [
      ["charts"], ["pictures"], ["templates"], ["notes"], ["ingest", "\(rows)"] + folders + others,
      ["publish"] + folders,
      ["site"] + sizes.map(String.init) + ["--program", program] + folders + others,
    ]
  }

  /// What a figure without a ratio depends on.
  private var machine: String {
    let lines = ((try? readFile("/proc/cpuinfo")) ?? "").split(separator: "\n")
    let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let name = model.map { $0.drop { $0 == " " } } ?? "unknown processor"
    return "\(cores) cores, \(name)"
  }

  private func writeReport(_ lines: String) throws {
    let path = workshop.work + "/report.json"
    let figures = try readFile(lines).split(separator: "\n").map { "    " + $0 }
    guard let file = fopen(path, "w") else { throw BenchmarkFault("cannot write \(path)") }
    defer { fclose(file) }
    fputs("{\n  \"machine\": \"\(machine)\",\n  \"figures\": [\n", file)
    fputs(figures.joined(separator: ",\n") + "\n  ]\n}\n", file)
    Output.print("\n\(path) has these figures for programs.\n")
  }
}
