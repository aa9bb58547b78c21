import Statistics
import Testing

@Suite struct KitagawaTests {
  struct Vector: Decodable {
    struct Change: Decodable {
      let before: [String: [Double]]
      let after: [String: [Double]]
      let ahtBefore: Double
      let ahtAfter: Double
      let change: Double
      let mixEffect: Double
      let rateEffect: Double
    }

    let kitagawa: Change
  }

  static let table = VectorFile("mix_adjustment_simpson.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func aRiseThatIsAllMixIsCalledMix() throws {
    let vector = try Self.table.decoded(as: Vector.self).kitagawa
    let kinds = vector.before.keys.sorted()
    func strata(_ cells: [String: [Double]]) throws -> [MixStratum] {
      try kinds.map { kind in
        let cell = try #require(cells[kind])
        return MixStratum(weight: cell[0], value: cell[1])
      }
    }
    let found = try #require(
      MixAdjustment.kitagawa(before: strata(vector.before), after: strata(vector.after)))
    #expect(agrees(found.before, vector.ahtBefore) && agrees(found.after, vector.ahtAfter))
    #expect(agrees(found.total, vector.change))
    #expect(agrees(found.mix, vector.mixEffect))
    #expect(agrees(found.likeForLike, vector.rateEffect))
  }

  @Test func theShorterKindThatGrewRarerIsARise() throws {
    let found = try #require(
      MixAdjustment.kitagawa(
        before: [MixStratum(weight: 80, value: 100), MixStratum(weight: 20, value: 300)],
        after: [MixStratum(weight: 60, value: 100), MixStratum(weight: 40, value: 300)]))
    #expect(isClose(found.mix, 40) && found.likeForLike == 0)
    #expect(found.parts.allSatisfy { $0.mix > 0 })
  }

  @Test func aNewKindIsAllMix() throws {
    let found = try #require(
      MixAdjustment.kitagawa(
        before: [MixStratum(weight: 10, value: 100), MixStratum(weight: 0, value: nil)],
        after: [MixStratum(weight: 10, value: 100), MixStratum(weight: 10, value: 200)]))
    #expect(isClose(found.mix, 50) && found.likeForLike == 0)
  }

  /// Any two mixes of five kinds, some of them empty: the parts always add up.
  @Test(arguments: 0..<50)
  func thePartsAddUpToTheWhole(seed: Int) throws {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ limit: UInt64) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state >> 33) % limit)
    }
    func strata() -> [MixStratum] {
      (0..<5).map { index in
        let weight = index == 0 ? 1 + next(50) : max(0, next(60) - 20)
        return MixStratum(weight: weight, value: weight > 0 ? next(900) : nil)
      }
    }
    let found = try #require(MixAdjustment.kitagawa(before: strata(), after: strata()))
    #expect(abs(found.mix + found.likeForLike - found.total) < 1e-10)
  }
}
