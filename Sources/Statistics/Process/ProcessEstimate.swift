import Glibc

/// What a baseline tells about a process: its mean and the noise of a point of size 1.
///
/// Both on the kind's scale (`ProcessChartKind.scaled`).
struct ProcessEstimate: Sendable, Hashable {
  let kind: ProcessChartKind
  let mean: Double
  let sigma: Double
  /// The sum of sizes: the mean of the baseline varies by σ / √weight.
  let weight: Double
  let count: Int
  let isFlat: Bool

  /// An estimate from usable points; `nil` of none.
  init?(_ kind: ProcessChartKind, baseline: [ProcessPoint], screensMovingRanges: Bool) {
    guard let first = baseline.first else { return nil }
    let values = baseline.map { kind.scaled($0.value) }
    let sizes = baseline.map(kind.size(of:))
    self.kind = kind
    count = baseline.count
    weight = sizes.reduce(0, +)
    isFlat = baseline.allSatisfy { ProcessRule.comparison($0.value, with: first.value) == nil }
    // A weighted mean of equal values may be a hair beside them, and every point would lie on one side of it.
    mean = isFlat ? values[0] : zip(values, sizes).reduce(0) { $0 + $1.0 * $1.1 } / weight
    let noise = ProcessEstimate.noise(
      kind, values, sizes: sizes, mean: mean, screened: screensMovingRanges)
    sigma = isFlat && !kind.impliesNoise ? 0 : noise
  }

  private static func noise(
    _ kind: ProcessChartKind, _ values: [Double], sizes: [Double], mean: Double, screened: Bool
  ) -> Double {
    guard let implied = kind.impliedSigma(mean: mean) else {
      if kind == .individualsPrime {
        return MovingRanges(of: values, sizes: sizes).mean(screened: screened) ?? 0
      }
      let factor = kind == .individuals ? 2.66 / 3 : 1 / 1.128
      return factor * (MovingRanges(of: values).mean(screened: screened) ?? 0)
    }
    guard kind.isLaney, implied > 0 else { return implied }
    let scores = zip(values, sizes).map { ($0 - mean) / implied * $1.squareRoot() }
    return implied * (MovingRanges(of: scores).mean(screened: screened) ?? 0) / 1.128
  }
}

extension ProcessEstimate {
  /// The standard deviation of a point of a size, on the kind's scale.
  func sigma(size: Double) -> Double { sigma / size.squareRoot() }

  /// How many standard deviations a point lies above the mean; infinite when nothing ever varied but it does.
  func score(_ point: ProcessPoint) -> Double {
    let distance = kind.scaled(point.value) - mean
    guard ProcessRule.comparison(kind.scaled(point.value), with: mean) != nil else { return 0 }
    return distance / sigma(size: kind.size(of: point))
  }

  /// The line that half the points of a steady process lie above: the median of a skewed kind, else the mean.
  var centre: Double {
    guard kind == .casesBetween else { return kind.unscaled(mean) }
    guard mean > 0 else { return max(mean, 0) }
    // P(X ≥ k) = (ḡ / (1 + ḡ))ᵏ is one half at this k; half a contact less is between "below" and "above".
    return min(mean, max(0, log(2) / log1p(1 / mean) - 0.5))
  }

  func limits(size: Double) -> ProcessLimits {
    let (centre, sigma) = (centre, sigma(size: size))
    func line(_ multiple: Double) -> Double {
      let value = kind.unscaled(mean + multiple * sigma)
      return min(max(value, kind.bounds.lowerBound), kind.bounds.upperBound)
    }
    let upper = max(line(3), centre)
    let hasLower = kind != .casesBetween
    return ProcessLimits(
      lower: hasLower ? min(line(-3), centre) : nil,
      lowerWarning: hasLower ? min(line(-2), centre) : nil,
      centre: centre, upperWarning: max(line(2), centre), upper: upper,
      sigma: kind == .timeBetween ? (upper - centre) / 3 : sigma)
  }

  /// The correlation of neighbours' z-scores; `nil` of fewer than three points and of flat ones.
  func autocorrelation(of baseline: [ProcessPoint]) -> Double? {
    guard baseline.count > 2, !isFlat, sigma > 0 else { return nil }
    let scores = baseline.map(score)
    let mean = scores.reduce(0, +) / Double(scores.count)
    let distances = scores.map { $0 - mean }
    let squares = distances.reduce(0) { $0 + $1 * $1 }
    let products = zip(distances, distances.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
    return squares > 0 ? products / squares : nil
  }
}

extension ProcessChartKind {
  /// Whether the mean alone tells the noise, so that equal points still have limits apart (p, u, c, g).
  var impliesNoise: Bool {
    switch self {
    case .proportion, .rate, .count, .casesBetween: true
    case .individuals, .individualsPrime, .proportionPrime, .ratePrime, .timeBetween: false
    }
  }
}
