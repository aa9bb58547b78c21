import Statistics
import Testing

@Suite struct DifferenceInDifferencesTests {
  struct Vector: Decodable {
    struct Input: Decodable {
      let treatedBefore: [Double]
      let treatedAfter: [Double]
      let controlBefore: [Double]
      let controlAfter: [Double]
    }

    let input: Input
    let did: Double
    let ci95: [Double]
    let t: Double
    let df: Double
    let p: Double
    let treatedChange: Double
    let controlChange: Double
  }

  static let table = VectorFile("before_after_control.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func welchsAgreesWithR() throws {
    let vector = try Self.table.decoded(as: Vector.self)
    let input = vector.input
    let found = try #require(
      DifferenceInDifferences(
        treated: zip(input.treatedBefore, input.treatedAfter).map { (pre: $0, post: $1) },
        controls: zip(input.controlBefore, input.controlAfter).map { (pre: $0, post: $1) }))
    #expect(agrees(found.difference, vector.did))
    #expect(agrees(found.interval.lower, vector.ci95[0]))
    #expect(agrees(found.interval.upper, vector.ci95[1]))
    #expect(agrees(found.t, vector.t) && agrees(found.degreesOfFreedom, vector.df))
    #expect(agrees(found.p, vector.p))
    #expect(agrees(found.treatedChange, vector.treatedChange))
    #expect(agrees(found.controlChange, vector.controlChange))
  }

  /// One group may vary not at all; the other's degrees of freedom are then the whole's.
  @Test func oneGroupMayBeSteady() throws {
    let found = try #require(
      DifferenceInDifferences(
        treated: [(pre: 1, post: 2), (pre: 1, post: 4), (pre: 0, post: 6)],
        controls: [(pre: 1, post: 2), (pre: 5, post: 6)]))
    #expect(isClose(found.degreesOfFreedom, 2))
    #expect(found.interval.contains(found.difference))
  }

  @Test func oneMemberOrNoVariationIsNoComparison() {
    let steady = [(pre: 1.0, post: 2.0), (pre: 5, post: 6)]
    #expect(DifferenceInDifferences(treated: steady, controls: steady) == nil)
    #expect(DifferenceInDifferences(treated: [(pre: 1, post: 9)], controls: steady) == nil)
    #expect(DifferenceInDifferences(treated: steady, controls: []) == nil)
  }
}
