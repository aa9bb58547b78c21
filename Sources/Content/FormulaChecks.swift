internal import Diagnostics
internal import Measures

/// What a formula is by its shape alone: worked out from something, dividing by something, in its unit.
struct FormulaChecks {
  let metric: Metric

  func check(_ problems: inout [Diagnostic]) {
    if metric.formula.uses.isEmpty {
      problems.append(
        .error(
          "constant-formula", at: metric.formulaLocation,
          "'\(metric.formula.text)' uses no measure, so it is the same for everybody, always",
          hint: "Write what is counted, as in handle_seconds / handled"))
      return
    }
    if FormulaChecks.dividesByZero(metric.formula.term) {
      problems.append(
        .error(
          "divides-by-zero", at: metric.formulaLocation,
          "'\(metric.formula.text)' divides by zero, so it never has a value"))
    }
    checkUnit(&problems)
  }

  /// A unit says what the pages make of the formula's number; a scale that does it too does it twice.
  private func checkUnit(_ problems: inout [Diagnostic]) {
    guard let scale = metric.formula.fraction?.scale else { return }
    switch metric.unit {
    case .share where isNear(scale, 100):
      refuse("a share is a part of a whole, and the pages write it as a percentage", &problems)
    case .duration where isNear(scale, 1.0 / 60) || isNear(scale, 1.0 / 3600):
      refuse("a duration is in seconds, and the pages write minutes and hours", &problems)
    case .hours where isNear(scale, 1.0 / 60) || isNear(scale, 1.0 / 3600):
      refuse("the formula of 'hours' is in seconds, and the pages write hours", &problems)
    default: break
    }
  }

  private func refuse(_ why: String, _ problems: inout [Diagnostic]) {
    problems.append(
      .warning(
        "unit-and-formula", at: metric.formulaLocation,
        "'\(metric.formula.text)' does not go with the unit '\(metric.unit.rawValue)': \(why)",
        hint: "Take the factor out, or choose another unit"))
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 * b }

  private static func dividesByZero(_ term: Formula.Term) -> Bool {
    switch term {
    case .number, .measure, .statistic: false
    case .divide(let a, let b): constant(b) == 0 || dividesByZero(a) || dividesByZero(b)
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b):
      dividesByZero(a) || dividesByZero(b)
    }
  }

  /// The number that a term is whatever is counted; `nil` where that is not known.
  private static func constant(_ term: Formula.Term) -> Double? {
    switch term {
    case .number(let number): return number
    case .measure, .statistic: return nil
    case .add(let a, let b): return both(a, b, +)
    case .subtract(let a, let b): return a == b ? 0 : both(a, b, -)
    case .multiply(let a, let b):
      return constant(a) == 0 || constant(b) == 0 ? 0 : both(a, b, *)
    case .divide(let a, let b): return constant(b) == 0 ? nil : both(a, b, /)
    }
  }

  private static func both(
    _ a: Formula.Term, _ b: Formula.Term, _ join: (Double, Double) -> Double
  ) -> Double? {
    guard let a = constant(a), let b = constant(b) else { return nil }
    return join(a, b)
  }
}
