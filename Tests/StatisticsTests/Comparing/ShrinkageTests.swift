import Statistics
import Testing

@Suite struct ShrinkageTests {
  struct Vector: Decodable {
    struct EfronMorris: Decodable {
      let hits: [Double]
      let n: Double
      let season: [Double]
      let grandMean: Double
      let c: Double
      let jamesStein: [Double]
      let sseRaw: Double
      let sseJs: Double
    }

    let efronMorris1977: EfronMorris
  }

  static let table = VectorFile("shrinkage_empirical_bayes.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func battersAgreeWithEfronAndMorris() throws {
    let vector = try Self.table.decoded(as: Vector.self).efronMorris1977
    let raw = vector.hits.map { $0 / vector.n }
    let variance = vector.grandMean * (1 - vector.grandMean) / vector.n
    let found = try #require(Shrinkage.jamesStein(raw, variance: variance))
    #expect(agrees(found.mean, vector.grandMean) && agrees(found.factor, vector.c))
    for (value, expected) in zip(found.values, vector.jamesStein) {
      #expect(agrees(value, expected))
    }
    func squaredError(_ values: [Double]) -> Double {
      zip(values, vector.season).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    #expect(agrees(squaredError(raw), vector.sseRaw))
    #expect(agrees(squaredError(found.values), vector.sseJs))
  }

  @Test func noiseAloneIsDrawnAllTheWay() throws {
    let found = try #require(Shrinkage.jamesStein([1, 2, 3, 4], variance: 100))
    #expect(found.factor == 0)
    #expect(found.values == [2.5, 2.5, 2.5, 2.5])
    #expect(Shrinkage.jamesStein([7, 7, 7, 7], variance: 0)?.values == [7, 7, 7, 7])
  }

  @Test func threeAreTooFew() {
    #expect(Shrinkage.jamesStein([1, 2, 3], variance: 1) == nil)
    #expect(Shrinkage.jamesStein([1, 2, 3, .nan], variance: 1) == nil)
    #expect(Shrinkage.jamesStein([1, 2, 3, 4], variance: -1) == nil)
  }
}
