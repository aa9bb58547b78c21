import Glibc

/// The factors by which control charts of normal subgroups of size n turn ranges and deviations into limits.
///
/// Definitions of Montgomery, Introduction to Statistical Quality Control, appendix VI; worked out, not tabled.
package struct ControlChartConstants: Sendable, Hashable {
  package let size: Int
  /// The mean of a sample's standard deviation, in σ.
  package let c4: Double
  /// The mean of a sample's range, in σ.
  package let d2: Double
  /// The standard deviation of a sample's range, in σ.
  package let d3: Double

  /// The constants for samples of `size`; `nil` of fewer than two.
  package init?(size: Int) {
    guard size >= 2 else { return nil }
    self.size = size
    c4 = ControlChartConstants.c4(Double(size))
    let range = RangeDistribution(size: size)
    d2 = range.mean
    d3 = max(0, range.meanSquare - range.mean * range.mean).squareRoot()
  }

  /// c₄ = √(2 / (n − 1)) · Γ(n/2) / Γ((n − 1)/2), which is 1 in the limit.
  package static func c4(_ size: Double) -> Double {
    (2 / (size - 1)).squareRoot() * exp(lgamma(size / 2) - lgamma((size - 1) / 2))
  }

  private var root: Double { Double(size).squareRoot() }
  private var spread: Double { 3 * (1 - c4 * c4).squareRoot() / c4 }

  package var a2: Double { 3 / (d2 * root) }
  package var a3: Double { 3 / (c4 * root) }
  package var b3: Double { max(0, 1 - spread) }
  package var b4: Double { 1 + spread }
  package var lowerD3: Double { max(0, 1 - 3 * d3 / d2) }
  package var upperD4: Double { 1 + 3 * d3 / d2 }
  package var e2: Double { 3 / d2 }
}

/// The range of a sample of standard normal values.
private struct RangeDistribution {
  let size: Int

  /// E R = ∫ 1 − Φⁿ − (1 − Φ)ⁿ over the line; the trapezoid is exact to rounding for such a bell.
  var mean: Double {
    sum(from: -9, to: 9, step: 0.05) { x in
      let (below, above) = (NormalDistribution.upperTail(-x), NormalDistribution.upperTail(x))
      return 1 - pow(below, Double(size)) - pow(above, Double(size))
    }
  }

  /// E R² = ∫ 2 r P(R > r) from 0, by Gauss's five points in each half unit.
  var meanSquare: Double {
    let outer = (1.0 / 3) * (5 + 2 * (10.0 / 7).squareRoot()).squareRoot()
    let inner = (1.0 / 3) * (5 - 2 * (10.0 / 7).squareRoot()).squareRoot()
    let root = 13 * 70.0.squareRoot()
    let nodes = [
      (0, 128.0 / 225), (inner, (322 + root) / 900), (-inner, (322 + root) / 900),
      (outer, (322 - root) / 900), (-outer, (322 - root) / 900),
    ]
    return (0..<26).reduce(0) { total, panel in
      nodes.reduce(total) { sum, node in
        let r = (Double(panel) + 0.5 + node.0 / 2) / 2
        return sum + node.1 / 4 * 2 * r * (1 - probability(upTo: r))
      }
    }
  }

  /// P(R ≤ r) = n ∫ φ(x) (Φ(x + r) − Φ(x))ⁿ⁻¹ over where the smallest value lies.
  private func probability(upTo r: Double) -> Double {
    Double(size)
      * sum(from: -9, to: 9, step: 0.1) { x in
        let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
        return density
          * pow(
            NormalDistribution.upperTail(x) - NormalDistribution.upperTail(x + r), Double(size - 1))
      }
  }

  private func sum(
    from start: Double, to end: Double, step: Double, _ value: (Double) -> Double
  ) -> Double {
    let count = Int(((end - start) / step).rounded())
    return (0...count).reduce(0) { $0 + value(start + Double($1) * step) } * step
  }
}
