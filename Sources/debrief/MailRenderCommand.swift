import ArgumentParser
import DebriefKit

struct MailRenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make the messages of an issue as files; nothing is sent.",
    discussion: """
      Open preview.html in the issue's folder to see every mail as its reader will. A report in which a
      figure is missing or too old is not made and is named; the others are.

        debrief mail render agent-week
        debrief mail render operation-month --period 2026-10
        debrief mail render team-week --period 2026-W44 --revision 2     figures were corrected since
      """)

  @Argument(help: "The issue, as debrief.yml names it.")
  var issue: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(
    help: ArgumentHelp("2026-W44, 2026-10 … (default: the last whole one)", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "The last day that counts. (default: the last day with data)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "The day that messages bear. (default: the day after the period)", valueName: "yyyy-mm-dd"))
  var dated: String?

  @Option(help: ArgumentHelp("2 for the first correction of what was sent.", valueName: "n"))
  var revision = 1

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the messages go. (default: output/mail/<issue>)", valueName: "dir"))
  var output: String?

  @OptionGroup var options: JobOptions

  func validate() throws {
    if revision < 1 || revision > 99 {
      throw ValidationError("--revision takes a number from 1 to 99")
    }
  }

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var mail = MailOptions(project: project, issue: issue)
      mail.period = period
      mail.asOf = asOf
      mail.dated = dated
      mail.revision = revision
      mail.output = output
      mail.jobs = options.jobs
      let made = try Debrief.renderMail(mail)
      Outcome.report(made.problems, .text)
      guard let folder = made.folder else { return 1 }
      for stopped in made.stopped {
        Terminal.printError("\(stopped.about) to \(stopped.address): not made: \(stopped.reason)\n")
      }
      let faults = made.stopped.count { $0.isFault }
      Terminal.print(
        "\(made.messages.count) messages in \(folder), \(made.stopped.count) not made. "
          + "Look at \(folder)/preview.html\n")
      return faults > 0 ? 1 : 0
    }
  }
}
