import ArgumentParser
import DebriefKit

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain one figure: formula, numerator, denominator, n, files, standard.",
    discussion: """
      A figure is named METRIC/SCOPE/PERIOD; the scope is a person, a team or 'operation':

        debrief explain aht/a107/2026-10
        debrief explain service-level/operation/2026-W44 --project myproject --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("METRIC/SCOPE/PERIOD", valueName: "figure"))
  var figure: String

  @Option(name: .shortAndLong, help: "The project's folder.")
  var project = "."

  @Option(help: "text or json.")
  var format = Format.text

  @OptionGroup var options: JobOptions

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      let explanation = try Debrief.explain(figure, project: project, jobs: options.jobs)
      let errors = explanation.problems.filter(\.isError)
      Outcome.report(errors, .text)
      if !errors.isEmpty { return 1 }
      Terminal.print(format == .json ? explanation.json : explanation.plainText)
      return 0
    }
  }
}
