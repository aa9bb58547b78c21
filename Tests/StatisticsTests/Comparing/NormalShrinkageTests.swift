import Statistics
import Testing

@Suite struct NormalShrinkageTests {
  struct Vector: Decodable {
    struct Sample: Decodable {
      let meanAht: [Double]
      let samplingVar: [Double]
      let fits: [String: Fit]
    }

    struct Fit: Decodable {
      let mu: Double
      let seMu: Double
      let tau2: Double
      let heterogeneity: Double
      let shrunk: [Double]
      let shrunkSe: [Double]
      let piLow: [Double]
      let piHigh: [Double]

      enum CodingKeys: String, CodingKey {
        case mu, seMu, tau2, shrunk, shrunkSe, piLow, piHigh
        case heterogeneity = "Q"
      }
    }

    let normalNormalAht: Sample
  }

  static let table = VectorFile("shrinkage_empirical_bayes.json")

  /// metafor stops its iterations for ML, REML and PM at a step of 1e-5 in τ², so these agree to that.
  @Test(
    .enabled(if: table.isHere, VectorFile.absence),
    arguments: [
      ("DL", HeterogeneityMethod.derSimonianLaird, 1e-9), ("PM", .pauleMandel, 2e-6),
      ("REML", .reml, 2e-6), ("ML", .maximumLikelihood, 2e-6),
    ])
  func allMethodsAgreeWithMetafor(
    name: String, method: HeterogeneityMethod, tolerance: Double
  ) throws {
    let sample = try Self.table.decoded(as: Vector.self).normalNormalAht
    let fit = try #require(sample.fits[name])
    let found = try #require(
      Shrinkage.normalNormal(
        estimates: sample.meanAht, variances: sample.samplingVar, method: method))
    #expect(agrees(found.tau2, fit.tau2, within: tolerance))
    #expect(agrees(found.mean, fit.mu, within: tolerance))
    #expect(agrees(found.meanError, fit.seMu, within: tolerance))
    #expect(agrees(found.heterogeneity, fit.heterogeneity))
    for (index, estimate) in found.estimates.enumerated() {
      let interval = try #require(estimate.interval())
      #expect(agrees(estimate.value, fit.shrunk[index], within: tolerance))
      #expect(agrees(estimate.standardError, fit.shrunkSe[index], within: tolerance))
      #expect(agrees(interval.lower, fit.piLow[index], within: tolerance))
      #expect(agrees(interval.upper, fit.piHigh[index], within: tolerance))
    }
  }

  @Test(arguments: HeterogeneityMethod.allCases)
  func thoseWhoDifferByChanceAloneAreAllTheMean(method: HeterogeneityMethod) throws {
    let found = try #require(
      Shrinkage.normalNormal(
        estimates: [10, 11, 9, 10], variances: [4, 4, 4, 4], method: method))
    #expect(found.tau2 == 0)
    for estimate in found.estimates { #expect(estimate.value == 10) }
  }

  @Test(arguments: HeterogeneityMethod.allCases)
  func thoseWhoDifferVastlyStayWhereTheyAre(method: HeterogeneityMethod) throws {
    let values = [-1e6, 0, 3e6, 5e6]
    let found = try #require(
      Shrinkage.normalNormal(estimates: values, variances: [1, 2, 3, 4], method: method))
    for (estimate, value) in zip(found.estimates, values) {
      #expect(abs(estimate.value - value) < 1e-3)
    }
  }

  @Test(arguments: HeterogeneityMethod.allCases)
  func oneAloneIsItsOwnMean(method: HeterogeneityMethod) throws {
    let found = try #require(
      Shrinkage.normalNormal(estimates: [5], variances: [2], method: method))
    #expect(found.mean == 5 && found.estimates[0].value == 5)
  }

  @Test func whatHasNoVarianceIsRefused() {
    #expect(Shrinkage.normalNormal(estimates: [], variances: []) == nil)
    #expect(Shrinkage.normalNormal(estimates: [1, 2], variances: [1]) == nil)
    #expect(Shrinkage.normalNormal(estimates: [1, 2], variances: [1, 0]) == nil)
    #expect(Shrinkage.normalNormal(estimates: [1, .nan], variances: [1, 1]) == nil)
  }
}
