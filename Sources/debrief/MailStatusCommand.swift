import ArgumentParser
import DebriefKit

struct MailStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say who got what of an issue, when, with which reply.")

  @Argument(
    help: "The issue, agent-week-2026-w44, or agent-week for the last one that was rendered.")
  var issue: String

  @Argument(help: "The project's folder.")
  var project = "."

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let status = try Debrief.mailStatus(project, issue: issue)
      if status.entries.isEmpty {
        Terminal.print("\(status.id): nothing has been sent (\(status.ledger) is not there)\n")
        return 0
      }
      for entry in status.entries {
        Terminal.print("\(entry.time)  \(entry.outcome.line)\n")
      }
      let arrived = status.entries.count { $0.outcome.hasArrived }
      Terminal.print("\(status.id): \(arrived) of \(status.entries.count) accepted\n")
      if status.isRunning { Terminal.print("A run is sending now.\n") }
      for failure in status.failures { Terminal.print(failure + "\n") }
      return arrived == status.entries.count ? 0 : 1
    }
  }
}
