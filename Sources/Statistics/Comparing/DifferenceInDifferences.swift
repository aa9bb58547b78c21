/// How much more those changed of whom something was done than those of whom nothing was.
///
/// Welch's interval and test of the mean changes (B. L. Welch, Biometrika 34, 1947), which ask neither group to
/// vary as much as the other. A negative difference is a larger fall.
package struct DifferenceInDifferences: Sendable, Hashable {
  /// The mean change of the treated, after less before.
  package let treatedChange: Double
  package let controlChange: Double
  /// The treated change less the control change.
  package let difference: Double
  package let interval: Interval
  package let t: Double
  package let degreesOfFreedom: Double
  /// How likely a difference as large is by chance, on either side.
  package let p: Double

  /// The comparison; `nil` unless both groups have two members and the changes vary in one of them.
  package init?(
    treated: [(pre: Double, post: Double)], controls: [(pre: Double, post: Double)],
    confidence: Double = 0.95
  ) {
    guard let one = Changes(treated), let other = Changes(controls) else { return nil }
    let variance = one.variance + other.variance
    let freedom =
      variance * variance
      / (one.variance * one.variance / (one.count - 1)
        + other.variance * other.variance / (other.count - 1))
    guard variance > 0, let student = StudentDistribution(degreesOfFreedom: freedom),
      let reach = student.reach(confidence: confidence)
    else { return nil }
    treatedChange = one.mean
    controlChange = other.mean
    difference = one.mean - other.mean
    interval = Interval(around: difference, reach: reach * variance.squareRoot())
    t = difference / variance.squareRoot()
    degreesOfFreedom = freedom
    p = student.tails(t).twoSided
  }
}

/// What the changes of a group come to.
private struct Changes {
  let count: Double
  let mean: Double
  /// The variance of the mean.
  let variance: Double

  init?(_ pairs: [(pre: Double, post: Double)]) {
    guard pairs.count > 1 else { return nil }
    let changes = pairs.map { $0.post - $0.pre }
    let (count, mean) = (Double(pairs.count), changes.reduce(0, +) / Double(pairs.count))
    let squares = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares.isFinite else { return nil }
    self.count = count
    self.mean = mean
    variance = squares / (count - 1) / count
  }
}
