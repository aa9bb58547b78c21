internal import Caching
internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Publishing
internal import Rendering

/// One build, step by step.
struct BuildRun {
  let options: BuildOptions
  let progress: @Sendable (Progress) -> Void
  var clock = StepClock()

  init(_ options: BuildOptions, _ progress: @escaping @Sendable (Progress) -> Void) {
    self.options = options
    self.progress = progress
  }

  mutating func run() throws -> BuildResult {
    progress(.reading)
    let folder = try ProjectFolder(options.project)
    let program = try ProgramIdentity.digest()
    let memory = options.ignoresCache ? nil : BuildMemory(options, folder, program)
    if let last = memory?.recall() {
      clock.end("nothing changed")
      return try finished(last, folder)
    }
    clock.end("comparing")
    let loaded = try LoadedProject.load(options.project, jobs: options.jobs)
    clock.end("content")
    guard let renderer = loaded.renderer, !loaded.diagnostics.containsErrors else {
      return refused(loaded.diagnostics)
    }
    let asOf = try options.lastDay
    let data = try DataReading.read(
      loaded, shape: .daily, isStrict: options.isStrict, jobs: options.jobs, asOf: asOf,
      cache: memory?.columns(of: loaded))
    clock.end("data")
    let diagnostics = (loaded.diagnostics + data.diagnostics + (try shrunk(data, loaded))).sorted()
    if diagnostics.containsErrors { return refused(diagnostics) }
    let composer = PageComposer(ReportInput.make(loaded, data, diagnostics, asOf: asOf))
    clock.end("figures")
    let digests = PageDigests(composer, .of(loaded, data, program: program))
    clock.end("digests")
    let site = try publish(composer, renderer, digests, loaded, SourceRecord(data.report))
    let build = FinishedBuild(site: site, diagnostics: diagnostics)
    memory?.remember(build, loaded)
    clock.end("remembering")
    return try finished(build, folder)
  }

  private func shrunk(_ data: DataReading, _ loaded: LoadedProject) throws -> [Diagnostic] {
    if options.acceptsFewerRows { return [] }
    return try SourceRecord.shrunk(
      data.report, loaded.project.sources, site: options.target(loaded.folder))
  }

  private func refused(_ diagnostics: [Diagnostic]) -> BuildResult {
    BuildResult(
      problems: diagnostics.map { Problem($0) }, site: nil, timings: clock.timings)
  }

  private func finished(_ build: FinishedBuild, _ folder: ProjectFolder) throws -> BuildResult {
    // Beside the site and not in it: times differ from build to build, and pages must not.
    if options.output == nil {
      try FileWriting.write(
        folder.outputFolder + "/build.json", Array(build.site.json(clock.timings).utf8),
        durable: false)
    }
    return BuildResult(
      problems: build.diagnostics.map { Problem($0) }, site: build.site, timings: clock.timings)
  }

  private mutating func publish(
    _ composer: PageComposer, _ renderer: Renderer, _ digests: PageDigests,
    _ loaded: LoadedProject, _ record: SourceRecord
  ) throws -> PublishedSite {
    if options.output == nil { try FileWriting.makeFolder(loaded.folder.outputFolder) }
    let target = options.target(loaded.folder)
    let publisher = try SitePublisher.begin(at: target, options: options.publishing)
    do {
      for asset in loaded.assets {
        try publisher.write(try SitePath(asset.path), asset.bytes)
      }
      try publisher.write(try SitePath(SourceRecord.path), record.bytes)
      let pages = PageWriting(
        composer: composer, renderer: renderer, digests: digests, publisher: publisher,
        keepsPages: !options.ignoresCache)
      let made = try pages.writeAll(jobs: options.jobs, progress)
      clock.end("pages")
      let summary = try publisher.commit(run: { [jobs = options.jobs] in
        Threads.run(count: jobs, $0)
      })
      clock.end("publishing")
      return PublishedSite(
        path: target, pages: composer.requests.count, made: made, written: summary.written,
        unchanged: summary.unchanged, removed: summary.removed, bytes: summary.bytes)
    } catch {
      publisher.abandon()
      throw error
    }
  }
}

/// What a build came to: what the next one says again when nothing has changed.
struct FinishedBuild: Sendable {
  let site: PublishedSite
  let diagnostics: [Diagnostic]
}

extension BuildOptions {
  /// Where the site goes.
  func target(_ folder: ProjectFolder) -> String { output ?? folder.outputSite }

  var publishing: PublishOptions {
    isWorldReadable ? PublishOptions(fileMode: 0o644, folderMode: 0o755) : PublishOptions()
  }
}

extension FactShape {
  /// People's facts by day, from which all pages are made.
  static let daily = FactShape(ownerKind: .people, time: .day, countRows: false)
}
