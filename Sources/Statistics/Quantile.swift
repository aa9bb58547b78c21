/// The nine ways of Hyndman and Fan to read a quantile off a sample (The American Statistician 50, 1996).
///
/// Reports use type 7, the one spreadsheets and R default to, and say so.
package enum QuantileType: Int, Sendable, Hashable, CaseIterable {
  case inverseCDF = 1
  case averagedInverseCDF = 2
  case nearestEven = 3
  case linearCDF = 4
  case hazen = 5
  case weibull = 6
  case linear = 7
  case medianUnbiased = 8
  case normalUnbiased = 9
}

/// The position of a quantile in a sorted sample: between which two values, and how far.
///
/// `lower` and `upper` are indices from 0; `weight` is the share of the upper value.
package struct QuantilePosition: Sendable, Hashable {
  package let lower: Int
  package let upper: Int
  package let weight: Double

  /// The position of probability `p` (0…1) in `count` sorted values; `count` must be at least 1.
  package init(p: Double, count: Int, type: QuantileType = .linear) {
    let n = Double(count)
    let (j, gamma) = QuantilePosition.split(p: p, n: n, type: type)
    lower = min(max(j - 1, 0), count - 1)
    upper = min(max(j, 0), count - 1)
    weight = gamma
  }

  /// Hyndman and Fan's j and γ: the quantile is (1 − γ)·x[j] + γ·x[j + 1], counted from 1.
  private static func split(p: Double, n: Double, type: QuantileType) -> (Int, Double) {
    // The same allowance as R's: a position that rounding put a hair beside a whole number is the whole one.
    let fuzz = 4 * Double.ulpOfOne
    switch type {
    case .inverseCDF, .averagedInverseCDF, .nearestEven:
      let m = type == .nearestEven ? -0.5 : 0
      let position = n * p + m
      let j = (position + fuzz).rounded(.down)
      let isWhole = abs(position - j) <= fuzz * max(1, abs(position))
      switch type {
      case .inverseCDF: return (Int(j), isWhole ? 0 : 1)
      case .averagedInverseCDF: return (Int(j), isWhole ? 0.5 : 1)
      default: return (Int(j), isWhole && Int(j).isMultiple(of: 2) ? 0 : 1)
      }
    default:
      let (a, b) = type.plottingPosition
      let position = a + p * (n + 1 - a - b)
      let j = (position + fuzz).rounded(.down)
      let gamma = position - j
      return (Int(j), abs(gamma) < fuzz ? 0 : gamma)
    }
  }
}

extension QuantileType {
  /// The parameters a and b of the plotting position pₖ = (k − a) / (n + 1 − a − b), types 4 to 9.
  fileprivate var plottingPosition: (a: Double, b: Double) {
    switch self {
    case .hazen: (0.5, 0.5)
    case .weibull: (0, 0)
    case .linear: (1, 1)
    case .medianUnbiased: (1.0 / 3, 1.0 / 3)
    case .normalUnbiased: (3.0 / 8, 3.0 / 8)
    default: (0, 1)
    }
  }
}
