import Statistics
import Testing

@Suite struct NetPromoterTests {
  static let table = VectorFile("nps_intervals.csv")

  /// The file has eight decimals of scores up to 100.
  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func scoreErrorAndBothIntervalsAgree() throws {
    let rows = try Self.table.rows()
    #expect(rows.count > 7)
    for row in rows {
      let (p, n, d) = (
        try row.number("promoters"), try row.number("passives"), try row.number("detractors")
      )
      let score = try #require(NetPromoter.score(promoters: p, passives: n, detractors: d))
      let error = try #require(
        NetPromoter.standardError(promoters: p, passives: n, detractors: d))
      let wald = try #require(NetPromoter.wald(promoters: p, passives: n, detractors: d))
      let adjusted = try #require(
        NetPromoter.adjustedWald(promoters: p, passives: n, detractors: d))
      for (found, column) in [
        (score, "nps"), (error, "se"), (wald.lower, "wald_low"), (wald.upper, "wald_high"),
        (adjusted.lower, "adjusted_wald_low"), (adjusted.upper, "adjusted_wald_high"),
      ] {
        #expect(agrees(found, try row.number(column), within: 6e-9), "\(column) \(row)")
      }
    }
  }

  @Test func fewRepliesAreAdjustedAndManyAreNot() throws {
    let few = NetPromoter.interval(promoters: 60, passives: 24, detractors: 15)
    #expect(few == NetPromoter.adjustedWald(promoters: 60, passives: 24, detractors: 15))
    let many = NetPromoter.interval(promoters: 60, passives: 25, detractors: 15)
    #expect(many == NetPromoter.wald(promoters: 60, passives: 25, detractors: 15))
  }

  /// 99 promoters and a passive: Wald's upper limit is 101, which no score can be.
  @Test func whatIsShownStaysWithinAHundred() throws {
    let shown = try #require(
      NetPromoter.interval(promoters: 99, passives: 1, detractors: 0))
    #expect(shown.upper == 100)
  }

  @Test(arguments: [(0.0, 0.0, 0.0), (-1, 2, 3), (.nan, 1, 1), (.infinity, 1, 1)])
  func noRepliesNoScore(promoters: Double, passives: Double, detractors: Double) {
    #expect(
      NetPromoter.score(promoters: promoters, passives: passives, detractors: detractors)
        == nil)
    #expect(
      NetPromoter.interval(promoters: promoters, passives: passives, detractors: detractors)
        == nil)
  }
}
