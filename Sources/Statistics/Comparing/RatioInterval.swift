/// Intervals of a total over a total that comes in clusters: handle time over calls, day by day.
///
/// Contacts of one day are alike, and single contacts are not known where only days are counted; so the days are the
/// sample. R = Σx / Σn has the variance m/(m − 1) · Σ(x − Rn)² / (Σn)² over m days, and Student's t with m − 1
/// degrees of freedom (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, ch. 6).
package enum RatioInterval {
  /// One day: the part above the line and the part below it.
  package struct Cluster: Sendable, Hashable {
    package let numerator: Double
    package let denominator: Double

    package init(numerator: Double, denominator: Double) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// Clusters below which nothing is said: the interval of two or three days is as wide as the world.
  package static let fewestClusters = 5

  /// The interval of Σ numerators over Σ denominators; `nil` of fewer than five clusters.
  package static func student(_ clusters: [Cluster], confidence: Double = 0.95) -> Interval? {
    guard let error = standardError(clusters),
      let t = StudentDistribution(degreesOfFreedom: Double(clusters.count - 1))?
        .reach(confidence: confidence)
    else { return nil }
    let (top, bottom) = totals(clusters)
    let ratio = top / bottom
    return Interval(lower: ratio - t * error, upper: ratio + t * error)
  }

  /// The standard error of the ratio; `nil` of fewer than five clusters.
  package static func standardError(_ clusters: [Cluster]) -> Double? {
    let (top, bottom) = totals(clusters)
    guard clusters.count >= fewestClusters, bottom > 0, top.isFinite, bottom.isFinite else {
      return nil
    }
    let ratio = top / bottom
    let squares = clusters.reduce(0) { sum, cluster in
      let rest = cluster.numerator - ratio * cluster.denominator
      return sum + rest * rest
    }
    let count = Double(clusters.count)
    return (count / (count - 1) * squares).squareRoot() / bottom
  }

  private static func totals(_ clusters: [Cluster]) -> (Double, Double) {
    clusters.reduce((0, 0)) { ($0.0 + $1.numerator, $0.1 + $1.denominator) }
  }
}
