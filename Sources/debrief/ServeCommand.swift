import ArgumentParser
import DebriefKit

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show a project's site on this machine, fresh after every change.",
    discussion: """
      Pages are made when a browser asks for them; nothing is written. A page that is open follows
      every change by itself. With errors it stays as it was, with a line that leads to them.
      Only this machine can reach the address. Ctrl-C ends it.
      """)

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(help: ArgumentHelp("The port on 127.0.0.1; 0 takes any free one.", valueName: "n"))
  var port = 8000

  @Option(
    help: ArgumentHelp(
      "The last day that counts. (default: the last day with data)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Flag(help: "Take every bad row of data for an error.")
  var strict = false

  @Flag(help: "Print how long each step of a change took.")
  var timings = false

  @OptionGroup var options: JobOptions

  func validate() throws {
    if port < 0 || port > 65_535 { throw ValidationError("--port takes a number up to 65535") }
  }

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var serve = ServeOptions(project: project)
      serve.port = port
      serve.asOf = asOf
      serve.isStrict = strict
      serve.jobs = options.jobs
      let log = ServeLog(showsTimings: timings)
      try Debrief.serve(serve) { log.show($0) }
      return 0
    }
  }
}
