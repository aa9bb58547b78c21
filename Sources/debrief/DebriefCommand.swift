import ArgumentParser
import DebriefKit

@main
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Turns a contact centre's data and notes into pages that everyone can trust.",
    discussion: """
      A project is a folder with content/ (what people write) and data. Start with:

        debrief init myproject      a small, complete project to look at
        debrief check myproject     what is wrong with it, nothing written
        debrief build myproject     its site, in myproject/output/site
        debrief serve myproject     its site in a browser, fresh after every change
        debrief mail --help         reports by mail, to each reader their own, each once
        debrief packet --help       signed packets of closed months, readable in ten years
        debrief close 2026-10 myproject   a month's figures, kept from then on

      Exit codes: 0 done; 1 the input has errors, listed; 2 wrong use; 3 the machine failed;
      75 another build holds the lock.
      """,
    version: Debrief.version,
    subcommands: [
      InitCommand.self, CheckCommand.self, BuildCommand.self, ServeCommand.self,
      FiguresCommand.self, ExplainCommand.self, CloseCommand.self, MailCommand.self,
      PacketCommand.self,
    ])

  /// Runs the command that was asked for; a word it does not know is wrong use and ends with 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      Terminal.printError(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
