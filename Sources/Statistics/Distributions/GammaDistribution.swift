import Glibc

/// The gamma distribution with scale 1, whose tails are the regularised incomplete gamma functions P and Q.
package struct GammaDistribution: Sendable, Hashable {
  package let shape: Double

  /// A distribution; `nil` unless the shape is above 0 and finite.
  package init?(shape: Double) {
    guard shape > 0, shape.isFinite else { return nil }
    self.shape = shape
  }

  /// The probabilities of less and of more than `x`.
  package func tails(_ x: Double) -> Tails {
    guard x > 0 else { return Tails(lower: 0) }
    guard x.isFinite else { return Tails(upper: 0) }
    let density = SaddlePoint.poisson(shape, mean: x)
    return x < shape + 1
      ? Tails(lower: density * series(x)) : Tails(upper: density * shape * fraction(x))
  }

  /// The value that has a probability of `p` below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return exp(logarithm(.lower(p)))
  }

  /// The value that has a probability of `p` above it; `nil` unless 0 < p < 1.
  package func quantile(upperTail p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return exp(logarithm(.upper(p)))
  }

  /// The logarithm of a quantile: the density of ln x is log-concave for any shape.
  private func logarithm(_ wanted: TailProbability) -> Double {
    Statistics.quantile(wanted, from: log(shape)) { place in
      let x = exp(place)
      let density = x > 0 ? shape * SaddlePoint.poisson(shape, mean: x) : 0
      return TailPoint(tails: tails(x), density: density)
    }
  }

  /// The sum 1 + x / (a + 1) + x² / ((a + 1)(a + 2)) + …, for x < a + 1 (DLMF 8.11.4).
  private func series(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for step in 1..<1_000_000 {
      term *= x / (shape + Double(step))
      sum += term
      if term < sum * Double.ulpOfOne / 4 { break }
    }
    return sum
  }

  /// The continued fraction of Q from x = a + 1 on (DLMF 8.9.2), by the method of Lentz.
  private func fraction(_ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - shape
    var c = 1 / tiny
    var d = 1 / (abs(b) < tiny ? tiny : b)
    var value = d
    for step in 1..<1_000_000 {
      let term = -Double(step) * (Double(step) - shape)
      b += 2
      d = b + term * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + term / c
      c = abs(c) < tiny ? tiny : c
      value *= c * d
      if abs(c * d - 1) <= 2 * Double.ulpOfOne { break }
    }
    return value
  }
}

/// The chi-squared distribution: twice a gamma of half the degrees of freedom.
package struct ChiSquaredDistribution: Sendable, Hashable {
  private let half: GammaDistribution

  /// A distribution; `nil` unless the degrees of freedom are above 0 and finite.
  package init?(degreesOfFreedom: Double) {
    guard let half = GammaDistribution(shape: degreesOfFreedom / 2) else { return nil }
    self.half = half
  }

  package func tails(_ x: Double) -> Tails { half.tails(x / 2) }

  /// The value that has a probability of `p` below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? { half.quantile(p).map { 2 * $0 } }

  /// The value that has a probability of `p` above it; `nil` unless 0 < p < 1.
  package func quantile(upperTail p: Double) -> Double? {
    half.quantile(upperTail: p).map { 2 * $0 }
  }
}
