/// One kind of contact within a total: how many there were, and their mean or rate.
package struct MixStratum: Sendable, Hashable {
  package let weight: Double
  /// `nil` where there were none.
  package let value: Double?

  package init(weight: Double, value: Double?) {
    self.weight = weight
    self.value = value
  }
}

/// What a change or a gap comes from: other kinds of contact, or each kind handled otherwise.
///
/// Lists hold the same kinds in the same order. All are `nil` unless the lists are as long, weights are at
/// least 0 and not all 0, and each kind that there were some of has a value.
package enum MixAdjustment {
  /// The overall mean: Σ weight · value / Σ weight.
  package static func crude(_ strata: [MixStratum]) -> Double? {
    guard let total = total(strata) else { return nil }
    return sum(strata) { $0.weight * ($0.value ?? 0) } / total
  }

  /// The mean that these values would make with the weights of a standard mix.
  ///
  /// `nil` also where the standard holds a kind that there were none of here; ask for `indirect` then.
  package static func direct(_ strata: [MixStratum], standard weights: [Double]) -> Double? {
    guard strata.count == weights.count, total(strata) != nil else { return nil }
    return crude(zip(strata, weights).map { MixStratum(weight: $1, value: $0.value) })
  }

  /// What was observed beside what the reference's values would make of the same mix.
  package static func indirect(
    _ strata: [MixStratum], reference: [MixStratum]
  ) -> IndirectStandardisation? {
    guard strata.count == reference.count, let observed = crude(strata),
      let crude = crude(reference),
      let expected = direct(reference, standard: strata.map(\.weight)), expected != 0
    else { return nil }
    return IndirectStandardisation(
      observed: observed, expected: expected, adjusted: observed / expected * crude)
  }

  /// The mean to compare with others: direct, or indirect where a kind was seen fewer than `smallest` times.
  ///
  /// The mean of five contacts, given the weight of five hundred, would say nothing.
  package static func adjusted(
    _ strata: [MixStratum], reference: [MixStratum], smallest: Double = 10
  ) -> AdjustedMean? {
    guard strata.count == reference.count else { return nil }
    let isThin = zip(strata, reference).contains { $0.weight < smallest && $1.weight > 0 }
    let method: AdjustedMean.Method = isThin ? .indirect : .direct
    let value =
      isThin
      ? indirect(strata, reference: reference)?.adjusted
      : direct(strata, standard: reference.map(\.weight))
    return value.map { AdjustedMean(value: $0, method: method) }
  }

  /// The sum of all weights.
  static func total(_ strata: [MixStratum]) -> Double? {
    guard strata.allSatisfy({ $0.weight == 0 || $0.isMeasured }) else { return nil }
    let total = sum(strata, of: \.weight)
    return total > 0 && total.isFinite ? total : nil
  }

  private static func sum(_ strata: [MixStratum], of part: (MixStratum) -> Double) -> Double {
    strata.reduce(0) { $0 + part($1) }
  }
}

/// A mean for comparing, and how the mix was taken out of it.
package struct AdjustedMean: Sendable, Hashable {
  package enum Method: Sendable, Hashable {
    case direct
    case indirect
  }

  package let value: Double
  package let method: Method
}

/// A mean beside the one that its mix would lead to expect.
package struct IndirectStandardisation: Sendable, Hashable {
  package let observed: Double
  /// What the reference's values would make of this mix.
  package let expected: Double
  /// The reference's overall mean times observed over expected.
  package let adjusted: Double

  package var ratio: Double { observed / expected }
}

extension MixStratum {
  fileprivate var isMeasured: Bool {
    weight > 0 && weight.isFinite && value?.isFinite == true
  }
}
