internal import Dates
internal import Measures
internal import Notes
internal import Reports

extension ChartMaker {
  /// What is counted by kind: the contacts of a metric's parts, or some measures.
  enum Kinds {
    case parts(of: Int)
    case measures([EmbeddedFigure.NamedMeasure])
  }

  /// Of what kinds a total is made, period by period.
  func mix(
    _ kinds: Kinds, _ title: String?, _ scope: Scope, _ span: EmbeddedFigure.Span?,
    upTo end: Period?
  ) -> MixMatter? {
    let periods = periods(span, upTo: end, grain: .month, count: 6)
    let firstPartial = periods.firstIndex { $0.last > asOf } ?? periods.count
    let names = names(of: kinds)
    let counts = periods.map { self.counts(kinds, scope, $0.days) }
    guard counts.contains(where: { $0.contains { $0 != nil } }) else { return nil }
    let judged = max(0, firstPartial - 1)
    let rows = names.indices.map { kind in
      (name: names[kind], counts: counts.map { $0[kind] }, last: counts[judged][kind] ?? 0)
    }.sorted { isBefore(($0.last, $0.name), ($1.last, $1.name)) }
    return MixMatter(
      subject: subject(of: kinds, title), scope: name(of: scope),
      grain: periods.last?.grain ?? .month, periods: periods, firstPartial: firstPartial,
      kinds: joined(rows.map { ($0.name, $0.counts) }))
  }

  /// Kinds by how many there are of each.
  func pareto(
    _ kinds: Kinds, _ title: String?, _ scope: Scope, _ period: Period, before: Period
  ) -> ParetoMatter? {
    let now = counts(kinds, scope, period.days)
    guard now.contains(where: { ($0 ?? 0) > 0 }) else { return nil }
    let earlier = counts(kinds, scope, before.days)
    let rows = zip(names(of: kinds), zip(now, earlier)).map {
      ParetoMatter.Row(name: $0, count: $1.0 ?? 0, before: $1.1)
    }
    return ParetoMatter(
      subject: subject(of: kinds, title), scope: name(of: scope),
      period: composer.state(of: period), before: composer.state(of: before),
      rows: rows.sorted { isBefore(($0.count, $0.name), ($1.count, $1.name)) })
  }

  /// The largest first, then by name; what is called other stands last, whatever its size.
  private func isBefore(_ a: (count: Double, name: String), _ b: (count: Double, name: String))
    -> Bool
  {
    let (aIsRest, bIsRest) = (isRest(a.name), isRest(b.name))
    if aIsRest != bIsRest { return bIsRest }
    return (-a.count, a.name) < (-b.count, b.name)
  }

  private func isRest(_ name: String) -> Bool {
    let word = name.lowercased()
    return word == "other" || word == "others" || word == "rest" || word.hasPrefix("other ")
      || word.hasPrefix("all other") || word.hasPrefix("all else")
  }

  /// At most five: the smallest of more are put together.
  private func joined(_ rows: [(name: String, counts: [Double?])]) -> [MixMatter.Kind] {
    func kind(_ row: (name: String, counts: [Double?])) -> MixMatter.Kind {
      MixMatter.Kind(name: .named(row.name), counts: row.counts)
    }
    guard rows.count > MixMatter.mostKinds else { return rows.map(kind) }
    let kept = rows.prefix(MixMatter.mostKinds - 1)
    let rest = rows.dropFirst(kept.count)
    let sums = (rest.first?.counts ?? []).indices.map { period in
      let counts = rest.compactMap { $0.counts[period] }
      return counts.isEmpty ? nil : counts.reduce(0, +)
    }
    return kept.map(kind) + [MixMatter.Kind(name: .others(rest.count), counts: sums)]
  }

  private func names(of kinds: Kinds) -> [String] {
    switch kinds {
    case .parts(let metric): figures.metrics[metric].parts.map(\.name)
    case .measures(let measures): measures.map(\.name)
    }
  }

  /// How much there is of each kind; what lies below the line is what is counted.
  private func counts(_ kinds: Kinds, _ scope: Scope, _ days: Range<CivilDate>) -> [Double?] {
    switch kinds {
    case .parts(let metric): figures.parts(metric, scope, days).map(\.denominator)
    case .measures(let measures):
      measures.map { figures.sum(of: $0.measure.text, scope, days) }
    }
  }

  private func subject(of kinds: Kinds, _ title: String?) -> ChartSubject {
    switch kinds {
    case .parts(let metric): .metric(composer.reference(to: metric))
    case .measures(let measures):
      .measure(name: title ?? measures.map(\.name).joined(separator: ", "))
    }
  }
}
