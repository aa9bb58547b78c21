internal import Caching
internal import Content
internal import DataSources
internal import Publishing

/// What earlier builds remember for this one, and what this one leaves to the next.
///
/// If no file of the project has changed since the last build of the same site by the same program, and the site is
/// as it was left, there is nothing to do. Files are compared by what the file system says of them
/// ([0011](../../docs/decisions/0011-remembering-builds.md)).
struct BuildMemory: Sendable {
  private let folder: CacheFolder
  private let project: ProjectFolder
  private let options: BuildOptions
  private let program: Digest
  /// A moment before anything of the project was looked at.
  private let start: (moment: FileMoment, device: UInt64)?
  /// How the project's files stood before any was read, if that can be told apart from later.
  private var inputs: Inputs?

  private typealias Inputs = (
    content: FolderInventory, templates: FolderInventory, records: FolderInventory
  )

  /// `nil` where nothing can be remembered.
  init?(_ options: BuildOptions, _ project: ProjectFolder, _ program: Digest) {
    guard let folder = options.cacheFolder(project) else { return nil }
    self.folder = folder
    self.project = project
    self.options = options
    self.program = program
    start = try? FileMoment.now(in: folder.path)
  }

  /// The cache of the data's columns.
  func columns(of loaded: LoadedProject, _ tables: [String: FileIdentity]) -> ColumnCache {
    var digester = Digester()
    digester.add(program)
    digester.add(options.isStrict)
    digester.add(project.contentPrefix)
    for name in ["debrief.yml", "people.csv", "teams.csv", "sources.yml"] {
      digester.add(name)
      digester.add(loaded.files.texts[name] ?? [])
    }
    return ColumnCache(folder: folder, basis: digester.digest, tables: tables)
  }

  // MARK: - The last build

  /// What the last build came to, if this one would come to the same; if not, notes how all stands now.
  mutating func recall() -> FinishedBuild? {
    if let last = unchanged() {
      let old = last.site
      return FinishedBuild(
        site: PublishedSite(
          path: target, pages: old.pages, made: 0, written: 0,
          unchanged: old.written + old.unchanged, removed: 0, bytes: old.bytes),
        diagnostics: last.diagnostics)
    }
    guard let start, let content = try? look(at: project.contentPrefix),
      let templates = try? look(at: project.templatesPrefix),
      let records = try? look(at: project.closedFolder),
      content.isSettled(before: start.moment, onDevice: start.device),
      templates.isSettled(before: start.moment, onDevice: start.device),
      records.isSettled(before: start.moment, onDevice: start.device)
    else { return nil }
    inputs = (content, templates, records)
    return nil
  }

  private func unchanged() -> FinishedBuild? {
    guard var reader = folder.open(name, key: key), let last = try? LastBuild(from: &reader),
      last.isWitnessed, stands(last.content, at: project.contentPrefix),
      stands(last.templates, at: project.templatesPrefix),
      stands(last.records, at: project.closedFolder),
      let hasLeftovers = try? SitePublisher.hasLeftovers(at: target), !hasLeftovers,
      let site = try? FolderInventory.again(target, last.siteFiles.paths, run: inThreads),
      site.digest == last.siteFiles.digest
    else { return nil }
    return last.build
  }

  /// Leaves to the next build how the project and the site stand.
  ///
  /// Without settings nothing was read, and what was remembered of tables and the machine still holds.
  func remember(_ build: FinishedBuild, _ settings: Settings?) {
    if settings != nil { folder.removeUnused() }
    // The site was finished a moment ago: what is written to it from now on must get a later time.
    guard let inputs, let now = try? FileMoment.next(in: folder.path),
      let site = try? FolderInventory.take(target, run: inThreads),
      site.isSettled(before: now.moment, onDevice: now.device)
    else { return }
    let last = LastBuild(
      build: build, content: FolderState(inputs.content),
      templates: FolderState(inputs.templates), records: FolderState(inputs.records),
      siteFiles: FolderState(site),
      witnesses: settings.map { TimeZoneCheck.witnesses($0) } ?? [])
    folder.keep(name, key: key) { last.put(into: &$0) }
  }

  // MARK: - Looking

  private func look(at folder: String) throws -> FolderInventory {
    try FolderInventory.take(
      folder.isEmpty ? "." : folder, run: inThreads, passingOver: isNoInput(in: folder))
  }

  private func stands(_ state: FolderState, at folder: String) -> Bool {
    let now = try? FolderInventory.again(
      folder.isEmpty ? "." : folder, state.paths, run: inThreads,
      passingOver: isNoInput(in: folder))
    return now?.digest == state.digest
  }

  /// The project's output, its site, and what is hidden.
  private func isNoInput(in folder: String) -> @Sendable (String) -> Bool {
    let site = target.hasPrefix(folder) ? String(target.dropFirst(folder.count)) : ""
    return { path in
      path == site || path == "output" || path.hasPrefix(".") || path.contains("/.")
    }
  }

  private func inThreads(_ work: @escaping @Sendable () -> Void) {
    Threads.run(count: options.jobs, work)
  }

  // MARK: - Names

  private var target: String { options.target(project) }

  /// One file a site, whatever the options and the program that built it last.
  private var name: String { "site-" + Digest(of: Array(target.utf8)).text }

  private var key: Digest {
    var digester = Digester()
    digester.add(program)
    digester.add(options.project)
    digester.add(target)
    digester.add(options.asOf)
    digester.add(options.isStrict)
    digester.add(options.isWorldReadable)
    return digester.digest
  }
}

extension BuildOptions {
  /// Beside the site: `output/cache`, or hidden beside a site that lies elsewhere, as its lock is.
  fileprivate func cacheFolder(_ project: ProjectFolder) -> CacheFolder? {
    guard let output else { return CacheFolder(in: project.outputFolder, named: "cache") }
    let parts = output.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.lastIndex(where: { !$0.isEmpty }) else { return nil }
    let parent = parts[..<last].joined(separator: "/")
    return CacheFolder(
      in: parent.isEmpty ? (last == 0 ? "." : "/") : parent, named: ".\(parts[last]).cache")
  }
}
