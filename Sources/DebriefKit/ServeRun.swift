internal import Diagnostics
internal import Glibc
internal import Serving

/// A server at work: a session, the browsers that look at it, and the folder that it comes from.
///
/// All on one thread, so that no browser sees half a change.
final class ServeRun {
  private var session: ServeSession
  private let report: (ServeEvent) -> Void
  private let loop: EventLoop
  private var server: HTTPServer?
  private var site: LiveSite?
  private var watch: FolderWatch?
  /// Tells this run's editions from those of one before, which open pages may still remember.
  private let name = String(UInt32.random(in: 0...UInt32.max), radix: 36)
  private var editions = 0

  init(
    _ session: ServeSession, port: Int, _ report: @escaping (ServeEvent) -> Void
  ) throws(ServeFault) {
    self.session = session
    self.report = report
    loop = try EventLoop()
    server = try HTTPServer(on: loop, port: port) { [unowned self] request in
      site?.answer(request) ?? .response(.text(503, "not yet"))
    }
    // From before the first reading, so that no change falls between the two.
    watch = try FolderWatch(
      session.folder.root, rules: session.folder.watchRules, on: loop,
      changed: { [unowned self] paths in refresh(paths) },
      failed: { [unowned self] fault in refuse(fault) })
  }

  /// Ends on SIGINT and SIGTERM.
  func run() throws(ServeFault) {
    read([], .all)
    let signals = [
      try loop.whenSignalled(SIGINT) { [loop] in loop.stop() },
      try loop.whenSignalled(SIGTERM) { [loop] in loop.stop() },
    ]
    if let server { report(.listening("http://127.0.0.1:\(server.port)/")) }
    withExtendedLifetime(signals) { loop.run() }
  }

  private func refresh(_ paths: [String]) {
    read(paths, ChangeReach(paths, contentPrefix: session.folder.contentWithinProject))
  }

  private func read(_ paths: [String], _ reach: ChangeReach) {
    var clock = StepClock()
    guard session.refresh(reach, &clock) else { return }
    show()
    report(
      .read(
        ServeReading(
          changed: paths, problems: session.problems.map { Problem($0) },
          pages: session.problems.containsErrors ? nil : session.pages?.count,
          timings: clock.timings)))
  }

  /// Tells every open page that there is a new edition.
  private func show() {
    editions += 1
    let edition = Edition(
      id: "\(name)-\(editions)", look: "\(session.look)", problems: session.problems,
      hasPages: session.pages != nil)
    if let site {
      site.edition = edition
    } else {
      site = LiveSite(
        SiteSource(
          contains: { [unowned self] in session.pages?.contains($0) ?? false },
          bytes: { [unowned self] in session.pages?.bytes($0) }), edition: edition)
    }
    if let site { server?.send(site.event) }
  }

  /// A folder that cannot be watched is read no less, but its changes are not noticed.
  private func refuse(_ fault: ServeFault) {
    let problem = Diagnostic.warning(
      "unwatched", at: SourceLocation(file: session.folder.root), fault.description)
    report(
      .read(
        ServeReading(
          changed: [], problems: [Problem(problem)], pages: session.pages?.count,
          timings: Timings())))
  }
}

extension ProjectFolder {
  /// The content's place as the watch names it: below the project's folder.
  fileprivate var contentWithinProject: String { withinProject(contentPrefix) }

  /// What a build reads: content and templates, or the whole folder where the content lies in it.
  fileprivate var watchRules: WatchRules {
    contentWithinProject.isEmpty
      ? WatchRules(leftOut: ["output"])
      : WatchRules(topFolders: ["content", "templates", "records"], leftOut: ["output"])
  }
}
