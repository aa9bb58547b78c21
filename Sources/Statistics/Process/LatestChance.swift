extension ProcessChart {
  /// How likely a steady process is to show a last point at least this surprising, 0…1; `nil` without limits.
  ///
  /// This is the p-value for Benjamini and Hochberg over all checks of an issue. It asks what the rules ask of the
  /// last point (its distance, the run and its level, two of three, the trend), without their thresholds, and joins the answers
  /// by Bonferroni, so that it errs to the careful side. Points asked about are left out of the estimates that
  /// they are held against. It takes points for independent: see `ProcessPhase.isAutocorrelated`.
  package var latestChance: Double? {
    guard let phase = phases.last, phase.sigma != nil, phase.count >= 6 else { return nil }
    let surprise = LatestSurprise(self, phase)
    let asked: [(chance: Double, weight: Double)?] = [
      (surprise.pointChance, 0.5),
      rules.run.map { _ in (surprise.runChance, 0.2) },
      rules.run.map { _ in (surprise.shiftChance, 0.2) },
      rules.twoOfThree == .off ? nil : (surprise.twoOfThreeChance, 0.2),
      rules.trend.map { _ in (surprise.trendChance, 0.1) },
    ]
    let present = asked.compactMap(\.self)
    let total = present.reduce(0) { $0 + $1.weight }
    return present.reduce(1) { min($0, $1.chance * total / $1.weight) }
  }
}

/// What is held against chance: the newest points of a phase and what came before them.
struct LatestSurprise {
  let chart: ProcessChart
  let points: [ProcessPoint]
  let limits: [ProcessLimits]
  let baselineCount: Int

  init(_ chart: ProcessChart, _ phase: ProcessPhase) {
    self.chart = chart
    points = phase.range.compactMap { chart.points[$0] }
    limits = phase.range.compactMap { chart.limits[$0] }
    baselineCount = phase.baselineCount
  }

  /// The last points that have `length` of them.
  func last(_ length: Int) -> ArraySlice<ProcessPoint> { points.suffix(length) }

  /// The baseline without the last `length` points; `nil` when too little is left to tell anything.
  func estimate(without length: Int) -> ProcessEstimate? {
    let base = points.prefix(min(baselineCount, points.count - length))
    guard base.count >= 3 else { return nil }
    return ProcessEstimate(
      chart.kind, baseline: Array(base), screensMovingRanges: chart.screensMovingRanges)
  }

  /// On which side of its centre each point lies, newest first.
  var sidesBackwards: [Side?] {
    zip(points, limits).reversed().map { ProcessRule.comparison($0.value, with: $1.centre) }
  }
}

extension LatestSurprise {
  /// How likely the last point would lie as far out, given that both it and the baseline vary.
  var pointChance: Double {
    guard let last = points.last, let estimate = estimate(without: 1) else { return 1 }
    return estimate.tails(of: last).twoSided
  }

  /// How likely all three last points lie on one side and two of them as far out as these: 2 (3 q² (½ − q) + q³).
  var twoOfThreeChance: Double {
    let sides = sidesBackwards.prefix(3)
    guard sides.count == 3, let side = sides[0], sides.allSatisfy({ $0 == side }),
      let estimate = estimate(without: 3)
    else { return 1 }
    if estimate.noise == .normal && estimate.sigma > 0 {
      let scores = last(3).map { abs(estimate.score($0)) }.sorted()
      let size = last(3).map(estimate.kind.size(of:)).reduce(0, +) / 3
      return EstimationNoise(estimate, size: size).twoOfThree(beyond: scores[1])
    }
    let tails = last(3).map { point in
      let tails = estimate.tails(of: point)
      return side == .above ? tails.upper : tails.lower
    }.sorted()
    // Nobody knows here how often the third is on that side; at most always.
    let q = tails[1]
    return min(1, 2 * (3 * q * q * (1 - q) + q * q * q))
  }

  /// How likely the values would rise, or fall, for as many points: two of L! orders.
  var trendChance: Double {
    let values = points.map(\.value)
    guard let trend = ProcessRule.trends(values, length: 2).last,
      trend.members.last == values.count - 1
    else { return 1 }
    return trend.members.indices.reduce(2) { $0 / Double($1 + 1) }
  }
}
