internal import Dates
internal import Measures
internal import Reports
internal import Statistics

extension ChartMaker {
  /// What moved a metric from one period to another: by its kinds where it has them, else by volume and rate.
  func waterfall(
    _ metric: Int, _ scope: Scope, _ period: Period, before: Period
  ) -> WaterfallMatter? {
    guard figures.reading(metric, scope, period.days).value != nil,
      figures.reading(metric, scope, before.days).value != nil
    else { return nil }
    return figures.metrics[metric].parts.isEmpty
      ? byVolumeAndRate(metric, scope, period, before) : byKind(metric, scope, period, before)
  }

  /// Kitagawa's split: the shares of the kinds, then each kind's own change.
  private func byKind(
    _ metric: Int, _ scope: Scope, _ period: Period, _ before: Period
  ) -> WaterfallMatter? {
    let (old, new) = (strata(metric, scope, before), strata(metric, scope, period))
    guard let change = MixAdjustment.kitagawa(before: old, after: new),
      let start = figures.reading(metric, scope, before.days).value,
      let end = figures.reading(metric, scope, period.days).value,
      isSame(change.before, start), isSame(change.after, end)
    else { return nil }
    let limit = Double(figures.metrics[metric].hideUnder)
    let kinds = zip(zip(figures.metrics[metric].parts, zip(old, new)), change.parts).map {
      Kind(
        name: $0.0.name, amount: $1.likeForLike,
        isHidden: min($0.1.0.weight, $0.1.1.weight) < limit)
    }
    let steps = [WaterfallMatter.Step(name: .mix, amount: change.mix)] + steps(of: kinds)
    return matter(metric, scope, period, before, .figure, from: start, to: end, steps)
  }

  /// One kind's own change; one with too few contacts is not told on its own.
  private struct Kind {
    let name: String
    let amount: Double
    let isHidden: Bool
  }

  /// The largest changes by name, all others in one step.
  private func steps(of kinds: [Kind]) -> [WaterfallMatter.Step] {
    let named = kinds.filter { !$0.isHidden }.sorted {
      (-abs($0.amount), $0.name) < (-abs($1.amount), $1.name)
    }
    let most = WaterfallMatter.mostKinds
    let shown = named.prefix(kinds.count > most ? most - 1 : most)
    let restCount = kinds.count - shown.count
    let steps = shown.map { WaterfallMatter.Step(name: .kind($0.name), amount: $0.amount) }
    if restCount == 0 { return steps }
    let all = kinds.reduce(0) { $0 + $1.amount }
    let rest = all - shown.reduce(0) { $0 + $1.amount }
    return steps + [WaterfallMatter.Step(name: .others(restCount), amount: rest)]
  }

  /// Whether the parts add up to the metric; where they do not, their changes are not the metric's.
  private func isSame(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 0.001 * abs(b) }

  /// A metric's kinds with what was counted of each, and their figures.
  private func strata(_ metric: Int, _ scope: Scope, _ period: Period) -> [MixStratum] {
    figures.parts(metric, figures.totals(scope, period.days)).map {
      MixStratum(weight: $0.denominator ?? 0, value: $0.value)
    }
  }

  /// The total above the line: more of them, or more for each.
  private func byVolumeAndRate(
    _ metric: Int, _ scope: Scope, _ period: Period, _ before: Period
  ) -> WaterfallMatter? {
    let now = figures.reading(metric, scope, period.days)
    let old = figures.reading(metric, scope, before.days)
    guard let n1 = now.denominator, let n0 = old.denominator, let t1 = now.numerator,
      let t0 = old.numerator, n1 > 0, n0 > 0
    else { return nil }
    let (rate1, rate0) = (t1 / n1, t0 / n0)
    let steps = [
      WaterfallMatter.Step(name: .volume, amount: (n1 - n0) * (rate0 + rate1) / 2),
      WaterfallMatter.Step(name: .rate, amount: (rate1 - rate0) * (n0 + n1) / 2),
    ]
    return matter(metric, scope, period, before, .total, from: t0, to: t1, steps)
  }

  private func matter(
    _ metric: Int, _ scope: Scope, _ period: Period, _ before: Period,
    _ measure: WaterfallMatter.Measure, from start: Double, to end: Double,
    _ steps: [WaterfallMatter.Step]
  ) -> WaterfallMatter {
    WaterfallMatter(
      metric: composer.reference(to: metric), scope: name(of: scope),
      period: composer.state(of: period), before: composer.state(of: before), measure: measure,
      start: start, end: end, steps: steps)
  }
}
