import Statistics
import Testing

@Suite struct DifferenceIntervalTests {
  typealias Method = @Sendable (Proportion, Proportion) -> Interval?

  static let methods: [(name: String, method: Method)] = [
    ("newcombe", { DifferenceInterval.newcombe($0, minus: $1) }),
    ("wald", { DifferenceInterval.wald($0, minus: $1) }),
    ("agresti_caffo", { DifferenceInterval.agrestiCaffo($0, minus: $1) }),
    ("miettinen_nurminen", { DifferenceInterval.miettinenNurminen($0, minus: $1) }),
  ]
  static let table = VectorFile("two_proportions.csv")

  /// The file has eight decimals, so half of the last one is allowed besides 1e-9.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func threeAgreeWithStatsmodels() throws {
    let rows = try Self.table.rows()
    #expect(rows.count > 8)
    for row in rows {
      let first = try #require(Proportion(row.number("x1"), of: row.number("n1")))
      let second = try #require(Proportion(row.number("x2"), of: row.number("n2")))
      // The fourth is compared in ScoreIntervalTests, for its column is not what its name says.
      for (name, method) in Self.methods.dropLast() {
        let found = try #require(method(first, second))
        let (low, high) = (try row.number(name + "_low"), try row.number(name + "_high"))
        #expect(agrees(found.lower, low, within: 6e-9), "\(name) \(found) \(row)")
        #expect(agrees(found.upper, high, within: 6e-9), "\(name) \(found) \(row)")
      }
    }
  }

  /// Newcombe (1998), table II, method 10.
  @Test(arguments: [
    (56.0, 70.0, 48.0, 80.0, 0.0524, 0.3339), (6.0, 7.0, 2.0, 7.0, 0.0582, 0.8062),
    (0.0, 10.0, 0.0, 20.0, -0.1611, 0.2775), (10.0, 10.0, 0.0, 10.0, 0.6075, 1.0),
  ])
  func newcombesOwnTableIsFound(
    x1: Double, n1: Double, x2: Double, n2: Double, lower: Double, upper: Double
  ) throws {
    let first = try #require(Proportion(x1, of: n1))
    let second = try #require(Proportion(x2, of: n2))
    let found = try #require(DifferenceInterval.newcombe(first, minus: second))
    #expect(abs(found.lower - lower) < 6e-5 && abs(found.upper - upper) < 6e-5)
  }

  @Test(arguments: [0.0, 0.2, 1], [0.0, 0.7, 1])
  func theDifferenceLiesWithinAndTurnsWithTheOrder(one: Double, other: Double) throws {
    for size in [0.6, 1, 7, 1e6] {
      let first = try #require(Proportion(one * size, of: size))
      let second = try #require(Proportion(other * 3, of: 3))
      for (name, method) in Self.methods {
        let found = try #require(method(first, second))
        let turned = try #require(method(second, first))
        #expect(abs(found.lower + turned.upper) < 1e-12, "\(name)")
        if name != "agresti_caffo" {
          let difference = one - other
          #expect(found.lower <= difference + 1e-12, "\(name)")
          #expect(difference - 1e-12 <= found.upper, "\(name)")
        }
      }
    }
  }

  @Test(arguments: [0, 1, Double.nan])
  func noConfidenceNoInterval(confidence: Double) throws {
    let some = try #require(Proportion(3, of: 9))
    #expect(DifferenceInterval.newcombe(some, minus: some, confidence: confidence) == nil)
    #expect(DifferenceInterval.wald(some, minus: some, confidence: confidence) == nil)
    #expect(
      DifferenceInterval.miettinenNurminen(some, minus: some, confidence: confidence) == nil)
  }
}
