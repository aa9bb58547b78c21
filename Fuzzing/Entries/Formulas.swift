internal import DataSources
internal import Diagnostics
internal import Measures

/// Formulas and pass rules: understood or explained, and never a figure that is no number.
enum Formulas {
  private static let place = SourceLocation(file: "m.md", line: 1, column: 1)
  private static let layout = MeasureLayout(
    scalars: ["handled", "handle_seconds"], histograms: ["shape"])
  private static let facts = FactTable.empty(layout: layout, ownerCount: 1)

  /// The first line is a formula, each further one a pass rule.
  static func fault(_ input: [UInt8]) -> String? {
    let lines = String(decoding: input, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let fault = formula(lines.first ?? "") { return fault }
    for line in lines.dropFirst().prefix(8) {
      if let fault = rule(line) { return fault }
    }
    return nil
  }

  private static func formula(_ text: String) -> String? {
    let (formula, problems) = FormulaParser.parse(text, at: place)
    if (formula == nil) != problems.containsErrors {
      return "'\(text)' is neither read nor refused"
    }
    guard let formula, let bound = BoundFormula(formula, to: layout) else { return nil }
    let empty = bound.reading(of: facts.totals(0..<0))
    let zero = bound.reading(of: facts.totals(0..<0).countingZero { _ in true })
    for reading in [empty, zero] {
      if let value = reading.value, !value.isFinite { return "a figure of \(value)" }
    }
    return nil
  }

  private static func rule(_ text: String) -> String? {
    for unit in Unit.allCases {
      let (rule, problems) = PassRule.parse(text, unit: unit, at: place)
      if (rule == nil) != problems.containsErrors { return "'\(text)' is neither read nor refused" }
      guard let rule else { continue }
      for limit in [rule.limits.low, rule.limits.high].compactMap(\.self) {
        if !limit.isFinite { return "a limit of \(limit)" }
        if rule.passes(limit) == isStrict(rule) { return "'\(text)' is wrong about \(limit)" }
      }
    }
    return nil
  }

  private static func isStrict(_ rule: PassRule) -> Bool {
    switch rule {
    case .above, .below: true
    case .atLeast, .atMost, .between: false
    }
  }
}
