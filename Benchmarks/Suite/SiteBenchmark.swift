import Glibc

/// Builds one operation's site several times, in turn with the others.
struct SiteBenchmark {
  let agents: Int
  let program: String
  let workshop: Workshop
  let hugo: HugoPeer?
  let python: PythonPeer?

  /// The more agents, the less one run differs from the next.
  private var runs: Int { agents <= 1000 ? 5 : agents <= 10_000 ? 3 : 1 }
  private var peerRuns: Int { agents <= 1000 ? 3 : 1 }

  func run(expectedBytes: Double) throws -> SiteFigures {
    let project = try workshop.project(agents: agents)
    let scratch = try workshop.scratchFolder(bytes: expectedBytes)
    defer { try? remove(scratch) }
    let site = scratch + "/site"
    var figures = SiteFigures(agents: agents, isInMemory: scratch.hasPrefix("/dev/shm/"))
    for turn in 0..<runs {
      try remove(site)
      figures.builds.append(try build(project, site))
      if turn < peerRuns { try runPeers(scratch, &figures) }
    }
    let before = try identity(of: site)
    for _ in 0..<runs { figures.rebuilds.append(try build(project, site)) }
    try check(try identity(of: site) == before, "a build without a change replaced the site")
    try figures.measureTree(site, runs: runs)
    return figures
  }

  private func build(_ project: String, _ site: String) throws -> ProcessRun {
    try Subprocess.mustRun([program, "build", project, "-o", site, "--timings"])
  }

  private func runPeers(_ scratch: String, _ figures: inout SiteFigures) throws {
    let output = scratch + "/other"
    if let hugo {
      let source = try hugo.site(agents: agents, workshop)
      figures.hugo.append(try hugo.build(source, to: output))
      figures.hugoBytes = try weight(of: output)
      try remove(output)
    }
    if let python {
      let source = try workshop.plain(agents: agents)
      figures.python.append(try python.build(source, to: output))
      figures.pythonBytes = try weight(of: output)
      try remove(output)
    }
  }

  private func weight(of folder: String) throws -> Double {
    let output = try Subprocess.mustRun(["du", "-sb", folder]).output
    return output.split(whereSeparator: \.isWhitespace).first.flatMap { Double($0) } ?? .nan
  }

  /// What changes whenever a site is replaced.
  private func identity(of site: String) throws -> [UInt64] {
    try ["", "/index.html"].flatMap { name in
      var status = stat()
      try check(stat(site + name, &status) == 0, "there is no \(site)\(name)")
      return [
        UInt64(status.st_ino), UInt64(status.st_mtim.tv_sec), UInt64(status.st_mtim.tv_nsec),
      ]
    }
  }
}

extension SiteFigures {
  /// Counts the site's files, then puts as many bytes in its place to see what writing alone costs.
  fileprivate mutating func measureTree(_ site: String, runs: Int) throws {
    let command = [try Surroundings.program, "write-only", site, "--runs", "\(runs)"]
    let output = try Subprocess.mustRun(command).output
    let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    try check(numbers.count == 6, "write-only said \(output)")
    writing = Cost(cpu: numbers[0], wall: numbers[1])
    (files, pages, folders, bytes) = (numbers[2], numbers[3], numbers[4], numbers[5])
  }
}
