import Statistics
import Testing

@Suite struct RateIntervalTests {
  static let rates = VectorFile("phe_rate_byars_exact.csv")
  static let counts = VectorFile("phe_byars_wilson.csv")
  static let limits = VectorFile("funnel_poisson_limits.csv")
  static let ratios = VectorFile("phe_funnel_ratio_outputs.csv")

  @Test(.enabled(if: rates.isHere, VectorFile.absence))
  func exactBelowTenAndByarsAboveAgreeWithPublicHealthEngland() throws {
    let rows = try Self.rates.rows()
    #expect(rows.count > 15)
    for row in rows {
      // Rows without a numerator or a denominator have no interval there.
      guard let count = try row.value("Numerator"), let exposure = try row.value("Denominator")
      else {
        #expect(try row.value("lower95_0cl") == nil)
        continue
      }
      let factor = try row.number("multiplier") / exposure
      for (suffix, confidence) in [("95_0cl", 0.95), ("99_8cl", 0.998)] {
        let found = try #require(
          RateInterval.events(count, confidence: confidence)?.scaled(by: factor))
        #expect(agrees(found.lower, try row.number("lower" + suffix)), "\(row)")
        #expect(agrees(found.upper, try row.number("upper" + suffix)), "\(row)")
      }
    }
  }

  @Test(.enabled(if: counts.isHere, VectorFile.absence))
  func byarsAndWilsonsAgreeWithPublicHealthEngland() throws {
    let rows = try Self.counts.rows()
    #expect(rows.count > 10)
    for row in rows {
      let confidence = try #require(Double(row.text("confidence").dropLast())) / 100
      let x = try row.number("x")
      let found = try #require(
        row.text("method") == "Wilson"
          ? ProportionInterval.wilson(x, of: row.number("n"), confidence: confidence)
          : RateInterval.byar(x, confidence: confidence))
      // Where Byar's lower cube is negative the file is blank, and ours is 0.
      #expect(agrees(found.lower, try row.value("lowercl") ?? 0), "\(row)")
      #expect(agrees(found.upper, try row.number("uppercl")), "\(row)")
    }
  }

  /// A funnel for ratios whose limits are Garwood's, divided by what was expected.
  @Test(.enabled(if: limits.isHere, VectorFile.absence))
  func garwoodsAreTheLimitsOfFunnelPlotR() throws {
    for row in try Self.limits.rows() {
      let expected = try row.number("number_seq")
      for (suffix, confidence) in [("95", 0.95), ("998", 0.998)] {
        let found = try #require(
          RateInterval.exact(expected, confidence: confidence)?.scaled(by: 1 / expected))
        #expect(agrees(found.lower, try row.number("ll" + suffix)), "\(row)")
        #expect(agrees(found.upper, try row.number("ul" + suffix)), "\(row)")
      }
    }
  }

  /// The expected events at which an observed number is just unusual: Garwood's interval of it.
  ///
  /// The reference halves v in o · v / (1 − v), or (o + 1) · v / (1 − v), until a step is below 1e-7 and no further, so
  /// its expected events are within 1e-7 times that curve's slope of the true ones. The other columns are
  /// arithmetic on them.
  @Test(.enabled(if: ratios.isHere, VectorFile.absence))
  func garwoodsAreTheControlLimitsOfPublicHealthEngland() throws {
    let rows = try Self.ratios.rows()
    #expect(rows.count > 90)
    for row in rows {
      let observed = try row.number("Observed_events")
      for (suffix, confidence) in [("2s", 0.95), ("3s", 0.998)] {
        let found = try #require(RateInterval.exact(observed, confidence: confidence))
        for (side, events, base) in [
          ("lower", found.upper, observed + 1), ("upper", found.lower, observed),
        ] {
          let expected = try row.number("\(side)_\(suffix)_exp_events")
          let slope = (base + events) * (base + events) / base
          #expect(abs(events - expected) < 1e-7 * slope, "\(side) \(suffix) \(row)")
          let count = try row.number("\(side)_\(suffix)_count")
          #expect(agrees(observed / expected - 1, count, within: 3e-8), "\(row)")
          let ratio = try row.number("\(side)_\(suffix)_isr")
          #expect(agrees(100 * observed / expected, ratio, within: 3e-8), "\(row)")
        }
      }
    }
  }

  @Test(arguments: [0.0, 0.3, 1, 9, 10, 1e7], [0.5, 0.95, 0.998])
  func theCountLiesWithin(count: Double, confidence: Double) throws {
    for method in [RateInterval.exact, RateInterval.byar, RateInterval.events] {
      let found = try #require(method(count, confidence))
      #expect(found.lower >= 0 && found.contains(count))
    }
  }

  @Test(arguments: [(-1.0, 0.95), (.nan, 0.95), (3, 1), (3, 0), (.infinity, 0.9)])
  func whatCannotBeHasNone(count: Double, confidence: Double) {
    #expect(RateInterval.exact(count, confidence: confidence) == nil)
    #expect(RateInterval.byar(count, confidence: confidence) == nil)
  }
}
