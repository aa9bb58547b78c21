internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The dictionary: every metric with what passes.
  func metricIndexPage() -> Page {
    var groups: [(title: String, entries: [MetricGroup.Entry])] = []
    for metric in metrics.indices {
      let entry = MetricGroup.Entry(
        metric: reference(to: metric), summary: metrics[metric].summary,
        rule: figures.standard(metric, .operation, on: input.asOf)?.rule)
      let title = metrics[metric].group
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].entries.append(entry)
      } else {
        groups.append((title, [entry]))
      }
    }
    let frame = frame(
      SitePaths.metrics, .everyone, title: .word(.metrics), lead: .text("", muted: ""),
      crumbs: [], section: .metrics)
    return Page(
      kind: .index, frame: frame,
      sections: [
        Section(
          id: "metrics",
          groups.isEmpty
            ? .empty(.noMetricsApply)
            : .metricList(groups.map { MetricGroup(title: $0.title, metrics: $0.entries) }))
      ])
  }

  /// One metric: what it is, why, its arithmetic, what passes, where we are, how it is gamed.
  func metricPage(_ metric: Int) -> Page {
    let text = input.project.metrics[metric]
    let definition = text.metric
    let frame = frame(
      SitePaths.metric(definition.id), .everyone, title: .text(definition.name),
      lead: .text(definition.summary, muted: ""),
      crumbs: [Link(.word(.metrics), to: SitePaths.metrics)], section: .metrics)
    let parts = text.body.sections.enumerated().map { index, part in
      Section(
        id: "text-\(index + 1)", title: part.heading,
        .prose(prose(part.document, for: .everyone, subject: .operation, level: 3)))
    }
    // What it is and the first thing said of it stand before the arithmetic, all else after.
    let lead = parts.first.map { $0.title == nil ? 2 : 1 } ?? 0
    var sections = Array(parts.prefix(lead))
    sections.append(Section(id: "formula", .formula(formulaCard(metric))))
    let phases = phaseCards(metric)
    if !phases.isEmpty { sections.append(Section(id: "standards", .phases(phases))) }
    let trend = trends(
      observed(.operation, upTo: plan.main), for: .everyone, among: [metric]
    ).first
    sections.append(
      Section(id: "where-we-are", trend.map { .trends([$0]) } ?? .empty(.noData)))
    sections += parts.dropFirst(lead)
    return Page(kind: .metric, frame: frame, sections: sections)
  }

  private func formulaCard(_ metric: Int) -> FormulaCard {
    let definition = metrics[metric]
    let fraction = definition.formula.fraction
    let used = Set(definition.formula.uses.map(\.name))
    return FormulaCard(
      metric: reference(to: metric), text: definition.formula.text,
      numerator: fraction?.numerator.words, denominator: fraction?.denominator.words,
      scale: fraction?.scale ?? 1, period: state(of: plan.main),
      reading: figures.reading(metric, .operation, plan.main.days),
      minimum: definition.minimum, hideUnder: definition.hideUnder,
      measures: input.measures.filter { used.contains($0.name) },
      pairs: definition.pairedWith.compactMap { desk.metricNumber($0) }.map {
        Link(metrics[$0].name, to: SitePaths.metric(metrics[$0].id))
      })
  }

  /// All standards: those for everyone first, oldest first; each ends where the next for the same people begins.
  private func phaseCards(_ metric: Int) -> [PhaseCard] {
    let all = metrics[metric].standards
    let standards = all.filter { !$0.isParticular } + all.filter(\.isParticular)
    return standards.map { standard in
      let next = standards.filter {
        $0.from > standard.from && $0.team == standard.team && $0.role == standard.role
          && $0.tenure == standard.tenure
      }.map(\.from).min()
      return PhaseCard(
        metric: reference(to: metric), phase: standard.phase, from: standard.from,
        until: next?.advanced(by: -1),
        isInForce: standard.from <= input.asOf && (next.map { $0 > input.asOf } ?? true),
        rule: standard.rule,
        team: standard.team.flatMap { organisation.teamNumber($0) }.map {
          organisation.teams[$0].name
        },
        role: standard.role, tenure: standard.tenure, why: standard.why,
        benefit: standard.benefit, announced: standard.announced)
    }
  }
}

extension Formula.Term {
  /// The term in the words of its measures: `talk seconds + wrap seconds`.
  package var words: String {
    switch self {
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .measure(let name): name.split(separator: "_").joined(separator: " ")
    case .statistic(let statistic, let name):
      statistic.words + " of " + name.split(separator: "_").joined(separator: " ")
    case .add(let a, let b): a.words + " + " + b.words
    case .subtract(let a, let b): a.words + " − " + b.bracketedWords
    case .multiply(let a, let b): a.bracketedWords + " × " + b.bracketedWords
    case .divide(let a, let b): a.bracketedWords + " ÷ " + b.bracketedWords
    }
  }

  private var bracketedWords: String {
    switch self {
    case .add, .subtract: "(" + words + ")"
    default: words
    }
  }
}

extension Formula.Statistic {
  fileprivate var words: String {
    switch self {
    case .mean: "mean"
    case .sampleDeviation: "standard deviation"
    case .count: "count"
    case .distinct: "number of different"
    case .quantile(0.5): "median"
    case .quantile(let p): "\(Int((p * 100).rounded()))th percentile"
    }
  }
}

extension Standard {
  /// Whether it is meant for some people only.
  fileprivate var isParticular: Bool { team != nil || role != nil || tenure != nil }
}
