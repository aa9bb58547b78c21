/// Intervals of a mean of which the deviation was measured, too.
package enum MeanInterval {
  /// The mean ± t · s / √n, with n − 1 degrees of freedom (Student, Biometrika 6, 1908).
  ///
  /// `deviation` is the sample's, with n − 1. `nil` for fewer than two values.
  package static func student(
    n: Double, mean: Double, deviation: Double, confidence: Double = 0.95
  ) -> Interval? {
    guard n > 1, n.isFinite, mean.isFinite, deviation >= 0, deviation.isFinite,
      let t = StudentDistribution(degreesOfFreedom: n - 1)?.reach(confidence: confidence)
    else { return nil }
    return Interval(around: mean, reach: t * deviation / n.squareRoot())
  }
}
