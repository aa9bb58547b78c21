import ArgumentParser
import DebriefKit
import Glibc

/// Standard output and error, written whole; faults of the pipe are the shell's business.
enum Terminal {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func printError(_ text: String) { write(text, to: STDERR_FILENO) }

  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// How diagnostics are printed.
enum ProblemFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// What every command does with problems and failures.
enum Outcome {
  /// Prints problems to standard error, one a line.
  static func report(_ problems: [Problem], _ format: ProblemFormat) {
    for problem in problems {
      Terminal.printError((format == .json ? problem.json : problem.text) + "\n")
    }
  }

  /// Runs a command's work; a failure is said and becomes its exit code.
  static func run(_ body: () throws(DebriefFailure) -> Int32) throws {
    let code: Int32
    do throws(DebriefFailure) {
      code = try body()
    } catch {
      Terminal.printError("debrief: \(error.message)\n")
      throw ExitCode(error.exitCode)
    }
    if code != 0 { throw ExitCode(code) }
  }
}

/// How many threads a command uses: as many as the machine has, unless it is told.
struct JobOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Threads that work at once.", valueName: "n"))
  var jobs = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  func validate() throws {
    if jobs < 1 || jobs > 256 { throw ValidationError("--jobs takes a number from 1 to 256") }
  }
}
