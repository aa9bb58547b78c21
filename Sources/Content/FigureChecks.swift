internal import Dates
internal import Diagnostics
internal import Measures
internal import Notes

extension NameDirectory {
  /// Looks up what a block names, and whether its drawing can be made of it.
  func check(
    _ figure: EmbeddedFigure, about subject: Subject?, isDated: Bool,
    _ problems: inout [Diagnostic]
  ) {
    for metric in figure.metrics { check(metric: metric, &problems) }
    for measure in figure.measures { check(measure.measure, for: figure, &problems) }
    let whose = figure.of.map { self.subject($0, &problems) } ?? subject
    for period in [figure.period, figure.compare].compactMap({ $0 }) {
      check(period: period, &problems)
    }
    guard figure.kind == .chart else { return }
    for metric in figure.metrics {
      guard let shape = shapes[metric.text] else { continue }
      if let problem = problem(figure.chart, metric, shape) { problems.append(problem) }
    }
    if let whose { check(figure, of: whose, &problems) }
    if figure.chart == .beforeAfter, figure.at == nil, !isDated {
      problems.append(
        .error(
          "missing-key", at: figure.location, "a 'before-after' chart needs 'at' here",
          hint: "Add a line 'at: 2026-10-12' with the day that parts before from after"))
    }
  }

  private func check(period: Reference, _ problems: inout [Diagnostic]) {
    if calendar.period(named: period.text) != nil { return }
    problems.append(
      .error(
        "bad-period", at: period.location, "'\(period.text)' is no period",
        hint: "Write 2026-10, 2026-W44, 2026-Q4, 2026 or a day"))
  }

  /// A measure must be there, and a histogram where values are drawn.
  private func check(
    _ measure: Reference, for figure: EmbeddedFigure, _ problems: inout [Diagnostic]
  ) {
    guard let measures else { return }
    let needsNumber = figure.chart != .histogram
    let known = measures.filter { $0.value == needsNumber }.keys
    guard let isNumber = measures[measure.text] else {
      problems.append(unknown("measure", measure.text, measure, among: known))
      return
    }
    if isNumber == needsNumber { return }
    problems.append(
      .error(
        "wrong-measure", at: measure.location,
        needsNumber
          ? "'\(measure.text)' is a histogram, and this chart adds numbers up"
          : "'\(measure.text)' is a number, and a histogram is drawn of many values",
        hint: needsNumber
          ? suggestion(for: measure.text, among: known)
          : "Count it in sources.yml with 'histogram(…)'"))
  }

  /// What is lacking in a metric for a drawing.
  private func problem(
    _ chart: ChartKind, _ metric: Reference, _ shape: MetricShape
  ) -> Diagnostic? {
    func problem(_ message: String, hint: String) -> Diagnostic {
      .error(
        "wrong-metric", at: metric.location, "'\(metric.text)' \(message)", hint: hint)
    }
    switch chart {
    case .mix, .pareto:
      if shape.hasParts { return nil }
      return problem(
        "has no parts to set side by side",
        hint: "Add 'parts' to the metric, or list measures under 'measures'")
    case .waterfall:
      if shape.isFraction { return nil }
      return problem(
        "is no fraction, so nothing can be told apart in it",
        hint: "Choose a metric of one division, as in handle_seconds / handled")
    case .histogram:
      if shape.hasHistogram { return nil }
      return problem(
        "is not read off a histogram, so there are no values to draw",
        hint: "Choose a metric such as median(…), or name a histogram under 'measure'")
    case .strip, .funnel, .scatter, .beforeAfter:
      if shape.levels.contains(.agent) { return nil }
      return problem(
        "does not speak of single people, so there is nobody to compare",
        hint: "Choose a metric whose 'levels' hold 'agent'")
    default: return nil
    }
  }

  /// Whether a drawing is about one person, and the block about one.
  private func check(
    _ figure: EmbeddedFigure, of subject: Subject, _ problems: inout [Diagnostic]
  ) {
    let isPerson = if case .agent = subject { true } else { false }
    let name = figure.chart.rawValue
    let place = figure.of?.location ?? figure.location
    switch figure.chart {
    case .strip, .beforeAfter:
      if isPerson { return }
      problems.append(
        .error(
          "wrong-subject", at: place, "a '\(name)' chart is about one person",
          hint: "Add 'of: …' with a person's id"))
    case .panels:
      if !isPerson { return }
      problems.append(
        .error(
          "wrong-subject", at: place, "a 'panels' chart is about teams",
          hint: "Add 'of: …' with a team's id, or 'of: operation'"))
    default: return
    }
  }
}
