import Glibc

/// The beta distribution of a share between 0 and 1.
///
/// Its tails are the regularised incomplete beta function, by the continued fraction of DLMF 8.17.22.
package struct BetaDistribution: Sendable, Hashable {
  package let alpha: Double
  package let beta: Double

  /// A distribution; `nil` unless both parameters are above 0 and finite.
  package init?(alpha: Double, beta: Double) {
    guard alpha > 0, beta > 0, alpha.isFinite, beta.isFinite else { return nil }
    self.alpha = alpha
    self.beta = beta
  }

  package var mean: Double { alpha / (alpha + beta) }

  /// The probabilities of less and of more than `x`.
  package func tails(_ x: Double) -> Tails { tails(x, complement: 1 - x) }

  /// The share that has a probability of `p` below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return 1 / (1 + exp(-logOdds(.lower(p))))
  }

  /// The share that has a probability of `p` above it; `nil` unless 0 < p < 1.
  package func quantile(upperTail p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return 1 / (1 + exp(-logOdds(.upper(p))))
  }

  /// The tails at `x`, of which `complement` is 1 − x with all its digits.
  func tails(_ x: Double, complement: Double) -> Tails {
    guard x > 0 else { return Tails(lower: 0) }
    guard complement > 0 else { return Tails(upper: 0) }
    let kernel = kernel(x, complement)
    if x < (alpha + 1) / (alpha + beta + 2) {
      return Tails(lower: kernel / alpha / Self.fraction(alpha, beta, x))
    }
    return Tails(upper: kernel / beta / Self.fraction(beta, alpha, complement))
  }

  /// The logarithm of the odds x / (1 − x) at a quantile: a scale on which no share is too near 0 or 1.
  func logOdds(_ wanted: TailProbability) -> Double {
    Statistics.quantile(wanted, from: log(alpha / beta)) { odds in
      let (x, complement) = (1 / (1 + exp(-odds)), 1 / (1 + exp(odds)))
      return TailPoint(
        tails: tails(x, complement: complement), density: kernel(x, complement))
    }
  }

  /// The density of the log odds: xᵅ (1 − x)ᵝ / B(α, β).
  private func kernel(_ x: Double, _ complement: Double) -> Double {
    guard x > 0, complement > 0 else { return 0 }
    let share = alpha / (alpha + beta) * beta
    return share * SaddlePoint.binomial(alpha, beta, p: x, q: complement)
  }

  /// The continued fraction 1 + d₁ / (1 + d₂ / (1 + …)), by the method of Lentz.
  ///
  /// It needs some √(a + b) steps near the mean and few anywhere else.
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var (value, c, d) = (1.0, 1.0, 0.0)
    for step in 1..<1_000_000 {
      let m = Double(step / 2)
      let term =
        step.isMultiple(of: 2)
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + term * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + term / c
      c = abs(c) < tiny ? tiny : c
      value *= c * d
      if abs(c * d - 1) <= 2 * Double.ulpOfOne { break }
    }
    return value
  }
}
