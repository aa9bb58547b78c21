import ArgumentParser

/// Measures the program against its goals and, where they are installed, against what people would use otherwise.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "How fast Debrief is, in CPU seconds and ratios of one run.",
    subcommands: [
      AllCommand.self, GenerateCommand.self, ChartsCommand.self, PicturesCommand.self,
      TemplatesCommand.self, NotesCommand.self, IngestCommand.self, PublishCommand.self,
      SiteCommand.self,
      WriteOnlyCommand.self,
    ], defaultSubcommand: AllCommand.self)
}
