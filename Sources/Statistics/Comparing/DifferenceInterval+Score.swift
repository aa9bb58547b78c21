extension DifferenceInterval {
  /// The differences that a score test would not refuse.
  ///
  /// O. Miettinen and M. Nurminen, Statistics in Medicine 4 (1985): each difference δ is judged by the rates that are likeliest under it: |d − δ| ≤ z √(V(δ) N / (N − 1)).
  package static func miettinenNurminen(
    _ first: Proportion, minus second: Proportion, confidence: Double = 0.95
  ) -> Interval? {
    let everyone = first.trials + second.trials
    guard let z = NormalDistribution.reach(confidence: confidence), everyone > 1 else {
      return nil
    }
    let difference = first.rate - second.rate
    func isRefused(_ assumed: Double) -> Bool {
      let rate = likeliestSecondRate(first, second, difference: assumed)
      let variance =
        variance(rate + assumed, first.trials) + variance(rate, second.trials)
      let error = (variance * everyone / (everyone - 1)).squareRoot()
      return abs(difference - assumed) > z * error
    }
    return Interval(
      lower: halving(from: difference, to: -1) { isRefused($0) },
      upper: halving(from: difference, to: 1) { isRefused($0) })
  }

  /// The second rate that makes both counts likeliest, when the first is larger by `difference`.
  ///
  /// The likelihood is concave in it, so its slope changes sign once.
  private static func likeliestSecondRate(
    _ first: Proportion, _ second: Proportion, difference: Double
  ) -> Double {
    halving(from: max(0, -difference), to: min(1, 1 - difference)) { rate in
      let other = rate + difference
      let rises = first.successes / other + second.successes / rate
      let falls = first.failures / (1 - other) + second.failures / (1 - rate)
      return rises < falls
    }
  }

  /// Where `isBeyond` turns true on the way from a start where it is not to an end.
  private static func halving(
    from start: Double, to end: Double, isBeyond: (Double) -> Bool
  ) -> Double {
    var (inside, outside) = (start, end)
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if isBeyond(middle) { outside = middle } else { inside = middle }
    }
    return (inside + outside) / 2
  }
}
