import ArgumentParser
import DebriefKit

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a project's site; the old one stays until the new one is whole.",
    discussion: """
      Every page lies in the folder of those who may read it: everyone/, teams/<id>/, agents/<id>/,
      leads/<id>/, operation/. Files that have not changed are not written again.
      """)

  @Argument(help: "The project's folder.")
  var project = "."

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the site goes. (default: output/site)", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The last day that counts. (default: the last day with data)", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Flag(help: "Take every bad row of data for an error.")
  var strict = false

  @Flag(help: "Publish although a source gives ten times fewer rows than it gave to the site.")
  var acceptFewerRows = false

  @Flag(help: "Let everybody on the machine read the site (files 0644, folders 0755).")
  var worldReadable = false

  @Flag(help: "Read and make everything anew, whatever earlier builds remember.")
  var noCache = false

  @Flag(help: "Print how long each step took.")
  var timings = false

  @Option(help: "How problems are printed: text or json, one a line.")
  var format = ProblemFormat.text

  @OptionGroup var options: JobOptions

  func run() throws {
    try Outcome.run { () throws(DebriefFailure) -> Int32 in
      var build = BuildOptions(project: project)
      build.output = output
      build.asOf = asOf
      build.isStrict = strict
      build.acceptsFewerRows = acceptFewerRows
      build.jobs = options.jobs
      build.ignoresCache = noCache
      build.isWorldReadable = worldReadable
      let line = ProgressLine()
      let result = try Debrief.build(build) { line.show($0) }
      line.clear()
      Outcome.report(result.problems, format)
      guard let site = result.site else {
        if format == .text {
          Terminal.printError("Not published: the old site, if there is one, stays as it is.\n")
        }
        return 1
      }
      Terminal.print(summary(site))
      if timings { Terminal.print(result.timings.text) }
      return 0
    }
  }

  private func summary(_ site: PublishedSite) -> String {
    let files =
      "\(site.written) files written, \(site.unchanged) unchanged, \(site.removed) removed"
    return "\(site.pages) pages in \(site.path), \(site.made) made anew: \(files)\n"
  }
}
