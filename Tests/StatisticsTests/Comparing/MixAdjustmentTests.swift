import Statistics
import Testing

@Suite struct MixAdjustmentTests {
  struct Vector: Decodable {
    let strata: [String: [String: [Double]]]
    let crude: [String: Double]
    let teamByType: [String: Double]
    let directStandardised: [String: Double]
    let expectedGivenOwnMix: [String: Double]
    let observedOverExpected: [String: Double]
    let indirectAdjusted: [String: Double]
    let kidneyStonesCharig1986: [String: [String: [Double]]]
  }

  static let table = VectorFile("mix_adjustment_simpson.json")
  private static let kinds = ["billing", "technical"]

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func directAndIndirectAgree() throws {
    let vector = try Self.table.decoded(as: Vector.self)
    let agents = try vector.strata.mapValues { kinds in
      try Self.kinds.map { kind in
        let cell = try #require(kinds[kind])
        return MixStratum(weight: cell[0], value: cell[1])
      }
    }
    let team = Self.kinds.indices.map { index in
      let cells = agents.values.map { $0[index] }
      return MixStratum(
        weight: cells.reduce(0) { $0 + $1.weight }, value: MixAdjustment.crude(cells))
    }
    for (kind, stratum) in zip(Self.kinds, team) {
      #expect(agrees(try #require(stratum.value), try #require(vector.teamByType[kind])))
    }
    #expect(agents.count == 2)
    for (name, strata) in agents {
      let crude = try #require(MixAdjustment.crude(strata))
      let direct = try #require(MixAdjustment.direct(strata, standard: team.map(\.weight)))
      let indirect = try #require(MixAdjustment.indirect(strata, reference: team))
      #expect(agrees(crude, try #require(vector.crude[name])))
      #expect(agrees(direct, try #require(vector.directStandardised[name])))
      #expect(agrees(indirect.observed, crude))
      #expect(agrees(indirect.expected, try #require(vector.expectedGivenOwnMix[name])))
      #expect(agrees(indirect.ratio, try #require(vector.observedOverExpected[name])))
      #expect(agrees(indirect.adjusted, try #require(vector.indirectAdjusted[name])))
    }
  }

  /// Charig (1986): A is better with small stones and with large ones, and worse with all.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func kidneyStonesTurnAround() throws {
    let kidneys = try Self.table.decoded(as: Vector.self).kidneyStonesCharig1986
    func strata(_ cells: [String: [Double]], _ sizes: [String]) throws -> [MixStratum] {
      try sizes.map { size in
        let cell = try #require(cells[size])
        return MixStratum(weight: cell[1], value: cell[0] / cell[1])
      }
    }
    var standardised: [Double] = []
    for name in ["A", "B"] {
      let cells = try #require(kidneys[name])
      let rates = try #require(kidneys["rates"]?[name])
      let parts = try strata(cells, ["small", "large"])
      #expect(agrees(try #require(parts[0].value), rates[0]))
      #expect(agrees(try #require(parts[1].value), rates[1]))
      #expect(agrees(try #require(MixAdjustment.crude(parts)), rates[2]))
      #expect(agrees(try #require(try strata(cells, ["all"])[0].value), rates[2]))
      standardised.append(try #require(MixAdjustment.direct(parts, standard: [357, 343])))
    }
    #expect(standardised[0] > standardised[1])
  }

  @Test func aThinCellIsAdjustedIndirectly() throws {
    let team = [MixStratum(weight: 100, value: 10), MixStratum(weight: 100, value: 30)]
    let thick = [MixStratum(weight: 40, value: 12), MixStratum(weight: 10, value: 20)]
    let direct = try #require(MixAdjustment.adjusted(thick, reference: team))
    #expect(direct.method == .direct && isClose(direct.value, 16))
    let thin = [MixStratum(weight: 40, value: 12), MixStratum(weight: 0, value: nil)]
    let indirect = try #require(MixAdjustment.adjusted(thin, reference: team))
    // 12 observed, 10 expected of such a mix, 20 overall.
    #expect(indirect.method == .indirect && isClose(indirect.value, 24))
  }

  @Test(arguments: [
    [], [MixStratum(weight: 0, value: nil)], [MixStratum(weight: 1, value: nil)],
    [MixStratum(weight: -1, value: 1)], [MixStratum(weight: 1, value: .nan)],
  ])
  func withoutContactsOrValuesThereIsNoMean(strata: [MixStratum]) {
    let some = strata.map { _ in MixStratum(weight: 1, value: 1) }
    #expect(MixAdjustment.crude(strata) == nil)
    #expect(MixAdjustment.direct(strata, standard: some.map(\.weight)) == nil)
    #expect(MixAdjustment.indirect(strata, reference: some) == nil)
    #expect(MixAdjustment.indirect(some, reference: strata) == nil)
    #expect(MixAdjustment.kitagawa(before: strata, after: some) == nil)
    #expect(MixAdjustment.kitagawa(before: some, after: strata) == nil)
  }
}
