import ArgumentParser
import DebriefKit

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Print figures straight from the data, worked out as the pages do.",
    discussion: """
      Examples:

        debrief figures --metric aht,fcr --by team --period 2026-10
        debrief figures --metric service-level --by operation,day,hour --format csv
        debrief figures --by agent,week --only a107 --from 2026-09-01 --to 2026-10-31

      csv and json hold unrounded numbers: seconds for durations, 0 to 1 for shares.
      """)

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(help: ArgumentHelp("Ids of metrics, with commas. (default: all)", valueName: "ids"))
  var metric: [String] = []

  @Option(
    help: ArgumentHelp(
      "One of operation, team, agent, queue; and any of year, quarter, month, week, day, hour.",
      valueName: "split"))
  var by: [String] = []

  @Option(help: ArgumentHelp("2026-10, 2026-W44, 2026-Q4, 2026 or a day.", valueName: "period"))
  var period: String?

  @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
  var to: String?

  @Option(help: ArgumentHelp("Only these agents, teams or queues.", valueName: "ids"))
  var only: [String] = []

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json

    var figures: FigureFormat {
      switch self {
      case .table: .table
      case .csv: .csv
      case .json: .json
      }
    }
  }

  @Option(help: "table, csv or json.")
  var format = Format.table

  @OptionGroup var options: JobOptions

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var query = FigureQuery(project: project)
      query.metrics = metric.names
      query.split = by.names
      query.period = period
      query.from = from
      query.to = to
      query.only = only.names
      query.jobs = options.jobs
      let table = try Debrief.figures(query)
      let errors = table.problems.filter(\.isError)
      Outcome.report(errors, .text)
      if !errors.isEmpty { return 1 }
      Terminal.print(table.text(format.figures))
      return 0
    }
  }
}

extension [String] {
  /// Names given one by one or with commas.
  fileprivate var names: [String] { flatMap { $0.split(separator: ",").map(String.init) } }
}
