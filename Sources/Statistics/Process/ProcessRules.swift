/// When points are a signal and no longer noise.
///
/// The references disagree on every one of these; `debrief` is our choice and `nhs` theirs, so that charts can be
/// compared with a Trust's.
package struct ProcessRules: Sendable, Hashable {
  /// How many points in a row on one side of the mean are a shift; `nil` for no such rule.
  package var run: Int?
  /// How many points in a row that each rise, or each fall, are a trend; `nil` for no such rule.
  package var trend: Int?
  package var twoOfThree: TwoOfThree
  package var pointOnMean: PointOnMean
  /// Fewer points than this have no limits.
  package var fewestPoints: Int

  package init(
    run: Int?, trend: Int?, twoOfThree: TwoOfThree, pointOnMean: PointOnMean, fewestPoints: Int = 6
  ) {
    self.run = run
    self.trend = trend
    self.twoOfThree = twoOfThree
    self.pointOnMean = pointOnMean
    self.fewestPoints = fewestPoints
  }

  /// Debrief's own: limits, eight in a row (Wheeler), and two of three as Making Data Count has it since 2023.
  package static let debrief = ProcessRules(
    run: 8, trend: nil, twoOfThree: .beyondTwoSigma, pointOnMean: .skipped)

  /// Those of NHSRplotthedots: seven in a row, seven that rise or fall, limits however few the points.
  package static let nhs = ProcessRules(
    run: 7, trend: 7, twoOfThree: .betweenTwoAndThreeSigma, pointOnMean: .breaks, fewestPoints: 2)

  /// Which two of three neighbours on one side of the mean are a signal; the two are flagged.
  package enum TwoOfThree: Sendable, Hashable {
    case off
    /// Those between two and three sigma only.
    case betweenTwoAndThreeSigma
    /// Those beyond two sigma, and beyond three as well.
    case beyondTwoSigma
  }

  /// What a point that lies exactly on the mean does to a run.
  package enum PointOnMean: Sendable, Hashable {
    /// It neither counts nor ends the run.
    case skipped
    case breaks
  }
}

/// Which points of a phase its limits are worked out from.
package enum ProcessBaseline: Sendable, Hashable {
  case all
  /// The first points of the phase, or all while there are no more: later points cannot hide by widening limits.
  case first(Int)

  func count(of points: Int) -> Int {
    switch self {
    case .all: points
    case .first(let count): min(max(count, 1), points)
    }
  }
}
