import Glibc

/// The standard normal distribution: mean 0, deviation 1.
package enum NormalDistribution {
  /// The probability of `z` or less: Φ(z) = ½ erfc(−z / √2), with its digits in both tails.
  package static func lowerTail(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The probability of `z` or more.
  package static func upperTail(_ z: Double) -> Double { lowerTail(-z) }

  package static func tails(_ z: Double) -> Tails {
    Tails(lower: lowerTail(z), upper: upperTail(z))
  }

  /// The density at `z`: exp(−z² / 2) / √(2π).
  package static func density(_ z: Double) -> Double {
    exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  /// The value that a share `p` lies below; `nil` unless 0 < p < 1.
  package static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return p <= 0.5 ? lowerQuantile(p) : -lowerQuantile(1 - p)
  }

  /// How many deviations a two-sided interval reaches: 1.96 for 0.95; `nil` unless 0 < confidence < 1.
  package static func reach(confidence: Double) -> Double? {
    guard confidence > 0, confidence < 1 else { return nil }
    return -lowerQuantile((1 - confidence) / 2)
  }

  /// The quantile of a `p` up to a half.
  ///
  /// It starts at the rational approximation 26.2.23 of Abramowitz and Stegun, which is within 0.0005, and
  /// mends it with Halley's method, which trebles the number of right digits each time.
  private static func lowerQuantile(_ p: Double) -> Double {
    let t = (-2 * log(p)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = above / below - t
    for _ in 0..<4 {
      let density = density(z)
      guard density > 0 else { break }
      let newton = (lowerTail(z) - p) / density
      z -= newton / (1 + z * newton / 2)
    }
    return z
  }
}
