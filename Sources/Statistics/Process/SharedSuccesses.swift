import Glibc

/// How successes fall to a draw when a draw and all others have the same share (Fisher's exact test).
struct SharedSuccesses: Sendable, Hashable {
  let draws: Double
  let successes: Double
  let othersDrawn: Double
  let otherSuccesses: Double

  /// P(X ≤ successes) and P(X ≥ successes), given how many successes there are together.
  var tails: Tails {
    let total = successes + otherSuccesses
    let lowest = max(0, total - othersDrawn)
    let highest = min(draws, total)
    guard lowest <= highest, successes >= lowest, successes <= highest else {
      return Tails(lower: 1, upper: 1)
    }
    let here = probability(total)
    let expected = total * draws / (draws + othersDrawn)
    if successes >= expected {
      let upper = outward(from: here, step: 1, to: highest)
      return Tails(lower: 1 - upper + here, upper: upper)
    }
    let lower = outward(from: here, step: -1, to: lowest)
    return Tails(lower: lower, upper: 1 - lower + here)
  }

  /// The sum of probabilities away from the expected count, each from the one before; they soon come to nothing.
  private func outward(from here: Double, step: Double, to end: Double) -> Double {
    var (sum, term, count) = (here, here, successes)
    let total = successes + otherSuccesses
    while count != end {
      let up = min(count, count + step)
      let ratio =
        (draws - up) / (up + 1) * (total - up) / (othersDrawn - total + up + 1)
      term *= step > 0 ? ratio : 1 / ratio
      count += step
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private func probability(_ total: Double) -> Double {
    func choose(_ n: Double, _ k: Double) -> Double {
      lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    }
    return exp(
      choose(draws, successes) + choose(othersDrawn, total - successes)
        - choose(draws + othersDrawn, total))
  }
}
