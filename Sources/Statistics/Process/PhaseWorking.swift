/// One phase while it is worked out: its present points, and where they lie in the series.
struct PhaseWorking {
  let phase: ProcessPhase
  /// Where each present point lies in the series.
  let indices: [Int]
  /// One for each present point; none when the phase is too short.
  let limits: [ProcessLimits]
  let signals: [ProcessSignal?]

  /// `nil` when no point of the range is present.
  init?(
    _ kind: ProcessChartKind, points: [ProcessPoint?], range: Range<Int>,
    baseline: ProcessBaseline, rules: ProcessRules, screensMovingRanges: Bool
  ) {
    indices = range.filter { points[$0] != nil }
    let present = indices.compactMap { points[$0] }
    let base = Array(present.prefix(baseline.count(of: present.count)))
    guard
      let estimate = ProcessEstimate(
        kind, baseline: base, screensMovingRanges: screensMovingRanges)
    else { return nil }
    let standing = PhaseWorking.standing(base.count, rules: rules)
    let hasLimits = standing != .tooShort
    phase = ProcessPhase(
      range: range, count: present.count, baselineCount: base.count,
      mean: kind.unscaled(estimate.mean), sigma: hasLimits ? estimate.sigma : nil,
      standing: standing, isFlat: estimate.isFlat,
      autocorrelation: estimate.autocorrelation(of: base))
    limits = hasLimits ? present.map { estimate.limits(size: kind.size(of: $0)) } : []
    let values = present.map(\.value)
    signals =
      hasLimits
      ? PhaseSignals(values, limits: limits, rules: rules).signals(at: indices)
      : present.map { _ in nil }
  }

  private static func standing(_ count: Int, rules: ProcessRules) -> ProcessPhase.Standing {
    if count < max(rules.fewestPoints, 2) { return .tooShort }
    return count < ProcessPhase.firmCount ? .trial : .firm
  }
}
