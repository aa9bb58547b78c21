import ArgumentParser
import Workload

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write a project of any number of agents, the same bytes on every machine.")

  @Argument(help: "How many agents.")
  var agents: Int

  @Argument(help: "The folder of the project.")
  var folder: String

  @Option(help: "Notes about each agent, 0 to 60.")
  var notes = 3

  @Option(help: "Another seed gives other figures.")
  var seed: UInt64 = 7

  @Option(
    help: ArgumentHelp(
      "Also write the table, people and notes as other programs take them.", valueName: "dir"))
  var plain: String?

  func validate() throws {
    if agents < 1 || agents > 1_000_000 { throw ValidationError("1 to 1,000,000 agents") }
    if notes < 0 || notes > 60 { throw ValidationError("--notes takes a number from 0 to 60") }
  }

  func run() throws {
    let workload = Workload(agents: agents, notesPerAgent: notes, seed: seed)
    let cost = try Stopwatch.time {
      try makeFolder(folder)
      try WorkloadWriter(workload, to: folder).writeProject()
      guard let plain else { return }
      try makeFolder(plain)
      try WorkloadWriter(workload, to: plain).writePlain(tableOf: absolute(folder))
    }
    Output.print("\(agents) agents in \(folder), \(NumberText.short(cost.wall)) s\n")
  }
}
