import ArgumentParser
import DebriefKit

struct PacketDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Name the packets whose time to be kept is over; remove them if asked to.")

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(help: ArgumentHelp("The day to ask for. (default: today)", valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(help: "Remove them; a tombstone of each stays.")
  var remove = false

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let day = on ?? PacketCommand.today
      let due = try Debrief.packetsDue(project, on: day)
      for packet in due {
        if remove { try Debrief.retirePacket(project, packet.id, on: day) }
        Terminal.print((remove ? "removed  " : "due  ") + packet.line + "\n")
      }
      if due.isEmpty { Terminal.print("nothing is due on \(day)\n") }
      return 0
    }
  }
}
