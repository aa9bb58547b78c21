import Glibc

extension ProcessEstimate {
  /// For how much a mean moving range of m points counts, as if it were a standard deviation.
  ///
  /// Its variance is 0.826 σ² / (m − 1) against σ² / (2 ν) of a standard deviation (Cryer and Ryan, Journal of
  /// Quality Technology 22, 1990).
  var degreesOfFreedom: Double { max(1, 0.605 * Double(count - 1)) }

  /// How likely a further point of a steady process lies as low or lower, and as high or higher, as this one.
  func tails(of point: ProcessPoint) -> Tails {
    let size = kind.size(of: point)
    let (events, others) = ((point.value * size).rounded(), (mean * weight).rounded())
    // Exact sums over millions of events take long and tell nothing that the normal curve does not.
    let isCountable = max(events, others) < 1e6 && (noise != .binomial || weight + size < 1e7)
    switch isCountable ? noise : .normal {
    case .binomial:
      return SharedSuccesses(
        draws: size.rounded(), successes: events, othersDrawn: weight.rounded(),
        otherSuccesses: others
      ).tails
    case .poisson:
      // Of all events together each falls to this point with its share of the sizes.
      let shared = BinomialDistribution(
        trials: events + others, probability: size / (size + weight))
      return shared?.tails(events) ?? Tails(lower: 1, upper: 1)
    case .geometric:
      return geometricTails(events, others: others)
    case .normal:
      return studentTails(point)
    }
  }

  /// The share of points of a steady process above the centre, of those that do not lie on it.
  func shareAbove(_ point: ProcessPoint) -> Double {
    let size = kind.size(of: point)
    let middle = centre * size
    guard max(middle, mean * size) < 1e6 else { return 0.5 }
    let (next, previous) = ((middle + 1e-9).rounded(.down) + 1, (middle - 1e-9).rounded(.up) - 1)
    let (above, below): (Double?, Double?)
    switch kind {
    case .proportion:
      let noise = BinomialDistribution(trials: size.rounded(), probability: min(max(mean, 0), 1))
      (above, below) = (noise?.tails(next).upper, noise?.tails(previous).lower)
    case .rate, .count:
      let noise = PoissonDistribution(mean: mean * size)
      (above, below) = (noise?.tails(next).upper, noise?.tails(previous).lower)
    case .casesBetween:
      let continued = mean / (1 + mean)
      (above, below) = (pow(continued, next), 1 - pow(continued, previous + 1))
    default: return 0.5
    }
    guard let above, let below, above > 0, below > 0 else { return 0.5 }
    return above / (above + below)
  }

  /// Student's tails of the distance, with the baseline's mean as uncertain as it is.
  private func studentTails(_ point: ProcessPoint) -> Tails {
    let score = score(point)
    guard score.isFinite else {
      // Nothing ever varied: all that can be said is that one of m + 1 points is the outermost.
      let outer = 1 / Double(count + 1)
      return score > 0 ? Tails(lower: 1, upper: outer) : Tails(lower: outer, upper: 1)
    }
    let prediction = (1 + kind.size(of: point) / weight).squareRoot()
    return StudentDistribution(degreesOfFreedom: degreesOfFreedom)?.tails(score / prediction)
      ?? Tails(lower: 1, upper: 1)
  }

  /// Of all ways in which the contacts fall into m + 1 gaps, those that give this gap as many.
  private func geometricTails(_ value: Double, others: Double) -> Tails {
    let (gaps, total) = (Double(count), value + others)
    func upper(_ least: Double) -> Double {
      guard least > 0 else { return 1 }
      guard least <= total else { return 0 }
      return exp(
        lgamma(total - least + gaps + 1) - lgamma(total - least + 1) - lgamma(total + gaps + 1)
          + lgamma(total + 1))
    }
    return Tails(lower: 1 - upper(value + 1), upper: upper(value))
  }
}

extension ProcessEstimate {
  /// The distribution whose exact tails a point is held against.
  enum Noise: Sendable, Hashable {
    case binomial
    case poisson
    case geometric
    case normal
  }

  /// Laney's kinds vary as their data do, unless those are all 0 or all 1 and tell nothing.
  var noise: Noise {
    switch kind {
    case .proportion: .binomial
    case .proportionPrime: sigma > 0 ? .normal : .binomial
    case .rate, .count: .poisson
    case .ratePrime: sigma > 0 ? .normal : .poisson
    case .casesBetween: .geometric
    case .individuals, .individualsPrime, .timeBetween: .normal
    }
  }
}
