import ArgumentParser
import DebriefKit

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Turns a contact centre's data and notes into a site that everyone can trust.",
    version: Debrief.version, subcommands: [BuildCommand.self, CheckCommand.self])
}

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build")
  @Argument var project = "."
  @Option(name: .shortAndLong) var output: String?
  @Option var jobs = 2
  func run() throws {
    var options = BuildOptions(project: project)
    options.output = output
    options.jobs = jobs
    let result = try Debrief.build(options)
    for p in result.problems { print(p.text) }
    print(result.site as Any, result.timings.steps)
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")
  @Argument var project = "."
  func run() throws {
    for p in try Debrief.check(project, isStrict: false, jobs: 2) { print(p.text) }
  }
}

DebriefCommand.main()
