import ArgumentParser

/// What people would use otherwise, where it is installed.
struct Peers: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A Python environment with duckdb, polars, jinja2, cmarkgfm, hugo. (default: $BENCH_PEERS)",
      valueName: "dir"))
  var environment: String?

  @Option(help: ArgumentHelp("Where the scripts lie that drive them.", valueName: "dir"))
  var scripts = "../shared/bench"

  /// Agents up to which whole sites are compared; beyond, the others take minutes to hours.
  @Option(help: ArgumentHelp("The largest operation for which they build a site.", valueName: "n"))
  var peerLimit = 10_000

  var duckDB: DuckDBPeer? { hasPython("duckdb") ? DuckDBPeer(self) : nil }
  var python: PythonPeer? {
    hasPython("polars", "jinja2", "cmarkgfm") ? PythonPeer(self) : nil
  }
  /// Hugo needs the Python stack too: it writes the pages' data and drawings for it.
  var hugo: HugoPeer? {
    python != nil && (try? Subprocess.run([hugoProgram, "version"]))?.exitCode == 0
      ? HugoPeer(self) : nil
  }

  func absence(of name: String) -> String {
    exists(scripts)
      ? "\(name) is left out: it is not installed; BENCH_PEERS names a Python environment with it"
      : "\(name) is left out: there is no \(scripts) with the scripts that drive it"
  }

  fileprivate func script(_ name: String, _ arguments: [String]) -> [String] {
    [pythonProgram, "\(scripts)/\(name)"] + arguments
  }

  fileprivate var hugoProgram: String { installed("hugo") ?? "hugo" }
  private var pythonProgram: String { installed("python") ?? "python3" }

  private func installed(_ program: String) -> String? {
    let path = (environment ?? Surroundings["BENCH_PEERS"]).map { "\($0)/bin/\(program)" }
    return path.flatMap { exists($0) ? $0 : nil }
  }

  private func hasPython(_ modules: String...) -> Bool {
    let command = [pythonProgram, "-c", "import " + modules.joined(separator: ", ")]
    return exists(scripts) && (try? Subprocess.run(command))?.exitCode == 0
  }
}

/// DuckDB reads the table and adds up months and weeks.
struct DuckDBPeer {
  private let peers: Peers
  fileprivate init(_ peers: Peers) { self.peers = peers }

  /// As it says itself, without the time that Python takes to start.
  func cost(of table: String) throws -> Cost {
    let run = try Subprocess.mustRun(peers.script("csv_peers.py", ["duckdb", table, "2"]))
    let words = run.output.split(whereSeparator: \.isWhitespace)
    func number(after name: Substring) -> Double? {
      words.firstIndex(of: name).flatMap { words.dropFirst($0 + 1).first.flatMap { Double($0) } }
    }
    guard let cpu = number(after: "cpu"), let wall = number(after: "wall") else {
      throw BenchmarkFault("csv_peers.py does not say its time: \(run.output)")
    }
    return Cost(cpu: cpu, wall: wall)
  }
}

/// The Python that a practical user would write: polars, jinja2, drawings by hand, cmarkgfm.
struct PythonPeer {
  private let peers: Peers
  fileprivate init(_ peers: Peers) { self.peers = peers }

  func build(_ source: String, to output: String) throws -> ProcessRun {
    try Subprocess.mustRun(peers.script("py_stack.py", [source, output]))
  }
}

/// Hugo with drawings and numbers ready in the front matter: it only makes pages, tables and notes.
struct HugoPeer {
  private let peers: Peers
  fileprivate init(_ peers: Peers) { self.peers = peers }

  func build(_ site: String, to output: String) throws -> ProcessRun {
    try Subprocess.mustRun([peers.hugoProgram, "--quiet", "-s", site, "-d", output])
  }

  /// The site of a size, made once; what making it costs is nobody's figure.
  func site(agents: Int, _ workshop: Workshop) throws -> String {
    let plain = try workshop.plain(agents: agents)
    let layouts = try layouts(workshop)
    return try workshop.kept("hugo", workshop.workload(agents)) { folder in
      try makeFolder(folder + "/content/agents")
      try makeFolder(folder + "/content/teams")
      _ = try Subprocess.mustRun(
        ["cp", "-r", layouts + "/hugo.toml", layouts + "/layouts", folder])
      _ = try Subprocess.mustRun(
        peers.script("py_stack.py", [plain, "/dev/null", "--hugo", folder]))
    }
  }

  /// Its templates come from a small site of which the templates themselves draw the charts.
  private func layouts(_ workshop: Workshop) throws -> String {
    let few = 30
    let plain = try workshop.plain(agents: few)
    return try workshop.kept("hugo-layouts", workshop.workload(few)) { folder in
      let drawing = folder + ".drawing"
      _ = try Subprocess.mustRun(peers.script("prep_hugo.py", [plain, drawing]))
      _ = try Subprocess.mustRun([peers.hugoProgram, "--quiet", "-s", drawing])
      _ = try Subprocess.mustRun(peers.script("prep_hugo_b.py", [drawing, folder]))
      try remove(drawing)
    }
  }
}
