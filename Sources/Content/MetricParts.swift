internal import Diagnostics
internal import Measures
internal import StrictYAML

extension MetricPart {
  /// Reads `parts: {tariff questions: tariff_seconds / tariff_calls, …}`: a kind's name and its formula.
  static func readAll(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> [MetricPart] {
    var map = value.map(&problems)
    let entries = map.takeTheRest()
    if entries.count == 1 {
      problems.append(
        .error(
          "one-part", at: entries[0].keyLocation, "one part alone tells nothing apart",
          hint: "Name two kinds or more, the last perhaps 'other', or take the line out"))
    }
    return entries.compactMap { read($0, &problems) }
  }

  private static func read(
    _ entry: YAMLValue.Entry, _ problems: inout [Diagnostic]
  ) -> MetricPart? {
    problems.refuseControls(in: entry.key, of: "the part's name", at: entry.keyLocation)
    guard let text = entry.value.text(&problems) else { return nil }
    let (formula, faults) = FormulaParser.parse(text, at: entry.value.location)
    problems += faults
    return formula.map {
      MetricPart(
        name: entry.key, formula: $0, location: entry.keyLocation,
        formulaLocation: entry.value.location)
    }
  }
}

/// What the parts of a metric are by their shape: fractions, like the metric, and in its unit.
struct PartChecks {
  let metric: Metric

  func check(_ problems: inout [Diagnostic]) {
    guard let first = metric.parts.first else { return }
    guard let whole = metric.formula.fraction else {
      problems.append(
        .error(
          "parts-of-no-fraction", at: first.location,
          "'\(metric.formula.text)' is no fraction, so it has no parts",
          hint: "Only a metric of one division, as in handle_seconds / handled, is told apart"))
      return
    }
    for part in metric.parts {
      guard let fraction = part.formula.fraction else {
        problems.append(
          .error(
            "part-no-fraction", at: part.formulaLocation,
            "'\(part.formula.text)' is no fraction, and the metric is one",
            hint: "Divide the part's own share of what is above the line by its share below it"))
        continue
      }
      if abs(fraction.scale - whole.scale) > 1e-9 * abs(whole.scale) {
        problems.append(otherUnit(part))
      }
    }
  }

  /// A factor beside the fraction changes what it is a number of.
  private func otherUnit(_ part: MetricPart) -> Diagnostic {
    .error(
      "part-unit", at: part.formulaLocation,
      "'\(part.formula.text)' comes out in another unit than '\(metric.formula.text)'",
      hint: "Write the same factor beside both, or beside neither")
  }
}
