import Glibc

/// Which variation a steady process is expected to show, and so how its limits are worked out.
///
/// x̄ is the mean of the baseline weighted by sizes, n the size of a point, s the standardised moving range
/// (see `MovingRanges`). Limits are the centre ± 3 σ.
package enum ProcessChartKind: Sendable, Hashable, CaseIterable {
  /// XmR: x̄ ± 2.66 × the mean moving range (Wheeler, Understanding Variation, 1993).
  case individuals
  /// I-prime for means of unequal volumes: σ = s̄ / √n (Taylor, Normalized Individuals Control Chart, 2017).
  case individualsPrime
  /// Shares of 0…1 with binomial noise: σ = √(p̄ (1 − p̄) / n) (Shewhart).
  case proportion
  /// Laney's p′: binomial noise times what the z-scores vary beyond it (Quality Engineering 14, 2002).
  case proportionPrime
  /// Events per size with Poisson noise: σ = √(ū / n).
  case rate
  /// Laney's u′: Poisson noise times what the z-scores vary beyond it.
  case ratePrime
  /// Events per period of equal opportunity: σ = √c̄.
  case count
  /// Days between rare events: an XmR chart of t^(1/3.6), drawn back (Nelson, Journal of Quality Technology 26, 1994).
  case timeBetween
  /// Contacts between rare events, geometric: σ = √(ḡ (ḡ + 1)) (Benneyan, Health Care Management Science 4, 2001).
  case casesBetween
}

extension ProcessChartKind {
  /// Whether a point's size changes its limits.
  package var usesSizes: Bool {
    switch self {
    case .individuals, .count, .timeBetween, .casesBetween: false
    case .individualsPrime, .proportion, .proportionPrime, .rate, .ratePrime: true
    }
  }

  /// The values that points of this kind can take; limits are cut there.
  var bounds: ClosedRange<Double> {
    switch self {
    case .individuals, .individualsPrime: -Double.infinity...Double.infinity
    case .proportion, .proportionPrime: 0...1
    case .rate, .ratePrime, .count, .timeBetween, .casesBetween: 0...Double.infinity
    }
  }

  /// The size of a point as this kind counts it.
  func size(of point: ProcessPoint) -> Double { usesSizes ? point.size : 1 }

  /// A value on the scale on which its noise is alike on both sides; only times between events need one.
  func scaled(_ value: Double) -> Double {
    self == .timeBetween ? pow(max(value, 0), 1 / 3.6) : value
  }

  func unscaled(_ value: Double) -> Double {
    self == .timeBetween ? pow(max(value, 0), 3.6) : value
  }

  /// The standard deviation of a point of size 1 where the noise follows from the mean; `nil` where only data tell.
  func impliedSigma(mean: Double) -> Double? {
    switch self {
    case .individuals, .individualsPrime, .timeBetween: nil
    case .proportion, .proportionPrime: max(0, mean * (1 - mean)).squareRoot()
    case .rate, .ratePrime, .count: max(0, mean).squareRoot()
    case .casesBetween: max(0, mean * (mean + 1)).squareRoot()
    }
  }

  /// Whether Laney's factor widens the implied noise.
  var isLaney: Bool { self == .proportionPrime || self == .ratePrime }
}
