import ArgumentParser
import DebriefKit

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that a build would complain about; write nothing.")

  @Argument(help: "The project's folder.")
  var project = "."

  @Flag(help: "Take every bad row of data for an error.")
  var strict = false

  @Option(help: "How problems are printed: text or json, one a line.")
  var format = ProblemFormat.text

  @OptionGroup var options: JobOptions

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let problems = try Debrief.check(project, isStrict: strict, jobs: options.jobs)
      Outcome.report(problems, format)
      let errors = problems.count { $0.isError }
      if format == .text {
        Terminal.printError(
          errors == 0 && problems.isEmpty
            ? "No problems.\n"
            : count(errors, "error") + ", " + count(problems.count - errors, "warning") + ".\n")
      }
      return errors == 0 ? 0 : 1
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}
