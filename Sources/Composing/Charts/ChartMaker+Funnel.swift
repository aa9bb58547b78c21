internal import Dates
internal import Measures
internal import Reports
internal import Statistics
internal import Workforce

extension ChartMaker {
  /// The people of a group over how much stands behind each; a person's own team where it is about one.
  func funnel(_ metric: Int, _ scope: Scope, _ period: Period) -> FunnelMatter? {
    let own: Int? = if case .agent(let agent) = scope { agent } else { nil }
    let group = own.map { team(of: $0, during: period.days).map { Scope.team($0) } } ?? scope
    guard let group else { return nil }
    let people = funnelPeople(metric, group, period.days)
    let scale = figures.metrics[metric].formula.fraction?.scale ?? 1
    guard people.count >= FunnelMatter.fewestPeople, let judged = people.funnel else {
      return FunnelMatter(
        metric: composer.reference(to: metric), scope: name(of: group),
        period: composer.state(of: period), dots: [], count: people.count, pooled: nil,
        curves: .none, expectedOutside: 0, dispersion: 1)
    }
    let dots = zip(people, judged.members).map { dot($0, $1, own: own) }
    // The line and the curves are those of the others, so that who lies outside does not pull them along.
    let drawn = zip(people, dots).filter { !$1.isOutside }.map(\.0).funnel ?? judged
    return FunnelMatter(
      metric: composer.reference(to: metric), scope: name(of: group),
      period: composer.state(of: period),
      dots: dots.sorted { ($0.n, $0.value) < ($1.n, $1.value) }, count: people.count,
      pooled: drawn.centre * scale,
      curves: FunnelMatter.Curves(drawn, upTo: dots.map(\.n).max() ?? 1, scale: scale),
      expectedOutside: judged.expectedOutside(),
      dispersion: judged.dispersion.map { $0.isOver ? $0.phi : 1 } ?? 1)
  }

  /// Everybody with a figure, and what chance needs to know of it.
  private func funnelPeople(
    _ metric: Int, _ group: Scope, _ days: Range<CivilDate>
  ) -> [FunnelPerson] {
    let nature = MetricNature(figures.metrics[metric])
    let people = people(metric, in: group, during: days)
    return readings(metric, of: people, days).compactMap { agent, reading, value in
      guard let top = reading.numerator, let bottom = reading.denominator, bottom > 0 else {
        return nil
      }
      if nature == .proportion {
        return FunnelPerson(agent: agent, top: top, bottom: bottom, value: value, deviation: nil)
      }
      // Single contacts are not known; how days differ says how much contacts do.
      let error = RatioInterval.standardError(clusters(metric, .agent(agent), days))
      return error.map {
        FunnelPerson(
          agent: agent, top: top, bottom: bottom, value: value,
          deviation: $0 * bottom.squareRoot())
      }
    }
  }

  private func dot(
    _ person: FunnelPerson, _ member: FunnelMember, own: Int?
  ) -> FunnelMatter.Dot {
    let side = member.side()
    let isOwn = person.agent == own
    return FunnelMatter.Dot(
      n: person.bottom, value: person.value, isOutside: side != nil, isAbove: side == .high,
      isOwn: isOwn,
      name: isOwn || side != nil && mayName(person.agent) ? name(of: person.agent) : nil)
  }

  /// Only leads and those above are told who it is, and only of their own people.
  private func mayName(_ agent: Int) -> Bool {
    switch audience {
    case .lead, .operation:
      composer.mayLink(from: audience, to: composer.audience(ofAgent: agent))
    case .everyone, .team, .agent: false
    }
  }
}

/// One person's part of a funnel.
private struct FunnelPerson {
  let agent: Int
  let top: Double
  let bottom: Double
  let value: Double
  /// How far single contacts lie apart; `nil` of shares, whose counts tell it.
  let deviation: Double?
}

extension [FunnelPerson] {
  /// Exact tails for shares, Student's for means, widened where all differ more than chance has it.
  fileprivate var funnel: Funnel? {
    if contains(where: { $0.deviation == nil }) {
      return Funnel(proportions: map { ($0.top, $0.bottom) })
    }
    return Funnel(means: map { ($0.bottom, $0.top / $0.bottom, $0.deviation ?? 0) })
  }
}

extension FunnelMatter.Curves {
  /// The curves over a ladder of counts that is dense where they bend.
  fileprivate init(_ funnel: Funnel, upTo most: Double, scale: Double) {
    let steps = 48
    let counts = (1...steps).map { step -> Double in
      let part = Double(step) / Double(steps)
      return Swift.max(1, (most * part * part).rounded())
    }.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
    let inner = funnel.limits(at: counts, tail: 0.025)
    let outer = funnel.limits(at: counts, tail: 0.001)
    func scaled(_ value: Double?) -> Double? { value.map { $0 * scale } }
    self.init(
      counts: counts, innerLow: inner.map { scaled($0.lower) },
      innerHigh: inner.map { scaled($0.upper) }, outerLow: outer.map { scaled($0.lower) },
      outerHigh: outer.map { scaled($0.upper) })
  }
}
