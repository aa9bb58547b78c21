import ArgumentParser
import DebriefKit

struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a period, so that its figures never change unseen.",
    discussion: """
      Writes the period's facts and figures into records/closed/<period>/. From then on every build shows
      these, and names what later data would change.
      """)

  @Argument(help: ArgumentHelp("The period: 2026-10, 2026-W44, 2026-Q4.", valueName: "period"))
  var period: String

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(
    help: ArgumentHelp(
      "The day of the closing. (default: the last day with data)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Flag(help: "Close although late data is still waited for.")
  var early = false

  @Flag(help: "Close a closed period once more, as a new version.")
  var again = false

  @Option(help: ArgumentHelp("Why it is closed again; readers are told.", valueName: "text"))
  var why: String?

  @Option(help: "How problems are printed: text or json, one a line.")
  var format = ProblemFormat.text

  @OptionGroup var options: JobOptions

  func validate() throws {
    if again != (why != nil) { throw ValidationError("--again and --why go together") }
  }

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var close = CloseOptions(project: project, period: period)
      close.asOf = asOf
      close.isEarly = early
      close.whyAgain = why
      close.jobs = options.jobs
      let result = try Debrief.close(close)
      Outcome.report(result.problems, format)
      guard let record = result.record else {
        if format == .text { Terminal.printError("Not closed: everything stays as it is.\n") }
        return 1
      }
      Terminal.print(
        "\(record.period) closed on \(record.closedOn), version \(record.version):"
          + " \(record.facts) lines of facts and \(record.figures) figures in \(record.path)\n")
      return 0
    }
  }
}
