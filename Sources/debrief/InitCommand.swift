import ArgumentParser
import DebriefKit

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small, complete project with sample data.",
    discussion: "The folder must be new or empty. Then: debrief build DIR")

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var folder = "debrief-project"

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let files = try Debrief.initialise(folder)
      Terminal.print(
        "\(files.count) files written to \(folder). Next: debrief build \(folder)\n")
      return 0
    }
  }
}
