import Statistics
import Testing

@Suite struct BetaPriorTests {
  struct Vector: Decodable {
    struct Sample: Decodable {
      struct Prior: Decodable {
        let alpha: Double
        let beta: Double
        let gamma: Double?
      }

      let x: [Double]
      let n: [Double]
      let raw: [Double]
      let ml: Prior
      let kleinman: Prior
      let shrunkMl: [Double]
      let ci95Low: [Double]
      let ci95High: [Double]

      var proportions: [Proportion] { zip(x, n).compactMap { Proportion($0, of: $1) } }
    }

    let betaBinomialFcr: Sample
  }

  static let table = VectorFile("shrinkage_empirical_bayes.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func momentsAgreeWithKleinman() throws {
    let sample = try Self.table.decoded(as: Vector.self).betaBinomialFcr
    let found = try #require(Shrinkage.betaBinomialMoments(sample.proportions))
    #expect(agrees(found.alpha, sample.kleinman.alpha))
    #expect(agrees(found.beta, sample.kleinman.beta))
    #expect(agrees(1 / (found.strength + 1), try #require(sample.kleinman.gamma)))
  }

  /// R's optimiser stopped 4e-6 of the strength beside the top of a flat likelihood.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func theLikeliestPriorIsWithinReachOfR() throws {
    let sample = try Self.table.decoded(as: Vector.self).betaBinomialFcr
    let found = try #require(Shrinkage.betaBinomial(sample.proportions))
    #expect(isClose(found.prior.alpha, sample.ml.alpha, within: 1e-5))
    #expect(isClose(found.prior.beta, sample.ml.beta, within: 1e-5))
    // Where the slopes are 0 in mpmath, with 30 digits.
    if sample.x.count == 20, sample.x[0] == 15 {
      #expect(isClose(found.prior.alpha, 13.594636324920891, within: 1e-9))
      #expect(isClose(found.prior.beta, 4.356050870262715, within: 1e-9))
    }
    for (value, expected) in zip(found.values, sample.shrunkMl) {
      #expect(agrees(value, expected, within: 1e-5))
    }
  }

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func ratesAndIntervalsInItsLightAgreeWithR() throws {
    let sample = try Self.table.decoded(as: Vector.self).betaBinomialFcr
    let strength = sample.ml.alpha + sample.ml.beta
    let prior = try #require(BetaPrior(mean: sample.ml.alpha / strength, strength: strength))
    #expect(sample.proportions.count == sample.x.count)
    for (index, proportion) in sample.proportions.enumerated() {
      let interval = try #require(prior.interval(proportion))
      #expect(agrees(proportion.rate, sample.raw[index]))
      #expect(agrees(prior.shrunk(proportion), sample.shrunkMl[index]))
      #expect(agrees(interval.lower, sample.ci95Low[index]))
      #expect(agrees(interval.upper, sample.ci95High[index]))
    }
  }

  /// Everybody with the same rate: less different than chance has it.
  @Test func chanceAloneMakesAnEndlessPrior() throws {
    let alike = (1...8).compactMap { Proportion(Double($0 * 3), of: Double($0 * 4)) }
    let found = try #require(Shrinkage.betaBinomial(alike))
    #expect(found.prior.strength == .infinity)
    #expect(found.values.allSatisfy { $0 == 0.75 })
    let interval = try #require(found.prior.interval(alike[0]))
    #expect(interval == Interval(lower: 0.75, upper: 0.75))
  }

  /// Half of the people always and half never: a prior with little weight that draws hardly at all.
  @Test func thoseWhoDifferVastlyStayWhereTheyAre() throws {
    let people = (0..<20).compactMap { Proportion($0 < 10 ? 0 : 50, of: 50) }
    let found = try #require(Shrinkage.betaBinomial(people))
    #expect(found.prior.strength > 0 && found.prior.strength < 0.1)
    #expect(found.values[0] < 0.01 && found.values[19] > 0.99)
  }

  @Test func nobodyCanBeToldFromAnybodyWhenAllOrNoneSucceeded() throws {
    let all = try #require(Proportion(5, of: 5))
    let none = try #require(Proportion(0, of: 5))
    #expect(Shrinkage.betaBinomial([all, all]) == nil)
    #expect(Shrinkage.betaBinomial([none]) == nil)
    #expect(Shrinkage.betaBinomial([]) == nil)
    #expect(Shrinkage.betaBinomialMoments([]) == nil)
  }
}
