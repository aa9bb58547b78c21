import Glibc

/// Which values share a colour: few bins with round edges, so that a legend can name them.
package struct HeatMapBins: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// Seven bins about zero, alike on both sides: what has a sign.
    case diverging
    /// Five bins from little to much.
    case sequential
  }

  package let kind: Kind
  /// Where one bin ends and the next begins, ascending.
  package let edges: [Double]
  /// What the edges are multiples of.
  package let step: Double

  package init(_ kind: Kind, edges: [Double], step: Double) {
    self.kind = kind
    self.edges = edges
    self.step = step
  }

  /// Bins of equal width; a few outliers fall into the outer ones, which are open, and do not stretch the others.
  package static func even(_ kind: Kind, over values: [Double], on axis: ValueAxis) -> HeatMapBins {
    let sorted = values.filter(\.isFinite).map { kind == .diverging ? abs($0) : $0 }.sorted()
    let (low, high) = (quantile(0.05, of: sorted), quantile(0.95, of: sorted))
    guard kind == .sequential else {
      let step = axis.roundStep(atLeast: high / 4)
      let edges = ValueAxis.multiples(of: step, from: -3.5 * step, to: 3.5 * step)
      return HeatMapBins(.diverging, edges: edges.filter { $0 != 0 }, step: step)
    }
    var step = axis.roundStep(atLeast: (high - low) / 5)
    var edges = inner(step, low, high)
    while edges.count > 4 {
      step = axis.roundStep(atLeast: step * 1.01)
      edges = inner(step, low, high)
    }
    return HeatMapBins(.sequential, edges: edges, step: step)
  }

  /// Five bins of about as many values each, for values whose extremes say little.
  package static func quantiles(over values: [Double], on axis: ValueAxis) -> HeatMapBins {
    let sorted = values.filter(\.isFinite).sorted()
    guard let least = sorted.first else { return HeatMapBins(.sequential, edges: [], step: 1) }
    let spread = quantile(0.8, of: sorted) - quantile(0.2, of: sorted)
    let step = axis.roundStep(atLeast: spread / 50)
    var edges: [Double] = []
    for share in [0.2, 0.4, 0.6, 0.8] {
      let edge = (quantile(share, of: sorted) / step).rounded() * step
      let exact = ValueAxis.multiples(of: step, from: edge - step / 4, to: edge + step / 4)
      guard let edge = exact.first, edge > least, edge > edges.last ?? -.infinity else { continue }
      edges.append(edge)
    }
    return HeatMapBins(.sequential, edges: edges, step: step)
  }

  package var count: Int { edges.count + 1 }

  /// The bin of a value; on an edge it belongs to the bin nearer to zero, else to the upper one.
  func index(of value: Double) -> Int {
    edges.count { kind == .diverging && $0 > 0 ? value > $0 : value >= $0 }
  }

  /// The colour of a bin; fewer bins spread over the five of their kind.
  func role(_ index: Int) -> ChartClass {
    let roles = kind == .diverging ? HeatMapBins.diverging : HeatMapBins.sequential
    guard count > 1 else { return roles[roles.count / 2] }
    let spread = Double(index * (roles.count - 1)) / Double(count - 1)
    return roles[min(Int(spread.rounded()), roles.count - 1)]
  }

  /// The bin whose colour is nearest to the paper's.
  var palest: Int { kind == .diverging ? count / 2 : 0 }

  private static let diverging: [ChartClass] = [
    .diverging1, .diverging2, .diverging3, .diverging4, .diverging5, .diverging6, .diverging7,
  ]
  private static let sequential: [ChartClass] = [
    .sequential1, .sequential2, .sequential3, .sequential4, .sequential5,
  ]

  /// Multiples of a step between two values, neither of them.
  private static func inner(_ step: Double, _ low: Double, _ high: Double) -> [Double] {
    ValueAxis.multiples(of: step, from: low, to: high).filter { $0 > low && $0 < high }
  }

  /// The value below which a share of sorted values lies, between neighbours by proportion; 0 of none.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = share * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count else { return last }
    let part = place - Double(index)
    return sorted[index] * (1 - part) + sorted[index + 1] * part
  }
}

extension ValueAxis {
  /// The smallest round step that is not below a number.
  func roundStep(atLeast least: Double) -> Double {
    let smallest: Double = kind == .count || kind == .duration ? 1 : 1e-9
    guard least.isFinite, least > smallest else { return least > 0 ? smallest : kind.unit }
    if kind == .duration, let step = DurationTicks.step(atLeast: least) { return step }
    let power = floor(log10(least))
    for factor in [1.0, 2, 5, 10] {
      let step = power < 0 ? factor / pow(10, -power) : factor * pow(10, power)
      if step >= least * (1 - 1e-9) { return step }
    }
    return least
  }
}

extension ValueAxis.Kind {
  /// The step where nothing asks for a smaller one.
  fileprivate var unit: Double { self == .share ? 0.01 : 1 }
}
