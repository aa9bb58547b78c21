import Glibc

/// How far those who were picked for an extreme come back with nothing done.
///
/// A. G. Barnett, J. C. van der Pols and A. J. Dobson, International Journal of Epidemiology 34 (2005),
/// equation 1. A measure is a person's own level, which varies by σ_b between people, and a chance part, which
/// varies by σ_w within one. With m baseline measures the expected move is σ_w²/m / √(σ_b² + σ_w²/m) · C(z),
/// where C is the density at the cut over the share beyond it. It is in the unit of the deviations, never
/// negative, and points to the mean.
package enum RegressionToTheMean {
  /// Which side of a cut people were picked from.
  package enum Side: Sendable, Hashable {
    case below
    case above
  }

  /// What the cut was laid through.
  package enum CutOf: Sendable, Hashable {
    /// Single measures, as in equation 1: a share of people, the same for any number of measures.
    case oneMeasure
    /// The mean of a person's baseline measures, which varies less.
    case meanOfMeasures
  }

  /// The move expected of those whose `measures` baseline measures lay beyond a cut.
  ///
  /// `nil` unless the deviations are at least 0 and there is a measure.
  package static func expected(
    betweenDeviation: Double, withinDeviation: Double, mean: Double, cut: Double, side: Side,
    measures: Double = 1, cutOf: CutOf = .oneMeasure
  ) -> Double? {
    guard let spread = Spread(betweenDeviation, withinDeviation, measures),
      let single = Spread(betweenDeviation, withinDeviation, 1), mean.isFinite, cut.isFinite
    else { return nil }
    guard spread.total > 0 else { return 0 }
    let distance = side == .above ? cut - mean : mean - cut
    let deviation = cutOf == .oneMeasure ? single.total : spread.total
    return spread.chance * densityOverShareBeyond(distance / deviation)
  }

  /// The move expected of a share of the people picked from one end, such as the worst fifth: 0.2.
  ///
  /// `nil` unless the deviations are at least 0, there is a measure and 0 < share < 1.
  package static func expected(
    betweenDeviation: Double, withinDeviation: Double, selectedShare: Double,
    measures: Double = 1
  ) -> Double? {
    guard let spread = Spread(betweenDeviation, withinDeviation, measures),
      let z = NormalDistribution.quantile(selectedShare)
    else { return nil }
    return spread.total > 0 ? spread.chance * densityOverShareBeyond(-z) : 0
  }

  /// φ(z) / (1 − Φ(z)); far out, where both are all but 0, it is z + 1/z.
  private static func densityOverShareBeyond(_ z: Double) -> Double {
    guard z < 30 else { return z + 1 / z }
    return NormalDistribution.density(z) / NormalDistribution.upperTail(z)
  }
}

/// The deviation of people's baselines, and the part of it that is chance.
private struct Spread {
  let total: Double
  /// The chance variance over the total deviation.
  let chance: Double

  init?(_ between: Double, _ within: Double, _ measures: Double) {
    guard between >= 0, within >= 0, between.isFinite, within.isFinite, measures >= 1 else {
      return nil
    }
    let variance = within * within / measures
    total = (between * between + variance).squareRoot()
    chance = total > 0 ? variance / total : 0
  }
}
