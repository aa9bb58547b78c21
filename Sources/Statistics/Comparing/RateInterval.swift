import Glibc

/// Intervals of the number of events expected, given how many there were.
///
/// Divide by the exposure (contacts, days) for that of a rate: `interval.scaled(by: 1 / exposure)`.
package enum RateInterval {
  /// The interval that pages show: the exact one below ten events, Byar's from there on.
  package static func events(_ count: Double, confidence: Double = 0.95) -> Interval? {
    count < 10 ? exact(count, confidence: confidence) : byar(count, confidence: confidence)
  }

  /// The means at which the tail from the count on, and the one up to it, have (1 − confidence) / 2.
  ///
  /// F. Garwood, Biometrika 28 (1936): half the quantiles of chi-squared with 2o and 2o + 2 degrees of freedom.
  package static func exact(_ count: Double, confidence: Double = 0.95) -> Interval? {
    guard count >= 0, count.isFinite, confidence > 0, confidence < 1 else { return nil }
    let tail = (1 - confidence) / 2
    guard let upper = GammaDistribution(shape: count + 1)?.quantile(upperTail: tail) else {
      return nil
    }
    let lower = GammaDistribution(shape: count)?.quantile(tail)
    return Interval(lower: lower ?? 0, upper: upper)
  }

  /// Byar's approximation: o (1 − 1/9o − z/3√o)³, and with o + 1 and plus above.
  ///
  /// N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987), page 69. For few events the
  /// lower cube is negative, and the limit 0.
  package static func byar(_ count: Double, confidence: Double = 0.95) -> Interval? {
    guard count >= 0, count.isFinite,
      let z = NormalDistribution.reach(confidence: confidence)
    else { return nil }
    func limit(_ events: Double, _ z: Double) -> Double {
      guard events > 0 else { return 0 }
      let root = 1 - 1 / (9 * events) + z / (3 * events.squareRoot())
      return max(0, events * root * root * root)
    }
    return Interval(lower: limit(count, -z), upper: limit(count + 1, z))
  }
}
