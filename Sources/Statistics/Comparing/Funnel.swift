/// Who differs from the others by more than chance, given how much there is of each.
///
/// Members are flagged by exact tails, and where all differ more than chance has it, by widened ones too. The
/// limits are for drawing: see `limits(at:tail:)`.
package struct Funnel: Sendable, Hashable {
  /// What each member is compared with.
  package enum Centre: Sendable, Hashable {
    /// All members together, the member among them.
    case everyone
    /// All other members together, so that an outlier does not judge itself; as they are a sample too, the
    /// test is the exact one of two samples.
    case others
    /// A value that is known, such as 1 for ratios to what was expected.
    case target(Double)
  }

  /// In the order given.
  package let members: [FunnelMember]
  /// The middle line: the target, or the value of all members together.
  package let centre: Double
  /// How much members differ beyond chance; `nil` of fewer than two.
  package let dispersion: Dispersion?
  private let model: FunnelModel

  /// A funnel of proportions: so many of so many.
  ///
  /// Members without trials stay in the list and are never outside. `nil` when nobody has any, and unless
  /// 0 ≤ events ≤ n.
  package init?(
    proportions: [(events: Double, n: Double)], centre: Centre = .others,
    scale: FunnelScale = .arcsine, trimming: Dispersion.Trimming = .winsorised(0.1)
  ) {
    guard proportions.allSatisfy({ $0.events >= 0 && $0.events <= $0.n && $0.n.isFinite }) else {
      return nil
    }
    self.init(
      proportions.map { FunnelSample(size: $0.n, sum: $0.events) },
      FunnelModel(kind: .proportions, scale: scale), centre, trimming)
  }

  /// A funnel of rates: events in an exposure, or observed ones beside expected ones with a target of 1.
  ///
  /// `nil` when nobody has any exposure, and unless events and exposure are at least 0 and no events come
  /// without exposure.
  package init?(
    rates: [(events: Double, exposure: Double)], centre: Centre = .others,
    scale: FunnelScale = .squareRoot, trimming: Dispersion.Trimming = .winsorised(0.1)
  ) {
    let isLegal = rates.allSatisfy {
      $0.events >= 0 && $0.exposure >= 0 && $0.events.isFinite && $0.exposure.isFinite
        && ($0.exposure > 0 || $0.events == 0)
    }
    guard isLegal else { return nil }
    self.init(
      rates.map { FunnelSample(size: $0.exposure, sum: $0.events) },
      FunnelModel(kind: .rates, scale: scale), centre, trimming)
  }

  /// A funnel of means, each with its number of values and their sample deviation within the member.
  ///
  /// The deviation that counts is the pooled one, √(Σ(n − 1)s² / Σ(n − 1)): that of a member with five values
  /// is a guess, and one curve needs one deviation. `nil` when values vary in no member.
  package init?(
    means: [(n: Double, mean: Double, deviation: Double)], centre: Centre = .others,
    trimming: Dispersion.Trimming = .winsorised(0.1)
  ) {
    let isLegal = means.allSatisfy {
      $0.n == 0
        || ($0.n >= 1 && $0.n.isFinite && $0.mean.isFinite)
          && ($0.n == 1 || ($0.deviation >= 0 && $0.deviation.isFinite))
    }
    let varied = means.filter { $0.n > 1 }
    let freedom = varied.reduce(0) { $0 + $1.n - 1 }
    let squares = varied.reduce(0) { $0 + ($1.n - 1) * $1.deviation * $1.deviation }
    guard isLegal, squares > 0 else { return nil }
    let deviation = (squares / freedom).squareRoot()
    self.init(
      means.map { FunnelSample(size: $0.n, sum: $0.n > 0 ? $0.n * $0.mean : 0) },
      FunnelModel(kind: .means(freedom: freedom), scale: .identity(deviation: deviation)),
      centre, trimming)
  }

  private init?(
    _ samples: [FunnelSample], _ model: FunnelModel, _ centre: Centre,
    _ trimming: Dispersion.Trimming
  ) {
    let everyone = samples.reduce(FunnelSample(size: 0, sum: 0)) { $0.joined(by: $1) }
    guard let pooled = everyone.value else { return nil }
    let middle = if case .target(let target) = centre { target } else { pooled }
    guard middle.isFinite, model.isLegal(centre: middle) else { return nil }
    let distances = samples.compactMap { model.distance(of: $0, from: middle) }
    let dispersion = Dispersion(distances, trimming: trimming)
    self.model = model
    self.centre = middle
    self.dispersion = dispersion
    let tau2 = dispersion?.tau2 ?? 0
    members = samples.map { sample in
      let others = everyone.without(sample)
      let reference = centre == .others && others.size > 0 ? others : nil
      return model.member(sample, beside: reference, centre: middle, tau2: tau2)
    }
  }

  /// How many members chance alone would put outside, both sides together.
  package func expectedOutside(tail: Double = 0.001) -> Double {
    guard tail > 0, tail < 0.5 else { return 0 }
    let isWidened = dispersion?.isOver ?? false
    return members.reduce(0) {
      guard $1.value != nil else { return $0 }
      return $0 + (isWidened ? 2 * tail : model.chanceOutside($1.size, centre, tail))
    }
  }

  /// The limits to draw at sizes: 0.001 and 0.025 on each side are the 99.8 % and the 95 % curve.
  ///
  /// Where all differ more than chance has it they are the widened ones, if these lie further out. An end is
  /// `nil` where nothing could lie outside it.
  package func limits(at sizes: [Double], tail: Double) -> [FunnelLimits] {
    sizes.map { size in
      let exact = model.limits(size: size, centre: centre, tail: tail)
      guard let tau2 = dispersion?.tau2, tau2 > 0 else { return exact }
      return exact.joined(
        by: model.limits(size: size, centre: centre, tail: tail, tau2: tau2))
    }
  }

  /// The limits of the normal curve on the scale, as other programs draw them, widened or not.
  package func normalLimits(
    at sizes: [Double], tail: Double, isWidened: Bool
  ) -> [FunnelLimits] {
    let tau2 = isWidened ? dispersion?.tau2 ?? 0 : 0
    return sizes.map { model.limits(size: $0, centre: centre, tail: tail, tau2: tau2) }
  }
}
