internal import Content
internal import Diagnostics
internal import Measures

/// Metrics whose parts do not add up to them: contacts of a kind that no part names, or that two parts count.
///
/// What is said of the mix is then about something else than the metric, so the difference is named.
struct PartSums {
  let facts: FactTable
  let project: Project

  /// The share by which the sum may be off.
  private static let tolerance = 0.001

  var problems: [Diagnostic] {
    let metrics = project.metrics.map(\.metric).filter { !$0.parts.isEmpty }
    if metrics.isEmpty { return [] }
    let totals = facts.totals(0..<facts.rowCount)
    return metrics.compactMap { problem(of: $0, totals) }
  }

  private func problem(of metric: Metric, _ totals: Totals) -> Diagnostic? {
    guard let whole = reading(metric.formula, totals) else { return nil }
    let parts = metric.parts.map { reading($0.formula, totals) }
    let sides = [
      ("below", whole.denominator, parts.map { $0?.denominator }),
      ("above", whole.numerator, parts.map { $0?.numerator }),
    ]
    for (side, whole, parts) in sides {
      guard let whole, whole != 0 else { continue }
      let sum = parts.reduce(0) { $0 + ($1 ?? 0) }
      let excess = sum / whole - 1
      if abs(excess) > PartSums.tolerance { return problem(metric, side, excess) }
    }
    return nil
  }

  private func reading(_ formula: Formula, _ totals: Totals) -> Reading? {
    BoundFormula(formula, to: facts.layout)?.reading(of: totals)
  }

  private func problem(_ metric: Metric, _ side: String, _ excess: Double) -> Diagnostic {
    .warning(
      "parts-do-not-add-up", at: metric.parts.first?.location ?? metric.location,
      "\(side) the line, the parts of '\(metric.id)' add up to \(PartSums.percent(abs(excess))) % "
        + (excess < 0 ? "less" : "more") + " than the metric itself",
      hint: excess < 0
        ? "Some kind is missing; a last part 'other' may count the rest"
        : "Some contacts are counted in two parts")
  }

  /// Per cent to a tenth, half away from zero: a message is no page, and has no language of its own.
  private static func percent(_ share: Double) -> String {
    guard share.isFinite, share < 1_000_000 else { return "1000000" }
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
