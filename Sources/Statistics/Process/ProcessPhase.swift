/// A stretch of a process between two confirmed steps, with limits of its own.
package struct ProcessPhase: Sendable, Hashable {
  /// The points it spans, missing ones included.
  package let range: Range<Int>
  /// How many of them are present.
  package let count: Int
  /// From how many points the limits come: the first so many present ones.
  package let baselineCount: Int
  /// The mean of the baseline, weighted by sizes, in the unit of the values.
  ///
  /// Of times between events it is the mean on the scale of the chart, drawn back.
  package let mean: Double
  /// The standard deviation of a point of size 1, on the scale of the chart; `nil` when there are too few points.
  package let sigma: Double?
  package let standing: Standing
  /// Whether all points of the baseline are equal: "no variation in the data", and limits that are the mean.
  package let isFlat: Bool
  /// How far each baseline point resembles the one before: the lag-1 correlation r of their z-scores.
  package let autocorrelation: Double?

  /// How far the limits can be relied on.
  package enum Standing: Sendable, Hashable {
    /// Too few points for limits.
    case tooShort
    /// Limits that the next points may still move: fewer than 13 baseline points.
    case trial
    case firm
  }

  /// From this many baseline points limits are firm.
  package static let firmCount = 13

  /// Whether neighbours are so alike (r > 0.3) that limits come out too narrow and false flags three times as many.
  ///
  /// Asked of firm limits only: r of fewer points is noise itself.
  package var isAutocorrelated: Bool {
    standing == .firm && (autocorrelation ?? 0) > 0.3
  }
}
