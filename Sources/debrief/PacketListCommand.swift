import ArgumentParser
import DebriefKit

struct PacketListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Name all packets, and those that are gone.")

  @Argument(help: "The project's folder.")
  var project = "."

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let (packets, gone) = try Debrief.packets(project)
      for packet in packets { Terminal.print(packet.line + "\n") }
      for tombstone in gone { Terminal.print("gone  " + tombstone + "\n") }
      if packets.isEmpty, gone.isEmpty { Terminal.print("no packets yet\n") }
      return 0
    }
  }
}

extension ListedPacket {
  /// Id, state, day, signature, how long to keep, digest.
  var line: String {
    let state = isCurrent ? "current   " : "superseded"
    let keep = keepUntil.map { "keep until \($0)" } ?? "no time to keep"
    let signature = signedBy.map { "signed by \($0)" } ?? "not signed"
    return "\(id)  \(state)  \(date)  \(keep)  \(signature)  sha512 \(sha512.prefix(16))"
  }
}
