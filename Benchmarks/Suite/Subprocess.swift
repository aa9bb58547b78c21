import Glibc

/// A program that ran to its end, and what it cost.
struct ProcessRun: Sendable {
  let cost: Cost
  let peakMegabytes: Double
  let exitCode: Int32
  /// What it wrote to its standard output and error, in the order it came.
  let output: String
}

extension [ProcessRun] {
  var costs: [Cost] { map(\.cost) }
  var peakMegabytes: Double { median(map(\.peakMegabytes)) }
}

/// Runs other programs.
///
/// Linux counts the memory of whoever starts a program as the program's own until it begins, so peaks are only
/// told apart from ours while this process stays small.
enum Subprocess {
  /// Runs a program, found on the path, and keeps what it says.
  static func run(_ command: [String]) throws -> ProcessRun {
    let (path, descriptor) = try temporaryFile()
    defer {
      close(descriptor)
      unlink(path)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDERR_FILENO)
    let (cost, usage, code) = try spawn(command, &actions)
    return ProcessRun(
      cost: cost, peakMegabytes: Double(usage.ru_maxrss) / 1024, exitCode: code,
      output: try readFile(path))
  }

  /// Runs a program that must not fail.
  static func mustRun(_ command: [String]) throws -> ProcessRun {
    let run = try run(command)
    if run.exitCode == 0 { return run }
    throw BenchmarkFault(
      "\(command.joined(separator: " ")) ended with \(run.exitCode):\n" + run.output.suffix(2000))
  }

  /// Runs a program that speaks for itself, and answers its exit code.
  static func show(_ command: [String]) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    return try spawn(command, &actions).code
  }

  private static func spawn(
    _ command: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> (cost: Cost, usage: rusage, code: Int32) {
    var arguments = command.map { strdup($0) } + [nil]
    var environment = Surroundings.all.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    let fault = posix_spawnp(&process, command[0], &actions, nil, &arguments, &environment)
    try check(fault == 0, "cannot run \(command[0]): \(String(cString: strerror(fault)))")
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      try check(errno == EINTR, "lost sight of \(command[0])")
    }
    let cost = Cost(
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      wall: start.duration(to: .now) / .seconds(1))
    // The low seven bits are the signal that ended it, the next eight its own code.
    return (cost, usage, status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func temporaryFile() throws -> (path: String, descriptor: Int32) {
    var name = Array("/tmp/debrief-benchmark-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    try check(descriptor >= 0, "cannot make a file in /tmp")
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (path, descriptor)
  }
}

/// What surrounds this process.
enum Surroundings {
  /// `NAME=value`, as the process was given them.
  static let all: [String] = {
    let text = (try? readFile("/proc/self/environ")) ?? ""
    return text.split(separator: "\0").map(String.init)
  }()

  static subscript(name: String) -> String? {
    all.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// Where this very program lies.
  static var program: String {
    get throws {
      guard let path = realpath("/proc/self/exe", nil) else {
        throw BenchmarkFault("cannot find this program")
      }
      defer { free(path) }
      return String(cString: path)
    }
  }
}

/// The whole of a file as text.
func readFile(_ path: String) throws -> String {
  guard let file = fopen(path, "r") else { throw BenchmarkFault("cannot read \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&part, 1, part.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += part[..<count]
  }
}

/// Whether something lies at a path.
func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
