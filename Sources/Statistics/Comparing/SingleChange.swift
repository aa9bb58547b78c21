/// Whether one person's change is more than the changes of others with whom nothing was done.
///
/// The person is a sample of one, so all of the spread comes from the others: t = (d − d̄) / (s √(1 + 1/m)) with m − 1
/// degrees of freedom (J. R. Crawford and D. C. Howell, The Clinical Neuropsychologist 12, 1998). Welch's test, for
/// which one person would have no spread at all, is for several people: see `DifferenceInDifferences`.
package struct SingleChange: Sendable, Hashable {
  package let change: Double
  /// The mean change of the others.
  package let others: Double
  package let difference: Double
  package let interval: Interval

  /// The comparison; `nil` of fewer than two others, or where all of them changed alike.
  package init?(
    _ own: (pre: Double, post: Double), others: [(pre: Double, post: Double)],
    confidence: Double = 0.95
  ) {
    let changes = others.map { $0.post - $0.pre }
    let count = Double(changes.count)
    guard count > 1, changes.allSatisfy(\.isFinite), (own.post - own.pre).isFinite,
      let t = StudentDistribution(degreesOfFreedom: count - 1)?.reach(confidence: confidence)
    else { return nil }
    let mean = changes.reduce(0, +) / count
    let squares = changes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares > 0 else { return nil }
    let error = (squares / (count - 1) * (1 + 1 / count)).squareRoot()
    change = own.post - own.pre
    self.others = mean
    difference = change - mean
    interval = Interval(lower: difference - t * error, upper: difference + t * error)
  }
}
