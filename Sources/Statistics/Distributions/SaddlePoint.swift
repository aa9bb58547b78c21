import Glibc

/// Densities of counts without the loss that factorials of large numbers bring.
///
/// C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000): a density is the one that the
/// normal curve gives, times how far Stirling's formula and the logarithms' curves are off, each of which is
/// small and known to the last digit. All hold for numbers that are not whole, too.
enum SaddlePoint {
  /// ln n! − ln(√(2πn) (n/e)ⁿ), for n > 0.
  static func stirlingError(_ n: Double) -> Double {
    guard n < 16 else {
      let square = n * n
      let inner = 1.0 / 1680 - (1.0 / 1188 - 691.0 / 360_360 / square) / square
      return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - inner / square) / square) / square) / n
    }
    return logGamma(n + 1) - (n + 0.5) * log(n) + n - log(2 * Double.pi) / 2
  }

  /// How far `x` is from the `mean` that was expected: x ln(x / mean) + mean − x, which is never negative.
  ///
  /// Near the mean the two parts all but cancel, so there the series of the logarithm in
  /// v = (x − mean) / (x + mean) is summed instead.
  static func deviance(_ x: Double, mean: Double) -> Double {
    let distance = x - mean
    let v = distance / (x + mean)
    guard abs(v) < 0.1 else { return x * log(x / mean) - distance }
    var sum = distance * v
    var power = 2 * x * v
    for order in 1..<200 {
      power *= v * v
      let next = sum + power / Double(2 * order + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The probability of `x` where Poisson's mean is `mean`: meanˣ e⁻ᵐᵉᵃⁿ / x!, for both above 0.
  static func poisson(_ x: Double, mean: Double) -> Double {
    exp(-stirlingError(x) - deviance(x, mean: mean)) / (2 * Double.pi * x).squareRoot()
  }

  /// The probability of `x` successes and `y` failures: (x + y)! / (x! y!) pˣ qʸ, for all four above 0.
  ///
  /// `q` is 1 − `p`, passed beside it because a `q` of 10⁻²⁰ cannot be had from `p`.
  static func binomial(_ x: Double, _ y: Double, p: Double, q: Double) -> Double {
    let n = x + y
    let curve = deviance(x, mean: n * p) + deviance(y, mean: n * q)
    let errors = stirlingError(n) - stirlingError(x) - stirlingError(y)
    return exp(errors - curve) * (n / (2 * Double.pi * x * y)).squareRoot()
  }

  /// ln Γ(x) for x > 0.
  static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
}
