/// A process over time: what it usually does, and which points chance does not explain.
///
/// A steady process of 52 points trips some rule about four times in ten, so only `latest` is news; the other
/// signals are history.
package struct ProcessChart: Sendable, Hashable {
  package let kind: ProcessChartKind
  package let points: [ProcessPoint?]
  package let baseline: ProcessBaseline
  package let rules: ProcessRules
  package let screensMovingRanges: Bool
  /// The stretches between steps that hold any point, in order.
  package let phases: [ProcessPhase]
  /// The limits at each point; `nil` where it is missing or its phase too short.
  package let limits: [ProcessLimits?]
  /// The signal that each point belongs to, the first by `SpecialCause`; all points of a run have it.
  package let signals: [ProcessSignal?]

  /// A chart of points in the order of time; values that no limits can come from count as missing.
  ///
  /// `steps` are indices at which a new phase begins: only dated causes that a person confirmed.
  package init(
    _ kind: ProcessChartKind, points: [ProcessPoint?], steps: [Int] = [],
    baseline: ProcessBaseline = .first(20), rules: ProcessRules = .debrief,
    screensMovingRanges: Bool = true
  ) {
    let usable = points.map { $0.flatMap { $0.isUsable ? $0 : nil } }
    let workings = ProcessChart.ranges(count: points.count, steps: steps).compactMap {
      PhaseWorking(
        kind, points: usable, range: $0, baseline: baseline, rules: rules,
        screensMovingRanges: screensMovingRanges)
    }
    var limits = [ProcessLimits?](repeating: nil, count: points.count)
    var signals = [ProcessSignal?](repeating: nil, count: points.count)
    for working in workings {
      for (position, index) in working.indices.enumerated() where !working.limits.isEmpty {
        limits[index] = working.limits[position]
        signals[index] = working.signals[position]
      }
    }
    (self.kind, self.points, self.baseline, self.rules) = (kind, usable, baseline, rules)
    self.screensMovingRanges = screensMovingRanges
    phases = workings.map(\.phase)
    (self.limits, self.signals) = (limits, signals)
  }

  /// The index of the last present point.
  package var lastIndex: Int? { points.lastIndex { $0 != nil } }

  /// The signal that the last present point belongs to: the only one worth a headline.
  package var latest: ProcessSignal? { lastIndex.flatMap { signals[$0] } }

  /// The phase of the last present point.
  package var latestPhase: ProcessPhase? { phases.last }

  /// The stretches that steps cut a series into; steps outside it and repeated ones are none.
  private static func ranges(count: Int, steps: [Int]) -> [Range<Int>] {
    let inside = Set(steps.filter { $0 > 0 && $0 < count }).sorted()
    return zip([0] + inside, inside + [count]).map { $0..<$1 }
  }
}

extension ProcessChart {
  /// The steps from point to point with their limit, 3.267 times the mean step: the panel below an XmR chart.
  package var movingRanges: MovingRangeChart {
    var ranges = [Double?](repeating: nil, count: points.count)
    var limits = [ProcessLimits?](repeating: nil, count: points.count)
    for phase in phases {
      let present = phase.range.filter { points[$0] != nil }
      let values = present.compactMap { points[$0]?.value }
      let steps = MovingRanges(of: values).ranges
      for (index, step) in zip(present.dropFirst(), steps) { ranges[index] = step }
      let base = MovingRanges(of: Array(values.prefix(phase.baselineCount)))
      guard phase.sigma != nil, let mean = base.mean(screened: screensMovingRanges) else {
        continue
      }
      let upper = MovingRanges.screen * mean
      for index in present.dropFirst() {
        limits[index] = ProcessLimits(
          lower: 0, lowerWarning: 0, centre: mean, upperWarning: upper * 2 / 3, upper: upper,
          sigma: (upper - mean) / 3)
      }
    }
    return MovingRangeChart(ranges: ranges, limits: limits)
  }
}
