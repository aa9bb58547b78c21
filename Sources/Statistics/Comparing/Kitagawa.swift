/// A change of an overall mean, split into mix and like for like.
///
/// E. M. Kitagawa, Components of a Difference Between Two Rates, JASA 50 (1955): shares s and values v give
/// Σ (s₁ − s₀)(v₀ + v₁)/2 of mix and Σ (v₁ − v₀)(s₀ + s₁)/2 of the rest, which add up exactly.
package struct MixChange: Sendable, Hashable {
  /// What one kind of contact contributes.
  package struct Part: Sendable, Hashable {
    /// Its change of share, times how far its value lies above the middle of both overall means.
    ///
    /// Shares add up to 1 both times, so taking the middle off changes no sum, but a shorter kind that grew
    /// rarer then counts as a rise, which it is.
    package let mix: Double
    package let likeForLike: Double
  }

  package let before: Double
  package let after: Double
  package let parts: [Part]

  package var total: Double { after - before }
  package var mix: Double { parts.reduce(0) { $0 + $1.mix } }
  package var likeForLike: Double { parts.reduce(0) { $0 + $1.likeForLike } }
}

extension MixAdjustment {
  /// The change between two lists of the same kinds; `nil` as for `crude`.
  ///
  /// A kind that there were none of on one side keeps the value of the other: what it adds is all mix.
  package static func kitagawa(before: [MixStratum], after: [MixStratum]) -> MixChange? {
    guard before.count == after.count, let weightBefore = total(before),
      let weightAfter = total(after), let meanBefore = crude(before),
      let meanAfter = crude(after)
    else { return nil }
    let middle = (meanBefore + meanAfter) / 2
    let parts = zip(before, after).map { old, new in
      let (oldShare, newShare) = (old.weight / weightBefore, new.weight / weightAfter)
      let oldValue = (old.weight > 0 ? old.value : new.value) ?? middle
      let newValue = (new.weight > 0 ? new.value : old.value) ?? middle
      return MixChange.Part(
        mix: (newShare - oldShare) * ((oldValue + newValue) / 2 - middle),
        likeForLike: (newValue - oldValue) * (oldShare + newShare) / 2)
    }
    return MixChange(before: meanBefore, after: meanAfter, parts: parts)
  }
}
