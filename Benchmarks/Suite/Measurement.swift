/// One figure of a benchmark: what was measured on which sample, and what it should be.
struct Measurement: Sendable {
  enum Goal: Sendable {
    case atLeast(Double)
    case atMost(Double)
  }

  /// What it was measured on, `1,000 agents` or `line, 120 points`.
  let sample: String
  /// `charts` or `peak memory`.
  let what: String
  let value: Double
  /// `/cpu-s`, `MB`, `x`.
  let unit: String
  /// Runs of which the value is the median.
  var runs = 1
  var goal: Goal?

  var meetsGoal: Bool? {
    switch goal {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    case nil: nil
    }
  }
}

extension Measurement {
  /// A row for people: what, value, unit, runs, goal.
  var row: String {
    let figure = NumberText.short(value).leftPadded(to: 9) + " " + unit.padded(to: 11)
    return "    " + what.padded(to: 40) + figure + " n=\(runs)" + verdict
  }

  private var verdict: String {
    let words =
      switch goal {
      case .atLeast(let least): "  goal >= " + NumberText.short(least)
      case .atMost(let most): "  goal <= " + NumberText.short(most)
      case nil: ""
      }
    return words + (meetsGoal.map { $0 ? ", met" : ", MISSED" } ?? "")
  }

  /// An object for programs, on one line.
  func json(suite: String) -> String {
    var members = [
      "\"suite\": " + quoted(suite), "\"sample\": " + quoted(sample), "\"what\": " + quoted(what),
      "\"value\": \(value)", "\"unit\": " + quoted(unit), "\"runs\": \(runs)",
    ]
    switch goal {
    case .atLeast(let least): members.append("\"atLeast\": \(least)")
    case .atMost(let most): members.append("\"atMost\": \(most)")
    case nil: break
    }
    if let meetsGoal { members.append("\"met\": \(meetsGoal)") }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// Our own words hold neither quotes nor controls.
  private func quoted(_ text: String) -> String { "\"" + text + "\"" }
}
