internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Publishing
internal import Rendering
internal import Reports
internal import Synchronization

/// What a build is asked to do.
public struct BuildOptions: Sendable {
  /// The project's folder.
  public var project: String
  /// Where the site goes; `nil` is `output/site` of the project.
  public var output: String?
  /// The last day that counts, `2026-10-31`; `nil` is the last day with data.
  public var asOf: String?
  /// A source may give ten times fewer rows than it gave to the site that is there.
  public var acceptsFewerRows = false
  /// Bad rows are errors.
  public var isStrict = false
  /// How many threads work at once.
  public var jobs = 1
  /// Whether files and folders may be read by everybody on the machine (0644, 0755).
  public var isWorldReadable = false

  /// A build of a project with everything as it usually is.
  public init(project: String) { self.project = project }
}

/// What came of a build.
public struct BuildResult: Sendable {
  /// All that is wrong with the input, in order of place.
  public let problems: [Problem]
  /// What was published; `nil` when errors kept the old site in place.
  public let site: PublishedSite?
  /// How long each step took.
  public let timings: Timings
}

/// A site that was published.
public struct PublishedSite: Sendable, Hashable {
  /// Where it lies.
  public let path: String
  /// HTML pages in it.
  public let pages: Int
  /// Files that were written anew.
  public let written: Int
  /// Files that stayed as they were.
  public let unchanged: Int
  /// Files of the old site that are gone.
  public let removed: Int
  /// Bytes of all files.
  public let bytes: Int
}

extension BuildOptions {
  /// The last day that counts, if one is named.
  var lastDay: CivilDate? {
    get throws(DebriefFailure) {
      guard let text = asOf else { return nil }
      guard let date = CivilDate(iso: text) else {
        throw .wrongUse("'\(text)' is no day; write --as-of 2026-10-31")
      }
      return date
    }
  }
}

extension PublishedSite {
  /// What was published and how long it took, as one JSON object.
  func json(_ timings: Timings) -> String {
    let counts = [
      ("pages", pages), ("written", written), ("unchanged", unchanged), ("removed", removed),
      ("bytes", bytes),
    ].map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return "{\"site\": \(JSONText.quoted(path)), \(counts), \"milliseconds\": \(timings.json)}\n"
  }
}

extension Debrief {
  /// Reads a project and publishes its site, all or nothing.
  public static func build(
    _ options: BuildOptions, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) throws(DebriefFailure) -> BuildResult {
    try reporting {
      var run = BuildRun(options, progress)
      return try run.run()
    }
  }
}

/// One build, step by step.
private struct BuildRun {
  let options: BuildOptions
  let progress: @Sendable (Progress) -> Void
  var clock = StepClock()

  init(_ options: BuildOptions, _ progress: @escaping @Sendable (Progress) -> Void) {
    self.options = options
    self.progress = progress
  }

  mutating func run() throws -> BuildResult {
    progress(.reading)
    let loaded = try LoadedProject.load(options.project)
    clock.end("content")
    guard let renderer = loaded.renderer, !loaded.diagnostics.containsErrors else {
      return refused(loaded.diagnostics)
    }
    let asOf = try options.lastDay
    let data = try DataReading.read(
      loaded, shape: FactShape(ownerKind: .people, time: .day, countRows: false),
      isStrict: options.isStrict, jobs: options.jobs, asOf: asOf)
    clock.end("data")
    let diagnostics = (loaded.diagnostics + data.diagnostics + (try shrunk(data, loaded))).sorted()
    if diagnostics.containsErrors { return refused(diagnostics) }
    let input = ReportInput.make(loaded, data, diagnostics, asOf: asOf)
    let composer = PageComposer(input)
    clock.end("figures")
    let site = try publish(composer, renderer, loaded, SourceRecord(data.report))
    return BuildResult(
      problems: diagnostics.map { Problem($0) }, site: site, timings: clock.timings)
  }

  private func shrunk(_ data: DataReading, _ loaded: LoadedProject) throws -> [Diagnostic] {
    if options.acceptsFewerRows { return [] }
    return try SourceRecord.shrunk(
      data.report, loaded.project.sources, site: options.output ?? loaded.folder.outputSite)
  }

  private func refused(_ diagnostics: [Diagnostic]) -> BuildResult {
    BuildResult(
      problems: diagnostics.map { Problem($0) }, site: nil, timings: clock.timings)
  }

  private mutating func publish(
    _ composer: PageComposer, _ renderer: Renderer, _ loaded: LoadedProject,
    _ record: SourceRecord
  ) throws -> PublishedSite {
    let target = options.output ?? loaded.folder.outputSite
    if options.output == nil { try FileWriting.makeFolder(loaded.folder.outputFolder) }
    let publisher = try SitePublisher.begin(
      at: target,
      options: options.isWorldReadable
        ? PublishOptions(fileMode: 0o644, folderMode: 0o755) : PublishOptions())
    do {
      for asset in loaded.assets {
        try publisher.write(try SitePath(asset.path), asset.bytes)
      }
      try publisher.write(try SitePath(SourceRecord.path), record.bytes)
      try writePages(composer, renderer, publisher)
      clock.end("pages")
      let summary = try publisher.commit()
      clock.end("publishing")
      let site = PublishedSite(
        path: target, pages: composer.requests.count, written: summary.written,
        unchanged: summary.unchanged, removed: summary.removed, bytes: summary.bytes)
      // Beside the site and not in it: times differ from build to build, and pages must not.
      if options.output == nil {
        try FileWriting.write(
          loaded.folder.outputFolder + "/build.json", Array(site.json(clock.timings).utf8))
      }
      return site
    } catch {
      publisher.abandon()
      throw error
    }
  }

  /// Pages are made and written by several threads, each page on its own, so that memory does not grow with
  /// their number; the first fault stops all.
  private func writePages(
    _ composer: PageComposer, _ renderer: Renderer, _ publisher: SitePublisher
  ) throws {
    let requests = composer.requests
    let next = Atomic<Int>(0)
    let fault = Mutex<(any Error)?>(nil)
    let report = progress
    Threads.run(count: min(options.jobs, requests.count)) {
      while fault.withLock({ $0 == nil }) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < requests.count else { return }
        do {
          let file = renderer.render(composer.page(requests[index]))
          try publisher.write(try SitePath(file.path), file.bytes)
        } catch {
          fault.withLock { $0 = $0 ?? error }
        }
        if index.isMultiple(of: 64) { report(.pages(done: index, of: requests.count)) }
      }
    }
    if let error = fault.withLock({ $0 }) { throw error }
  }
}
