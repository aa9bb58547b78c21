internal import Diagnostics
internal import Measures

/// Standards of one metric that contradict one another, or that nothing can pass.
struct StandardChecks {
  let metric: Metric

  func check(_ problems: inout [Diagnostic]) {
    for (number, standard) in metric.standards.enumerated() {
      if let why = impossibility(of: standard.rule) {
        problems.append(
          .error(
            "impossible-rule", at: standard.location, "nothing can pass this standard: \(why)",
            hint: "Turn the sign round, or mend the number"))
      }
      let earlier = metric.standards[..<number]
      guard let other = earlier.last(where: { collides($0, standard) }) else { continue }
      problems.append(
        .error(
          "two-standards", at: standard.location,
          "for some people this standard and the one of line \(other.location.line) both count"
            + " from \(standard.from)",
          hint: "Keep one of them, or give them different days, teams, roles or tenures"))
    }
  }

  /// Whether two standards are for the same people, and nothing says which of them holds.
  private func collides(_ a: Standard, _ b: Standard) -> Bool {
    guard a.from == b.from, a.team == b.team, a.role == b.role else { return false }
    guard let first = a.tenure, let second = b.tenure else { return a.tenure == b.tenure }
    return max(first.atLeast ?? 0, second.atLeast ?? 0)
      < min(first.under ?? .max, second.under ?? .max)
  }

  /// Why no figure of the metric's unit can pass.
  private func impossibility(of rule: PassRule) -> String? {
    let lowest: Double? =
      switch metric.unit {
      case .share, .duration, .hours, .days: 0
      default: nil
      }
    let highest: Double? = metric.unit == .share ? 1 : nil
    let (low, high) = rule.limits
    if let low, let highest, low > highest || rule == .above(highest) {
      return "a share is at most 100%"
    }
    if let high, let lowest, high < lowest || rule == .below(lowest) {
      return "a \(metric.unit == .share ? "share" : "length of time") is never below zero"
    }
    return nil
  }
}
