import Glibc

/// Student's t distribution, for any degrees of freedom above 0; without end it is the normal one.
///
/// W. S. Gosset, The Probable Error of a Mean (Biometrika 6, 1908). Its tails are those of a beta
/// distribution: of 2·P(T > t), at x = ν / (ν + t²), with α = ν / 2 and β = ½.
package struct StudentDistribution: Sendable, Hashable {
  package let degreesOfFreedom: Double
  /// The distribution of ν / (ν + t²); `nil` where the curve is the normal one to the last digit.
  private let beta: BetaDistribution?

  /// A distribution; `nil` unless the degrees of freedom are above 0.
  package init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0 else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
    beta =
      degreesOfFreedom < 1e16 ? BetaDistribution(alpha: degreesOfFreedom / 2, beta: 0.5) : nil
  }

  /// The probabilities of less and of more than `t`.
  package func tails(_ t: Double) -> Tails {
    guard let beta, t.isFinite else { return NormalDistribution.tails(t) }
    let square = t * t
    let share = degreesOfFreedom / (degreesOfFreedom + square)
    let rest = square / (degreesOfFreedom + square)
    let outer = beta.tails(share, complement: rest).lower / 2
    return t < 0
      ? Tails(lower: outer, upper: 1 - outer) : Tails(lower: 1 - outer, upper: outer)
  }

  /// The value that has a probability of `p` below it; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return p < 0.5 ? -reach(outer: 2 * p) : reach(outer: 2 * (1 - p))
  }

  /// How many standard errors a two-sided interval reaches; `nil` unless 0 < confidence < 1.
  package func reach(confidence: Double) -> Double? {
    guard confidence > 0, confidence < 1 else { return nil }
    return reach(outer: 1 - confidence)
  }

  /// The value that both tails together hold `outer` beyond.
  private func reach(outer: Double) -> Double {
    guard outer < 1 else { return 0 }
    guard let beta else { return -(NormalDistribution.quantile(outer / 2) ?? 0) }
    return (degreesOfFreedom * exp(-beta.logOdds(.lower(outer)))).squareRoot()
  }
}
