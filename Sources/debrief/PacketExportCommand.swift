import ArgumentParser
import DebriefKit

struct PacketExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Copy what all packets hold about one person, and about nobody else.")

  @Argument(help: "The person's id.")
  var person: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The zip to write. (default: export-<id>.zip)", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The day to note. (default: today)", valueName: "yyyy-mm-dd"))
  var on: String?

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let path = output ?? "export-\(person).zip"
      let export = try Debrief.exportPerson(
        project, person: person, on: on ?? PacketCommand.today, to: path)
      Terminal.print(
        "\(path): \(export.files) files from \(export.packets.joined(separator: ", "))\n")
      for file in export.unsearched { Terminal.print("look yourself for other names: \(file)\n") }
      return 0
    }
  }
}
