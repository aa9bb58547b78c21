import ArgumentParser
import Glibc
import Workload

/// The folder in which workloads are kept from one run to the next, and another for what is built of them.
struct Workshop: ParsableArguments {
  @Option(help: ArgumentHelp("Where workloads are kept.", valueName: "dir"))
  var work = ".build/bench"

  @Option(
    help: ArgumentHelp(
      "Where sites are built; best in memory. (default: /dev/shm if there is room)",
      valueName: "dir"))
  var scratch: String?

  @Option(help: "Notes about each agent.")
  var notes = 3

  /// The project of a size, made if it is not there yet.
  func project(agents: Int) throws -> String {
    let workload = workload(agents)
    return try kept("project", workload) { folder in
      try WorkloadWriter(workload, to: folder).writeProject()
    }
  }

  /// The same as other programs take it.
  func plain(agents: Int) throws -> String {
    let workload = workload(agents)
    let project = try project(agents: agents)
    return try kept("plain", workload) { folder in
      try WorkloadWriter(workload, to: folder).writePlain(tableOf: project)
    }
  }

  func workload(_ agents: Int) -> Workload { Workload(agents: agents, notesPerAgent: notes) }

  /// A folder that is whole or not there: made under another name, then given its own.
  func kept(_ kind: String, _ workload: Workload, _ make: (String) throws -> Void) throws -> String
  {
    let name = "\(kind)-\(workload.agents)-notes\(workload.notesPerAgent)-v\(Workload.version)"
    try makeFolder(work)
    let folder = try absolute(work) + "/" + name
    if exists(folder) { return folder }
    let draft = folder + ".unfinished"
    try remove(draft)
    let cost = try Stopwatch.time { try make(draft) }
    try check(rename(draft, folder) == 0, "cannot name \(folder)")
    Output.print("  made \(name) in \(NumberText.short(cost.wall)) s\n")
    return folder
  }

  /// A folder for sites of about so many bytes: in memory, or on the disk when they would not fit there.
  func scratchFolder(bytes: Double = 0) throws -> String {
    let inMemory = "/dev/shm"
    let need = Int(bytes * 1.5)
    let fits = need < freeMemory && need < freeBytes(of: inMemory)
    let base = scratch ?? (fits ? inMemory : work)
    try clearLeftovers(in: base)
    let folder = "\(base)/\(Self.scratchName)\(getpid())"
    try makeFolder(folder)
    return try absolute(folder)
  }

  private static let scratchName = "debrief-benchmarks-"

  /// Sites of runs that were stopped: in memory they would stay until the machine is started anew.
  private func clearLeftovers(in base: String) throws {
    guard let stream = opendir(base) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = WriteOnly.name(of: entry)
      guard name.hasPrefix(Self.scratchName),
        let process = pid_t(name.dropFirst(Self.scratchName.count)), kill(process, 0) != 0
      else { continue }
      try remove(base + "/" + name)
    }
  }

  private func freeBytes(of folder: String) -> Int {
    var status = statvfs()
    if statvfs(folder, &status) != 0 { return 0 }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// What the kernel would give to programs; a file system in memory takes it from the same purse.
  private var freeMemory: Int {
    let lines = ((try? readFile("/proc/meminfo")) ?? "").split(separator: "\n")
    let line = lines.first { $0.hasPrefix("MemAvailable:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return kilobytes * 1024
  }
}

func makeFolder(_ path: String) throws { _ = try Subprocess.mustRun(["mkdir", "-p", path]) }

func remove(_ path: String) throws { _ = try Subprocess.mustRun(["rm", "-rf", path]) }

func absolute(_ path: String) throws -> String {
  guard let resolved = realpath(path, nil) else { throw BenchmarkFault("there is no \(path)") }
  defer { free(resolved) }
  return String(cString: resolved)
}
