import ArgumentParser
import DebriefKit

struct PacketVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a packet, folder or zip, and name every file that differs.")

  @Argument(help: "The packet's folder or zip.")
  var packet: String

  @Option(
    help: ArgumentHelp(
      "Whose signature it must bear; again for a renewed key. (default: the copy in the packet, which proves little)",
      valueName: "file.pub"))
  var key: [String] = []

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let check = try Debrief.verifyPacket(packet, keys: key)
      Terminal.print(check.summary + "\n")
      for finding in check.findings { Terminal.print(finding + "\n") }
      for note in check.notes { Terminal.print("note: " + note + "\n") }
      return check.isWhole ? 0 : 1
    }
  }
}
