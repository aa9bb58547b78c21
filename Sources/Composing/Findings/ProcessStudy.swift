internal import Dates
internal import Measures
internal import Reports
internal import Statistics

/// What the rules made of one line: what may be said, what is drawn, and how surprising it is.
struct ProcessStudy: Sendable {
  let verdict: Verdict
  let course: Course
  /// How likely a steady process shows a last period at least as surprising as one that stands out; 1 where none
  /// does, `nil` where nothing was checked.
  let chance: Double?
  /// Which chart it was read off; `nil` where nothing was checked.
  let kind: ProcessChartKind?
  /// How often a steady process stands out in its last period by luck.
  let luck: Double

  /// A line of which nothing was checked.
  init(_ verdict: Verdict) {
    self.verdict = verdict
    course = .none
    chance = nil
    kind = nil
    luck = 0
  }

  init(
    _ chart: ProcessChart, _ latest: ProcessSignal?, _ line: Line, _ points: [ProcessPoint?],
    starts: [(index: Int, date: CivilDate)], meaning: MeaningRule, _ standard: PassRule?
  ) {
    let last = points.count - 1
    course = Course(chart, meaning)
    guard let phase = chart.phases.last, phase.standing != .tooShort,
      let limits = chart.limits[last]
    else {
      let count = chart.phases.last.map { points[$0.range].count { $0 != nil } } ?? 0
      verdict = Verdict(
        outcome: .tooShort(periods: count, needed: ProcessStudy.fewestPeriods), last: line.lastWhole
      )
      chance = nil
      kind = nil
      luck = 0
      return
    }
    let range = UsualRange(
      average: phase.mean, low: limits.lower ?? 0, high: limits.upper ?? limits.centre,
      periods: phase.baselineCount,
      isProvisional: phase.standing == .trial,
      step: starts.last { $0.index == phase.range.lowerBound }?.date)
    let change = latest.map {
      Change($0, at: last, running: chart.outside(until: last), in: phase, points, line, meaning)
    }
    verdict = Verdict(
      outcome: change.map { .unusual($0) } ?? (phase.isFlat ? .flat : .usual), range: range,
      reach: standard.map { Reach($0, range, sigma: limits.sigma) }, last: line.lastWhole,
      isSelfFollowing: phase.isAutocorrelated)
    kind = chart.kind
    // Only what stands out can be called clear, so all else may count as certain; that errs to the careful side.
    chance = change == nil ? 1 : chart.latestChance ?? 1
    luck =
      ExpectedFlags.rate(points: phase.count, baseline: chart.baseline)
  }

  /// What one of its checks adds to a tally.
  func tally(clearUpTo threshold: Double) -> CheckTally {
    guard let chance else { return CheckTally() }
    let isUnusual = verdict.change != nil
    return CheckTally(
      checks: 1, unusual: isUnusual ? 1 : 0,
      clear: isUnusual && chance <= threshold ? 1 : 0, expected: luck)
  }

  /// The verdict, with what the issue as a whole allows to be said.
  func verdict(clearUpTo threshold: Double) -> Verdict {
    guard let change = verdict.change else { return verdict }
    return Verdict(
      outcome: .unusual(change.clear(chance.map { $0 <= threshold } ?? false)),
      range: verdict.range, reach: verdict.reach, last: verdict.last,
      isSelfFollowing: verdict.isSelfFollowing)
  }

  /// Under six periods there are no limits (Wheeler, Understanding Variation, 1993).
  static let fewestPeriods = 6
}

extension Change {
  fileprivate init(
    _ signal: ProcessSignal, at last: Int, running outside: Range<Int>, in phase: ProcessPhase,
    _ points: [ProcessPoint?], _ line: Line, _ meaning: MeaningRule
  ) {
    let since = max(signal.since, phase.range.lowerBound)
    let running = points[outside].count { $0 != nil }
    let shape: Shape =
      switch signal.cause {
      case .outsideLimits: running > 1 ? .stay(running) : .outside
      case .run: .run(signal.length)
      case .twoOfThree: .cluster
      case .trend: .drift(signal.length)
      }
    let spoken: Range<Int> =
      switch shape {
      case .outside: last..<last + 1
      case .stay: outside
      case .run, .cluster, .drift: since..<last + 1
      }
    let level = points[spoken].pooled
    self.init(
      shape: shape, isAbove: signal.side == .above,
      meaning: meaning.meaning(from: phase.mean, to: level ?? phase.mean), isClear: false,
      since: line.periods[spoken.lowerBound], oldLevel: phase.mean,
      newLevel: shape == .outside ? nil : level)
  }
}

extension ProcessChart {
  /// The newest points that all lie beyond the limits on one side; missing ones between them are no end.
  fileprivate func outside(until last: Int) -> Range<Int> {
    let start = phases.last?.range.lowerBound ?? last
    var first = last
    for index in (start..<last).reversed() where points[index] != nil {
      guard let signal = signals[index], signal.cause == .outsideLimits,
        signal.side == signals[last]?.side
      else { break }
      first = index
    }
    return first..<last + 1
  }
}

extension Sequence<ProcessPoint?> {
  /// The level of several periods together: what lies behind each weighs, never a mean of means.
  fileprivate var pooled: Double? {
    var (sum, size) = (0.0, 0.0)
    for case let point? in self {
      sum += point.value * point.size
      size += point.size
    }
    return size > 0 ? sum / size : nil
  }
}

extension Course {
  fileprivate init(_ chart: ProcessChart, _ meaning: MeaningRule) {
    let stretches = chart.phases.compactMap { phase -> Stretch? in
      guard phase.standing != .tooShort else { return nil }
      let limits = chart.limits[phase.range]
      return Stretch(
        range: phase.range, average: phase.mean, lows: limits.map { $0?.lower ?? .nan },
        highs: limits.map { $0?.upper ?? .nan }, isProvisional: phase.standing == .trial)
    }
    let marks = chart.signals.enumerated().compactMap { index, signal -> Mark? in
      guard let signal, let limits = chart.limits[index] else { return nil }
      let isAbove = signal.side == .above
      let beyond = limits.centre + (isAbove ? 1 : -1) * Swift.max(limits.sigma, .ulpOfOne)
      return Mark(
        index: index, meaning: meaning.meaning(from: limits.centre, to: beyond), isAbove: isAbove)
    }
    self.init(stretches: stretches, marks: marks)
  }
}

extension Reach {
  /// How the usual range stands to a rule; a limit on the rule itself is no certainty.
  fileprivate init(_ rule: PassRule, _ range: UsualRange, sigma: Double) {
    let (low, high) = rule.limits
    let isSafeBelow = low.map { range.low > $0 } ?? true
    let isSafeAbove = high.map { range.high < $0 } ?? true
    if isSafeBelow && isSafeAbove {
      self = .always
      return
    }
    if let low, range.high < low {
      self = .never
      return
    }
    if let high, range.low > high {
      self = .never
      return
    }
    guard sigma > 0 else {
      self = .sometimes(missesInTen: rule.passes(range.average) ? 0 : 10)
      return
    }
    let below = low.map { NormalDistribution.lowerTail(($0 - range.average) / sigma) } ?? 0
    let above = high.map { NormalDistribution.upperTail(($0 - range.average) / sigma) } ?? 0
    self = .sometimes(missesInTen: Int(((below + above) * 10).rounded()))
  }
}
