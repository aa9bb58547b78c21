import Glibc

/// How much more members differ than chance would have them.
///
/// Spiegelhalter (2005): φ is the mean of z², and where φ > (n − 1) / n the members' own levels vary by
/// τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw) on the scale, with w = 1 / error².
package struct Dispersion: Sendable, Hashable {
  /// The mean squared distance in standard errors; about 1 by chance.
  package let phi: Double
  /// The variance between members on the scale, without that of their samples.
  package let tau2: Double
  /// How many members it rests on.
  package let count: Int

  /// The limits have to be widened.
  package var isOver: Bool { tau2 > 0 }

  /// What is done with the outermost members, which are not to widen the limits that should show them.
  package enum Trimming: Sendable, Hashable {
    /// Distances beyond the quantiles of a share at each end count as these (type 7).
    case winsorised(Double)
    /// So large a share at each end is left out, rounded down.
    case truncated(Double)
    case untrimmed
  }

  /// The dispersion of distances, each with its standard error; `nil` of fewer than two.
  init?(_ members: [(z: Double, error: Double)], trimming: Trimming) {
    let kept = trimming.applied(to: members)
    guard kept.count > 1 else { return nil }
    let size = Double(kept.count)
    var (squares, weights, weights2) = (0.0, 0.0, 0.0)
    for member in kept {
      let weight = 1 / (member.error * member.error)
      squares += member.z * member.z
      weights += weight
      weights2 += weight * weight
    }
    count = kept.count
    phi = squares / size
    tau2 = max(0, (squares - (size - 1)) / (weights - weights2 / weights))
  }
}

extension Dispersion.Trimming {
  fileprivate func applied(
    to members: [(z: Double, error: Double)]
  ) -> [(z: Double, error: Double)] {
    let sorted = members.sorted { ($0.z, $0.error) < ($1.z, $1.error) }
    switch self {
    case .untrimmed: return members
    case .truncated(let share):
      let cut = Int(Double(members.count) * min(max(share, 0), 0.5))
      return Array(sorted.dropFirst(cut).dropLast(cut))
    case .winsorised(let share):
      guard !members.isEmpty else { return [] }
      func quantile(_ p: Double) -> Double {
        let position = QuantilePosition(p: p, count: sorted.count)
        let (low, high) = (sorted[position.lower].z, sorted[position.upper].z)
        return low + position.weight * (high - low)
      }
      let end = min(max(share, 0), 0.5)
      let (low, high) = (quantile(end), quantile(1 - end))
      return members.map { (z: min(max($0.z, low), high), error: $0.error) }
    }
  }
}
