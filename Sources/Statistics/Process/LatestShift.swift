extension LatestSurprise {
  /// How likely the newest run would lie as far from what came before it.
  ///
  /// The length of a run alone says little: eight in a row come once in 128 runs, whether they lie a hair or a mile
  /// from the mean. So its level is held against that of the points before it, by Student's t; and because nobody
  /// knew beforehand where it would begin, the chance counts once for each length that it might have had.
  var shiftChance: Double {
    let run = newestRun
    guard let needed = chart.rules.run, run.count >= needed, let first = run.last,
      let estimate = estimate(without: points.count - first), estimate.sigma > 0
    else { return 1 }
    let members = points[first...]
    let sizes = members.map(estimate.kind.size(of:))
    let weight = sizes.reduce(0, +)
    let sum = zip(members, sizes).reduce(0) { $0 + estimate.kind.scaled($1.0.value) * $1.1 }
    let spread = estimate.sigma * (1 / weight + 1 / estimate.weight).squareRoot()
    let distance = abs(sum / weight - estimate.mean) / spread
    let tails = StudentDistribution(degreesOfFreedom: estimate.degreesOfFreedom)?.tails(distance)
    return min(1, (tails?.twoSided ?? 1) * Double(points.count))
  }
}
