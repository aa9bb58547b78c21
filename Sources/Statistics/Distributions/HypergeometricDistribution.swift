import Glibc

/// How many of a group's members are among the successes, when all that is known is everyone's successes.
///
/// Drawing `drawn` out of `population`, of whom `successes` succeeded.
package struct HypergeometricDistribution: Sendable, Hashable {
  package let population: Double
  package let successes: Double
  package let drawn: Double

  /// A distribution; `nil` unless all are whole, and nobody is drawn or succeeds who is not there.
  package init?(population: Double, successes: Double, drawn: Double) {
    let counts = [population, successes, drawn]
    guard counts.allSatisfy({ $0 >= 0 && $0.isFinite && $0 == $0.rounded() }) else { return nil }
    guard successes <= population, drawn <= population else { return nil }
    self.population = population
    self.successes = successes
    self.drawn = drawn
  }

  /// A group beside all others.
  init?(_ group: Proportion, among others: Proportion) {
    self.init(
      population: group.trials + others.trials, successes: group.successes + others.successes,
      drawn: group.trials)
    guard group.successes == group.successes.rounded() else { return nil }
  }

  private var smallest: Double { max(0, drawn + successes - population) }
  private var largest: Double { min(drawn, successes) }

  /// P(X ≤ count) and P(X ≥ count), for a whole count.
  package func tails(_ count: Double) -> Tails {
    if count < smallest { return Tails(lower: 0, upper: 1) }
    if count > largest { return Tails(lower: 1, upper: 0) }
    let own = probability(of: count)
    guard count * population > drawn * successes else {
      let lower = sum(from: count, by: -1, own)
      return Tails(lower: lower, upper: 1 - lower + own)
    }
    let upper = sum(from: count, by: 1, own)
    return Tails(lower: 1 - upper + own, upper: upper)
  }

  /// The probability of exactly `count`, a whole number: three binomial ones, as Loader (2000) has it.
  package func probability(of count: Double) -> Double {
    guard count >= smallest, count <= largest else { return 0 }
    let share = drawn / population
    guard share > 0, share < 1 else { return 1 }
    func binomial(_ trials: Double, _ count: Double) -> Double {
      BinomialDistribution(trials: trials, probability: share)?.probability(of: count) ?? 0
    }
    return binomial(successes, count) * binomial(population - successes, drawn - count)
      / binomial(population, drawn)
  }

  /// The probability of all counts that are no likelier than this one.
  func probabilityOfNoLikelier(than count: Double) -> Double {
    // Equally likely counts on the other side differ in the last digits only.
    let limit = probability(of: count) * (1 + 1e-7)
    let mode = ((drawn + 1) * (successes + 1) / (population + 2)).rounded(.down)
    let start = min(max(mode, smallest), largest)
    guard probability(of: start) > limit else { return 1 }
    // The probabilities fall from the mode to both sides, so each side has one first count within the limit.
    let below =
      start
      - smallestWholeNumber(upTo: start - smallest + 1) {
        probability(of: start - $0) <= limit
      }
    let above =
      start
      + smallestWholeNumber(upTo: largest - start + 1) {
        probability(of: start + $0) <= limit
      }
    let outer =
      sum(from: below, by: -1, probability(of: below))
      + sum(from: above, by: 1, probability(of: above))
    return min(1, outer)
  }

  /// The sum from a count outwards, each term by its ratio to the one before.
  private func sum(from count: Double, by step: Double, _ first: Double) -> Double {
    var (sum, term, place) = (first, first, count)
    while term > 0, place > smallest || step > 0, place < largest || step < 0 {
      let lower = step > 0 ? place : place - 1
      let ratio =
        (successes - lower) * (drawn - lower)
        / ((lower + 1) * (population - successes - drawn + lower + 1))
      term *= step > 0 ? ratio : 1 / ratio
      place += step
      let next = sum + term
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
