import ArgumentParser
import DebriefKit
import Glibc

struct MailSendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Send a rendered issue, each message once.",
    discussion: """
      Exit codes: 0 everybody has it; 1 somebody's message needs a person (rejected, in doubt, not made);
      3 no server took anything, or the disk failed; 75 run the same command again later.
      """)

  @Argument(
    help: "The issue, agent-week-2026-w44, or agent-week for the last one that was rendered.")
  var issue: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Flag(help: "Send once more what may have arrived and may have not.")
  var resendInDoubt = false

  @Flag(help: "Try again what a server refused for good.")
  var resendRejected = false

  @Flag(help: "Talk to a server on this very machine without encryption.")
  var plainOnLoopback = false

  @Option(help: "How the outcome is printed: text or json.")
  var format = ProblemFormat.text

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var mail = MailSendOptions(project: project, issue: issue) { name in
        getenv(name).map { String(cString: $0) }
      }
      mail.resendsInDoubt = resendInDoubt
      mail.resendsRejected = resendRejected
      mail.allowsPlainOnLoopback = plainOnLoopback
      let sent = try Debrief.sendMail(mail) { outcome in
        if format == .text, !outcome.hasArrived { Terminal.printError(outcome.line + "\n") }
      }
      Outcome.report(sent.problems.filter { $0.isError }, format)
      if format == .json {
        Terminal.print(sent.json)
      } else if !sent.summary.isEmpty {
        Terminal.print("\(sent.id): \(sent.summary)\n")
        for sentence in sent.advice { Terminal.printError(sentence + "\n") }
      }
      return sent.exitCode
    }
  }
}

extension MailOutcome {
  /// The message, what became of it, and the server's words.
  var line: String {
    "\(about) to \(address): \(state)" + (reply.isEmpty ? "" : ": \(reply)")
  }
}
