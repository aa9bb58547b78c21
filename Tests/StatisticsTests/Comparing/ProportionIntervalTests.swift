import Statistics
import Testing

@Suite struct ProportionIntervalTests {
  typealias Method = @Sendable (Double, Double, Double) -> Interval?

  static let methods: [(name: String, method: Method)] = [
    ("wilson", { ProportionInterval.wilson($0, of: $1, confidence: $2) }),
    ("agresti_coull", { ProportionInterval.agrestiCoull($0, of: $1, confidence: $2) }),
    ("clopper_pearson", { ProportionInterval.clopperPearson($0, of: $1, confidence: $2) }),
    ("jeffreys", { ProportionInterval.jeffreys($0, of: $1, confidence: $2) }),
    ("wald", { ProportionInterval.wald($0, of: $1, confidence: $2) }),
  ]
  static let table = VectorFile("proportion_intervals.csv")
  static let published = VectorFile("phe_proportion_wilson.csv")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func allFiveAgreeWithStatsmodels() throws {
    let rows = try Self.table.rows()
    #expect(rows.count > 200)
    for row in rows {
      for (name, method) in Self.methods {
        let found = try #require(
          method(row.number("x"), row.number("n"), row.number("confidence")))
        #expect(agrees(found.lower, try row.number(name + "_low")), "\(name) \(row)")
        #expect(agrees(found.upper, try row.number(name + "_high")), "\(name) \(row)")
      }
    }
  }

  @Test(.enabled(if: published.isHere, VectorFile.absence))
  func wilsonsAgreesWithPublicHealthEngland() throws {
    let rows = try Self.published.rows()
    #expect(rows.count > 15)
    for row in rows {
      let multiplier = try row.number("multiplier")
      for (suffix, confidence) in [("95_0cl", 0.95), ("99_8cl", 0.998)] {
        let found = ProportionInterval.wilson(
          try row.value("Numerator") ?? .nan, of: try row.value("Denominator") ?? .nan,
          confidence: confidence
        )?.scaled(by: multiplier)
        // Rows without a numerator or a denominator have no interval there, and none here.
        let (lower, upper) = (try row.value("lower" + suffix), try row.value("upper" + suffix))
        #expect((found == nil) == (lower == nil), "\(row)")
        guard let found, let lower, let upper else { continue }
        #expect(agrees(found.lower, lower) && agrees(found.upper, upper), "\(row)")
      }
    }
  }

  @Test(arguments: [0.0, 0.5, 1, 3, 10, 1e4, 1e9], [0.5, 0.9, 0.95, 0.998, 1 - 1e-9])
  func noneLeavesZeroToOneOrTurnsAround(n: Double, confidence: Double) {
    for share in [0.0, 0.001, 0.3, 0.5, 1] {
      for (name, method) in Self.methods {
        let found = method(n * share, n, confidence)
        #expect((found == nil) == (n == 0), "\(name)")
        guard let found else { continue }
        #expect(0 <= found.lower && found.lower <= found.upper && found.upper <= 1, "\(name)")
        // Jeffreys' leaves out 0 of n and n of n at its ends, as it is meant to.
        if name != "jeffreys" {
          #expect(found.lower <= share + 1e-12 && share - 1e-12 <= found.upper, "\(name)")
        }
      }
    }
  }

  @Test(arguments: [(1.0, 2.0, 0.0), (1, 2, 1), (3, 2, 0.9), (-1, 2, 0.9), (.nan, 2, 0.9)])
  func whatCannotBeHasNone(successes: Double, n: Double, confidence: Double) {
    for (name, method) in Self.methods {
      #expect(method(successes, n, confidence) == nil, "\(name)")
    }
  }
}
