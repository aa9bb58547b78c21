import ArgumentParser
import DebriefKit
import Glibc

struct PacketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packet",
    abstract: "Monthly review packets: closed, signed, readable in ten years.",
    discussion: """
      A packet is a folder and a zip in records/packets: pages that open without a network, the figures
      and notes they were made from, lists of every file's digest, and a signature over them.

        debrief close 2026-10                 from now on the month's figures stay as they are
        debrief packet create 2026-10         its packet
        debrief packet verify records/packets/northway-2026-10-v1
      """,
    subcommands: [
      PacketCreateCommand.self, PacketVerifyCommand.self, PacketListCommand.self,
      PacketDueCommand.self, PacketPurgeCommand.self, PacketExportCommand.self,
      PacketKeyCommand.self,
    ])

  /// Today, for what is written down of a purge; nothing that a packet shows depends on it.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}
