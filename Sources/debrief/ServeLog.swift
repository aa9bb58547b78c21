import DebriefKit

/// What a server says on the terminal: one line for each change, and problems when they are new.
final class ServeLog {
  private let showsTimings: Bool
  private var known: Set<Problem> = []

  init(showsTimings: Bool) { self.showsTimings = showsTimings }

  func show(_ event: ServeEvent) {
    switch event {
    case .listening(let address): Terminal.print("Serving \(address) until Ctrl-C\n")
    case .read(let reading): show(reading)
    }
  }

  private func show(_ reading: ServeReading) {
    Outcome.report(reading.problems.filter { !known.contains($0) }, .text)
    known = Set(reading.problems)
    Terminal.print(subject(reading) + ": " + outcome(reading) + "\n")
    if showsTimings { Terminal.print(reading.timings.text) }
  }

  private func subject(_ reading: ServeReading) -> String {
    guard let first = reading.changed.first else { return "Read" }
    let name = first.isEmpty ? "everything" : first
    return reading.changed.count == 1
      ? name + " changed" : "\(name) and \(reading.changed.count - 1) more changed"
  }

  private func outcome(_ reading: ServeReading) -> String {
    let took = "\(Int(reading.timings.total.rounded())) ms"
    guard let pages = reading.pages else {
      let errors = reading.problems.count { $0.isError }
      return "\(errors) " + (errors == 1 ? "error" : "errors")
        + " in \(took); open pages stay as they were"
    }
    return "\(pages) pages in \(took)"
  }
}
