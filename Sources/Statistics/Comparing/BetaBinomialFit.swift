import Glibc

/// How the beta distribution of people's rates is found.
struct BetaBinomialFit {
  private let proportions: [Proportion]
  private let pooled: Double

  /// `nil` of nothing, and when all or none succeeded.
  init?(_ proportions: [Proportion]) {
    let trials = proportions.reduce(0) { $0 + $1.trials }
    let successes = proportions.reduce(0) { $0 + $1.successes }
    guard successes > 0, successes < trials else { return nil }
    self.proportions = proportions
    pooled = successes / trials
  }

  /// Kleinman's: γ = 1 / (α + β + 1) is what the weighted squares about the pooled rate have beyond chance.
  func moments() -> BetaPrior? {
    let trials = proportions.reduce(0) { $0 + $1.trials }
    var (squares, chance, weights) = (0.0, 0.0, 0.0)
    for proportion in proportions {
      let distance = proportion.rate - pooled
      let rest = 1 - proportion.trials / trials
      squares += proportion.trials * distance * distance
      chance += rest
      weights += proportion.trials * rest
    }
    let variance = pooled * (1 - pooled)
    let gamma = (squares - variance * chance) / (variance * (weights - chance))
    let isMeasured = gamma > 0 && weights > chance
    return BetaPrior(
      mean: pooled, strength: isMeasured ? max(1 / min(gamma, 1) - 1, 1e-3) : .infinity)
  }

  /// The likeliest prior, by Newton's method on (ln α, ln β), each step halved until it climbs.
  ///
  /// R. Tarone's score (Biometrika 66, 1979) tells first whether people differ beyond chance at all. If not,
  /// the likelihood climbs to an endless strength.
  func likeliest() -> BetaPrior? {
    guard taroneScore > 0 else { return BetaPrior(mean: pooled, strength: .infinity) }
    let start = moments().flatMap { $0.strength < 1e6 ? $0 : nil }
    var (a, b) = (
      log(start?.alpha ?? pooled * 1e3), log(start?.beta ?? (1 - pooled) * 1e3)
    )
    var height = logLikelihood(exp(a), exp(b))
    for _ in 0..<100 {
      var step = ascent(exp(a), exp(b))
      var next = logLikelihood(exp(a + step.a), exp(b + step.b))
      while !(next >= height), max(abs(step.a), abs(step.b)) > 1e-13 {
        step = (step.a / 2, step.b / 2)
        next = logLikelihood(exp(a + step.a), exp(b + step.b))
      }
      guard next >= height else { break }
      (a, b, height) = (a + step.a, b + step.b, next)
      if max(abs(step.a), abs(step.b)) < 1e-11 { break }
    }
    let strength = exp(a) + exp(b)
    return BetaPrior(mean: exp(a) / strength, strength: strength < 1e9 ? strength : .infinity)
  }

  /// The slope of the likelihood where everyone is alike, towards people that differ.
  private var taroneScore: Double {
    proportions.reduce(0) { sum, one in
      let successes = one.successes * (one.successes - 1) / pooled
      let failures = one.failures * (one.failures - 1) / (1 - pooled)
      return sum + successes + failures - one.trials * (one.trials - 1)
    }
  }

  /// Σ ln B(x + α, n − x + β) − ln B(α, β).
  func logLikelihood(_ alpha: Double, _ beta: Double) -> Double {
    func logBeta(_ a: Double, _ b: Double) -> Double {
      SaddlePoint.logGamma(a) + SaddlePoint.logGamma(b) - SaddlePoint.logGamma(a + b)
    }
    let prior = logBeta(alpha, beta)
    return proportions.reduce(0) {
      $0 + logBeta($1.successes + alpha, $1.failures + beta) - prior
    }
  }

  /// Newton's step in (ln α, ln β), or one along the slope where the likelihood is not concave.
  private func ascent(_ alpha: Double, _ beta: Double) -> (a: Double, b: Double) {
    let both = slopes(at: alpha + beta, counts: proportions.map(\.trials))
    let one = slopes(at: alpha, counts: proportions.map(\.successes))
    let other = slopes(at: beta, counts: proportions.map(\.failures))
    let slope = (a: alpha * (one.first - both.first), b: beta * (other.first - both.first))
    let aa = alpha * alpha * (one.second - both.second) + slope.a
    let bb = beta * beta * (other.second - both.second) + slope.b
    let ab = -alpha * beta * both.second
    let determinant = aa * bb - ab * ab
    guard aa < 0, determinant > 0 else {
      let steepest = max(abs(slope.a), abs(slope.b), 1e-300)
      return (slope.a / steepest, slope.b / steepest)
    }
    let step = (
      a: (ab * slope.b - bb * slope.a) / determinant,
      b: (ab * slope.a - aa * slope.b) / determinant
    )
    // A factor of e² at once is far enough: beyond it the curve is another one.
    let scale = min(1, 2 / max(abs(step.a), abs(step.b), 1e-300))
    return (step.a * scale, step.b * scale)
  }

  /// Σ ψ(count + x) − ψ(x), and the same of ψ′.
  private func slopes(at x: Double, counts: [Double]) -> (first: Double, second: Double) {
    let (first, second) = (Polygamma.digamma(x), Polygamma.trigamma(x))
    return counts.reduce((0.0, 0.0)) {
      (
        $0.0 + Polygamma.digamma($1 + x) - first,
        $0.1 + Polygamma.trigamma($1 + x) - second
      )
    }
  }
}
