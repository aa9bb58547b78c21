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
  /// How the project's files stood before any was read, if that can be told apart from later.
  private let inputs: FolderInventory?

  /// `nil` where nothing can be remembered.
  init?(_ options: BuildOptions, _ project: ProjectFolder, _ program: Digest) {
    guard let folder = options.cacheFolder(project) else { return nil }
    self.folder = folder
    self.project = project
    self.options = options
    self.program = program
    let now = try? FileMoment.now(in: folder.path)
    let found = try? project.inventory(but: options.target(project), jobs: options.jobs)
    inputs = found.flatMap { found in
      now.flatMap { found.isSettled(before: $0.moment, onDevice: $0.device) ? found : nil }
    }
  }

  /// The cache of the data's columns.
  func columns(of loaded: LoadedProject) -> ColumnCache {
    var digester = Digester()
    digester.add(program)
    digester.add(options.isStrict)
    digester.add(project.contentPrefix)
    for name in ["debrief.yml", "people.csv", "teams.csv", "sources.yml"] {
      digester.add(name)
      digester.add(loaded.files.texts[name] ?? [])
    }
    return ColumnCache(folder: folder, basis: digester.digest)
  }

  // MARK: - The last build

  /// What the last build came to, if this one would come to the same.
  func recall() -> FinishedBuild? {
    guard let inputs, var reader = folder.open(name, key: key),
      let last = try? LastBuild(from: &reader), last.inputs == inputs.digest, last.isWitnessed,
      let hasLeftovers = try? SitePublisher.hasLeftovers(at: target), !hasLeftovers,
      let site = try? inventory(of: target), site.digest == last.siteFiles
    else { return nil }
    let old = last.build.site
    return FinishedBuild(
      site: PublishedSite(
        path: target, pages: old.pages, made: 0, written: 0, unchanged: old.written + old.unchanged,
        removed: 0, bytes: old.bytes),
      diagnostics: last.build.diagnostics)
  }

  /// Leaves to the next build how the project and the site stand.
  func remember(_ build: FinishedBuild, _ loaded: LoadedProject) {
    folder.removeUnused()
    // The site was finished a moment ago: what is written to it from now on must get a later time.
    guard let inputs, let now = try? FileMoment.next(in: folder.path),
      let site = try? inventory(of: target),
      site.isSettled(before: now.moment, onDevice: now.device)
    else { return }
    let last = LastBuild(
      build: build, inputs: inputs.digest, siteFiles: site.digest,
      witnesses: TimeZoneCheck.witnesses(loaded.project.settings))
    folder.keep(name, key: key) { last.put(into: &$0) }
  }

  private var target: String { options.target(project) }

  private func inventory(of site: String) throws -> FolderInventory {
    try FolderInventory.take(site, run: { [jobs = options.jobs] in Threads.run(count: jobs, $0) })
  }

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

extension ProjectFolder {
  /// All files of a project by name and state, but for its output, its site and what is hidden.
  func inventory(but site: String, jobs: Int) throws -> FolderInventory {
    func take(_ folder: String) throws -> FolderInventory {
      let own = site.hasPrefix(folder) ? String(site.dropFirst(folder.count)) : ""
      return try FolderInventory.take(
        folder.isEmpty ? "." : folder, run: { Threads.run(count: jobs, $0) },
        passingOver: { path in
          path == own || path == "output" || path.hasPrefix(".") || path.contains("/.")
        })
    }
    return try take(contentPrefix).joined(try take(templatesPrefix))
  }
}
