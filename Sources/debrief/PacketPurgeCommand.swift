import ArgumentParser
import DebriefKit

struct PacketPurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Take one person out of every packet.",
    discussion: """
      Each packet that has the person gets a new version without; the old one goes, and a tombstone
      stays. Take the person out of people.csv and the data too, or the next packet has them again;
      copies and backups elsewhere are yours to find.
      """)

  @Argument(help: "The person's id.")
  var person: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(help: ArgumentHelp("The day to note. (default: today)", valueName: "yyyy-mm-dd"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "The secret key that signs again. (default: 'key' of packets)", valueName: "file"))
  var key: String?

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let purged = try Debrief.purge(
        project, person: person, on: on ?? PacketCommand.today, key: key)
      for (old, new) in purged.renewed { Terminal.print("\(old): replaced by \(new)\n") }
      for file in purged.dropped { Terminal.print("left out: \(file)\n") }
      let count = purged.renewed.count
      Terminal.print(
        "\(count) packet\(count == 1 ? "" : "s") renewed, \(purged.untouched.count) without the person\n"
      )
      for refusal in purged.refused { Terminal.printError("stays as it is: \(refusal)\n") }
      return purged.refused.isEmpty ? 0 : 1
    }
  }
}
