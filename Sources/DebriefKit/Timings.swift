/// How long the steps of a build took.
public struct Timings: Sendable {
  /// A step's name and its length.
  public struct Step: Sendable, Hashable {
    /// content, data, figures, pages or publishing.
    public let name: String
    /// Its length in milliseconds.
    public let milliseconds: Double
  }

  /// The steps in the order they came.
  public internal(set) var steps: [Step] = []
}

/// How far a build has come.
public enum Progress: Sendable, Hashable {
  /// Definitions, notes and data are being read.
  case reading
  /// So many pages are done.
  case pages(done: Int, of: Int)
}

/// Measures steps by the machine's steady clock; the only clock there is, and no page sees it.
struct StepClock {
  private(set) var timings = Timings()
  private var started = ContinuousClock.now

  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    let length = started.duration(to: now)
    timings.steps.append(
      Timings.Step(name: name, milliseconds: length / Duration.milliseconds(1)))
    started = now
  }
}

extension Timings {
  /// One step a line, with its milliseconds.
  public var text: String {
    steps.map { "\($0.name): \(Int($0.milliseconds.rounded())) ms\n" }.joined()
  }

  /// All steps together, in milliseconds.
  public var total: Double { steps.reduce(0) { $0 + $1.milliseconds } }

  /// The steps as one JSON object.
  var json: String {
    "{"
      + steps.map { "\"\($0.name)\": \(Int($0.milliseconds.rounded()))" }.joined(separator: ", ")
      + "}"
  }
}
