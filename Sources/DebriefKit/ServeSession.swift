internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Notes
internal import Publishing
internal import Rendering

/// A project that somebody works on: its last good state, and what is wrong with the present one.
///
/// After a change only what the change reaches is read again; the outcome is always that of reading all.
struct ServeSession {
  /// What pages are made from; `nil` until there is a state without errors.
  private(set) var pages: LivePages?
  private(set) var problems: [Diagnostic] = []
  /// Counts how often the stylesheets and other assets became others.
  private(set) var look = 0

  let folder: ProjectFolder
  private let options: ServeOptions
  private let asOf: CivilDate?
  private var content: KeptContent
  private var kept: Kept?
  /// Whether figures of the good state are not those of what is kept.
  private var figuresAreOld = true
  private var shownAssets: [RenderedFile] = []

  /// What was read last, right or wrong.
  private struct Kept {
    var look: PreparedLook
    var files: ContentFiles
    var data: DataReading?
  }

  init(_ options: ServeOptions) throws(DebriefFailure) {
    self.options = options
    folder = try ProjectFolder(options.project)
    content = KeptContent(jobs: options.jobs)
    var build = BuildOptions(project: options.project)
    build.asOf = options.asOf
    asOf = try build.lastDay
  }

  /// Reads what a change reaches; answers whether anything is different now.
  ///
  /// What the machine refuses is a problem like any other here, for the next change may mend it.
  mutating func refresh(_ reach: ChangeReach, _ clock: inout StepClock) -> Bool {
    do {
      return try read(reach, &clock)
    } catch {
      kept = nil
      problems = [
        .error("unreadable", at: SourceLocation(file: options.project), ServeSession.words(error))
      ]
      return true
    }
  }

  private mutating func read(_ reach: ChangeReach, _ clock: inout StepClock) throws -> Bool {
    let isFirst = kept == nil
    guard var next = try load(reach) else { return false }
    clock.end("files")
    let loaded = LoadedProject.read(
      folder, next.look, next.files, keeping: &content,
      changed: isFirst || reach.everything ? nil : reach.texts)
    clock.end("content")
    let isNewData =
      isFirst || reach.everything || next.data == nil || next.data?.hasHours(of: loaded) == false
    if isNewData { next.data = try readData(loaded) }
    clock.end("data")
    kept = next
    if isNewData || reach.metrics { figuresAreOld = true }
    problems = (loaded.diagnostics + (next.data?.diagnostics(for: loaded.project) ?? [])).sorted()
    if !problems.containsErrors { show(loaded, next) }
    clock.end("figures")
    return true
  }

  /// What has to be read from the disk; `nil` when it is what it was.
  private func load(_ reach: ChangeReach) throws -> Kept? {
    guard var next = kept, !reach.everything else {
      let files = try folder.contentFiles()
      return Kept(look: try PreparedLook.load(folder, in: ProjectLanguage.of(files)), files: files)
    }
    if reach.look {
      next.look = try PreparedLook.load(folder, in: ProjectLanguage.of(next.files))
    }
    let files = try next.files.reading(reach.texts, in: folder)
    let isSame = reach.texts.allSatisfy { files.texts[$0] == next.files.texts[$0] }
    if isSame && !reach.look { return nil }
    next.files = files
    return next
  }

  /// Nothing, where the sources cannot be understood: every row would be a fault of the same cause.
  private func readData(_ loaded: LoadedProject) throws -> DataReading? {
    if loaded.diagnostics.containsErrors { return nil }
    return try DataReading.read(
      loaded, shape: .daily,
      isStrict: options.isStrict, jobs: options.jobs, asOf: asOf)
  }

  private mutating func show(_ loaded: LoadedProject, _ next: Kept) {
    guard let renderer = loaded.renderer, let data = next.data else { return }
    let composer: PageComposer
    if let pages, !figuresAreOld, data.facts.timeSpan != nil {
      composer = pages.composer.changing(
        loaded.project, remarks: ReportInput.remarks(problems, shown: folder.withinProject),
        readingText: loaded.readingText)
    } else {
      let jobs = options.jobs
      composer = PageComposer(
        ReportInput.make(loaded, data, problems, asOf: asOf),
        inThreads: { Threads.run(count: jobs, $0) })
    }
    let record = RenderedFile(path: SourceRecord.path, bytes: SourceRecord(data.report).bytes)
    pages = LivePages(composer, renderer, loaded.assets + [record])
    figuresAreOld = false
    if loaded.assets != shownAssets { look += 1 }
    shownAssets = loaded.assets
  }

  private static func words(_ error: any Error) -> String {
    (error as? DebriefFailure)?.message ?? (error as? PublishFault)?.description ?? "\(error)"
  }
}

extension ContentFiles {
  /// The same files with some texts read again.
  fileprivate func reading(_ paths: [String], in folder: ProjectFolder) throws -> ContentFiles {
    var changes: [String: [UInt8]?] = [:]
    for path in paths {
      let place = folder.contentPath(path)
      let isFile = try FileReading.kind(place) == .file
      changes.updateValue(isFile ? try FileReading.read(place) : nil, forKey: path)
    }
    return replacing(changes)
  }
}
