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
    var memory = options.ignoresCache ? nil : BuildMemory(options, folder, program)
    if let last = memory?.recall() {
      clock.end("nothing changed")
      return try finished(last, folder)
    }
    clock.end("comparing")
    let files = try folder.contentFiles()
    let look = try PreparedLook.load(folder, in: ProjectLanguage.of(files))
    clock.end("files")
    let origin = SiteOrigin(
      folder: folder, look: look, files: files, options: options, program: program)
    let tables = options.ignoresCache ? [:] : origin.identities()
    if !options.ignoresCache, look.problems.isEmpty,
      let same = try keepAll(origin.digest(tables), folder)
    {
      clock.end("keeping all")
      memory?.remember(same, nil)
      return try finished(same, folder)
    }
    clock.end("tables")
    return try build(origin, tables, memory)
  }

  /// Reads and makes what has changed, or all.
  private mutating func build(
    _ origin: SiteOrigin, _ tables: [String: FileIdentity], _ memory: BuildMemory?
  ) throws -> BuildResult {
    var content = KeptContent(jobs: options.jobs)
    let loaded = LoadedProject.read(origin.folder, origin.look, origin.files, keeping: &content)
    clock.end("content")
    guard let renderer = loaded.renderer, !loaded.diagnostics.containsErrors else {
      return refused(loaded.diagnostics)
    }
    let asOf = try options.lastDay
    let data = try DataReading.read(
      loaded, shape: .daily, isStrict: options.isStrict, jobs: options.jobs, asOf: asOf,
      cache: memory?.columns(of: loaded, tables))
    clock.end("data")
    let diagnostics =
      (loaded.diagnostics + data.diagnostics(for: loaded.project) + (try shrunk(data, loaded)))
      .sorted()
    if diagnostics.containsErrors { return refused(diagnostics) }
    let composer = PageComposer(
      ReportInput.make(loaded, data, diagnostics, asOf: asOf), inThreads: inThreads)
    clock.end("figures")
    let digests = PageDigests(composer, .of(loaded, data, program: origin.program))
    clock.end("digests")
    let pages = PageWriting(
      composer: composer, renderer: renderer, digests: digests,
      keepsPages: !options.ignoresCache)
    let read = origin.identities(known: tables.with(data.report))
    let site = try publish(
      pages, loaded.assets, SourceRecord(data.report),
      madeFrom: diagnostics.isEmpty ? origin.digest(read) : nil,
      loaded.folder)
    let build = FinishedBuild(site: site, diagnostics: diagnostics)
    memory?.remember(build, loaded.project.settings)
    clock.end("remembering")
    return try finished(build, loaded.folder)
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
    _ pages: PageWriting, _ assets: [RenderedFile], _ record: SourceRecord,
    madeFrom origin: Digest?, _ folder: ProjectFolder
  ) throws -> PublishedSite {
    let publisher = try begin(folder)
    do {
      for asset in assets { try publisher.write(try SitePath(asset.path), asset.bytes) }
      try publisher.write(try SitePath(SourceRecord.path), record.bytes)
      let made = try pages.writeAll(to: publisher, jobs: options.jobs, progress)
      clock.end("pages")
      let summary = try publisher.commit(origin: origin, run: inThreads)
      clock.end("publishing")
      return PublishedSite(
        path: options.target(folder), pages: pages.composer.requests.count, made: made, summary)
    } catch {
      publisher.abandon()
      throw error
    }
  }

  /// The site as it is, if it was made from the same and nobody has changed it.
  private func keepAll(_ origin: Digest, _ folder: ProjectFolder) throws -> FinishedBuild? {
    guard SitePublisher.isMade(from: origin, at: options.target(folder)) else { return nil }
    let publisher = try begin(folder)
    guard try publisher.keepAll(madeFrom: origin, run: inThreads) else {
      publisher.abandon()
      return nil
    }
    let pages = publisher.count(ending: "index.html")
    let summary = try publisher.commit(origin: origin, run: inThreads)
    return FinishedBuild(
      site: PublishedSite(path: options.target(folder), pages: pages, made: 0, summary),
      diagnostics: [])
  }

  private func begin(_ folder: ProjectFolder) throws -> SitePublisher {
    if options.output == nil { try FileWriting.makeFolder(folder.outputFolder) }
    return try SitePublisher.begin(at: options.target(folder), options: options.publishing)
  }

  private func inThreads(_ work: @escaping @Sendable () -> Void) {
    Threads.run(count: options.jobs, work)
  }
}

extension PublishedSite {
  fileprivate init(path: String, pages: Int, made: Int, _ summary: PublishSummary) {
    self.init(
      path: path, pages: pages, made: made, written: summary.written,
      unchanged: summary.unchanged, removed: summary.removed, bytes: summary.bytes)
  }
}

extension [String: FileIdentity] {
  /// These, and those of the tables that were read since.
  fileprivate func with(_ report: IngestReport) -> Self {
    var all = self
    for file in report.sources.flatMap(\.files) where file.emptiness != .empty {
      all[file.path] = file.identity
    }
    return all
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
