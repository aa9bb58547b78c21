import ArgumentParser
import Glibc

/// Where a suite's figures go: to the terminal at once, and to a file for programs.
final class Report {
  private let suite: String
  private let lines: String?
  /// The sample whose figures are being printed, for it is named once.
  private var sample = ""

  /// Begins a suite; `lines` is a file that gets one JSON object a line.
  init(_ suite: String, lines: String?) {
    self.suite = suite
    self.lines = lines
    Output.print("\n\(suite)\n")
  }

  func add(_ measurement: Measurement) throws {
    if measurement.sample != sample { Output.print("  \(measurement.sample)\n") }
    sample = measurement.sample
    Output.print(measurement.row + "\n")
    guard let lines else { return }
    guard let file = fopen(lines, "a") else { throw BenchmarkFault("cannot write \(lines)") }
    defer { fclose(file) }
    fputs(measurement.json(suite: suite) + "\n", file)
  }

  /// What a reader has to know that is no figure: what was left out, and why.
  func say(_ text: String) { Output.print("  \(text)\n") }
}

/// What all suites are told.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Append each figure as a line of JSON to a file.", valueName: "file"))
  var lines: String?
}

/// A benchmark that cannot go on, or whose own result is wrong.
struct BenchmarkFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Stops a benchmark that measures something other than it says.
func check(_ isTrue: Bool, _ complaint: String) throws {
  if !isTrue { throw BenchmarkFault(complaint) }
}

enum Output {
  /// Written at once, so that the lines of a suite and of the processes it starts keep their order.
  static func print(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
