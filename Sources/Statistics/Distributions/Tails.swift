import Glibc

/// The two tails of a distribution at one point, each worked out by itself.
///
/// Neither is one less the other where it is small, so a tail of 10⁻³⁰ is as exact as one of a half.
package struct Tails: Sendable, Hashable {
  /// The probability of the point or less.
  package let lower: Double
  /// The probability of the point or more; for a continuous distribution, of more.
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = min(max(lower, 0), 1)
    self.upper = min(max(upper, 0), 1)
  }

  /// The tails of a continuous distribution of which the lower is known.
  init(lower: Double) { self.init(lower: lower, upper: 1 - lower) }

  /// The tails of a continuous distribution of which the upper is known.
  init(upper: Double) { self.init(lower: 1 - upper, upper: upper) }

  /// How likely a value at least as far out is, on either side: twice the smaller tail, at most 1.
  package var twoSided: Double { min(1, 2 * min(lower, upper)) }
}

/// Which probability a quantile is asked for, so that small ones keep their digits on both sides.
enum TailProbability {
  case lower(Double)
  case upper(Double)

  /// The same question of the smaller tail, given the tails at a point in the middle.
  ///
  func towardsItsTail(of middle: Tails) -> TailProbability {
    switch self {
    case .lower(let p): p <= middle.lower ? self : .upper(1 - p)
    case .upper(let p): p <= middle.upper ? self : .lower(1 - p)
    }
  }

  /// Newton's step on the logarithm of the tail; not finite where nothing is left of it.
  func step(from here: TailPoint) -> Double {
    switch self {
    case .lower(let p): log(p / here.tails.lower) * here.tails.lower / here.density
    case .upper(let p): -log(p / here.tails.upper) * here.tails.upper / here.density
    }
  }
}

/// The tails of a distribution at a point of a scale on which its density is log-concave.
struct TailPoint {
  let tails: Tails
  /// The density on that scale.
  let density: Double
}

/// The point of a log-concave scale beyond which a tail has the wanted probability.
///
/// The logarithm of either tail is then concave, so the first of Newton's steps may go too far, and each one
/// after it comes nearer from there, doubling the number of right digits. Where the first went so far that
/// nothing is left of the tail, half of it is taken back.
func quantile(
  _ wanted: TailProbability, from middle: Double, at point: (Double) -> TailPoint
) -> Double {
  let target = wanted.towardsItsTail(of: point(middle).tails)
  var place = middle
  var step = 0.0
  for _ in 0..<200 {
    let newton = target.step(from: point(place))
    if newton.isFinite {
      step = newton
      place += step
    } else {
      step /= 2
      place -= step
    }
    if abs(step) <= 1e-10 * max(1, abs(place)) { break }
  }
  return place
}
