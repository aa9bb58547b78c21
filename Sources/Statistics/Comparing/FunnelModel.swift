import Glibc

/// What chance does to a member of a funnel: the exact tails, and the distances on its scale.
struct FunnelModel: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case proportions
    case rates
    case means(freedom: Double)
  }

  let kind: Kind
  let scale: FunnelScale

  func isLegal(centre: Double) -> Bool {
    if case .identity(let deviation) = scale, !(deviation > 0) { return false }
    return switch kind {
    case .proportions: centre >= 0 && centre <= 1
    case .rates: centre >= 0
    case .means: true
    }
  }

  func member(
    _ sample: FunnelSample, beside others: FunnelSample?, centre: Double, tau2: Double
  ) -> FunnelMember {
    let reference = others?.value ?? centre
    guard let value = sample.value, let distance = distance(of: sample, from: reference) else {
      let nothing = Tails(lower: 1, upper: 1)
      return FunnelMember(
        size: sample.size, value: nil, centre: reference, z: 0, exact: nothing, tails: nothing)
    }
    let exact = exactTails(sample, others, centre: centre)
    var tails = exact
    if tau2 > 0 {
      let rest = others.map { scale.standardError(size: $0.size, centre: reference) } ?? 0
      let error = (distance.error * distance.error + rest * rest + tau2).squareRoot()
      let widened = NormalDistribution.tails(distance.z * distance.error / error)
      // Widening is only ever to take back what chance alone would not explain, not to add to it.
      tails = Tails(
        lower: max(exact.lower, widened.lower), upper: max(exact.upper, widened.upper))
    }
    return FunnelMember(
      size: sample.size, value: value, centre: reference, z: distance.z, exact: exact,
      tails: tails)
  }

  /// How far a sample lies from a centre in standard errors of the scale, and the error itself.
  func distance(of sample: FunnelSample, from centre: Double) -> (z: Double, error: Double)? {
    guard let value = sample.value else { return nil }
    let error = scale.standardError(size: sample.size, centre: centre)
    let middle = scale.place(of: centre, size: sample.size)
    return ((scale.place(of: value, size: sample.size) - middle) / error, error)
  }

  /// How likely a sum as small, or as large, is: given the others' sum, or a centre that is known.
  private func exactTails(
    _ sample: FunnelSample, _ others: FunnelSample?, centre: Double
  ) -> Tails {
    if case .means(let freedom) = kind, let value = sample.value {
      let variance = 1 / sample.size + (others.map { 1 / $0.size } ?? 0)
      let error = scale.standardError(size: 1, centre: centre) * variance.squareRoot()
      let student = StudentDistribution(degreesOfFreedom: freedom)
      let distance = value - (others?.value ?? centre)
      return student?.tails(distance / error) ?? Tails(lower: 1, upper: 1)
    }
    let chance =
      others.flatMap { conditional(sample, $0) } ?? counts(size: sample.size, centre: centre)
    return chance?(sample.sum) ?? Tails(lower: 1, upper: 1)
  }

  /// The sum's distribution given that of all: nobody's rate need be known for it.
  ///
  /// Proportions are hypergeometric (Fisher's exact test); events fall to a member by its share of the
  /// exposure (J. Przyborowski and H. Wilenski, Biometrika 31, 1940).
  private func conditional(
    _ sample: FunnelSample, _ others: FunnelSample
  ) -> ((Double) -> Tails)? {
    // What rounding left of fractions of events is none.
    let everyone = FunnelSample(
      size: sample.size + others.size, sum: sample.sum + max(0, others.sum))
    if kind == .rates {
      let share = sample.size / everyone.size
      return BinomialDistribution(trials: everyone.sum, probability: share)?.tails
    }
    return HypergeometricDistribution(
      population: everyone.size.rounded(), successes: everyone.sum.rounded(),
      drawn: sample.size.rounded()
    ).map { distribution in { distribution.tails($0.rounded()) } }
  }

  private func counts(size: Double, centre: Double) -> ((Double) -> Tails)? {
    distribution(size: size, centre: centre).map { distribution in { distribution.tails($0) } }
  }

  /// The distribution of a member's count when its rate is the centre; `nil` for means.
  private func distribution(size: Double, centre: Double) -> (any CountDistribution)? {
    switch kind {
    case .proportions: BinomialDistribution(trials: size, probability: centre)
    case .rates: PoissonDistribution(mean: size * centre)
    case .means: nil
    }
  }

  /// How likely a member of a size lies outside by chance.
  func chanceOutside(_ size: Double, _ centre: Double, _ tail: Double) -> Double {
    if case .means = kind { return 2 * tail }
    return distribution(size: size, centre: centre)?.chanceOutside(tail: tail) ?? 0
  }

  /// The exact limits to draw at a size, for a centre that is known.
  func limits(size: Double, centre: Double, tail: Double) -> FunnelLimits {
    guard size > 0, tail > 0, tail < 0.5 else {
      return FunnelLimits(size: size, lower: nil, upper: nil)
    }
    if case .means(let freedom) = kind {
      let t = StudentDistribution(degreesOfFreedom: freedom)?.reach(confidence: 1 - 2 * tail) ?? 0
      let reach = t * scale.standardError(size: size, centre: centre)
      return FunnelLimits(size: size, lower: centre - reach, upper: centre + reach)
    }
    let whole = kind == .proportions ? size.rounded() : size
    let ends = distribution(size: whole, centre: centre)?.limits(tail: tail)
    return FunnelLimits(
      size: size, lower: ends?.lower.map { $0 / whole }, upper: ends?.upper.map { $0 / whole })
  }

  /// The limits of the normal curve on the scale, with the members' own variance added.
  func limits(size: Double, centre: Double, tail: Double, tau2: Double) -> FunnelLimits {
    guard size > 0, let z = NormalDistribution.quantile(1 - tail) else {
      return FunnelLimits(size: size, lower: nil, upper: nil)
    }
    let error = scale.standardError(size: size, centre: centre)
    let middle = scale.place(of: centre, size: size)
    let reach = z * (error * error + tau2).squareRoot()
    return FunnelLimits(
      size: size, lower: scale.value(at: middle - reach), upper: scale.value(at: middle + reach))
  }
}
