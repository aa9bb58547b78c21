import Statistics
import Testing

@Suite struct MeanIntervalTests {
  static let input = VectorFile("phe_mean_t_input.csv")
  static let expected = VectorFile("phe_mean_t_expected.csv")

  @Test(.enabled(if: input.isHere && expected.isHere, VectorFile.absence))
  func studentsAgreesWithPublicHealthEngland() throws {
    let input = try Self.input.rows()
    let expected = try Self.expected.rows()
    #expect(expected.count > 2)
    for row in expected {
      let area = try row.text("area")
      let values = try input.filter {
        let own = try $0.text("area")
        return area == "No grouping" || own == area
      }.map { try $0.number("values") }
      let n = Double(values.count)
      let mean = values.reduce(0, +) / n
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let deviation = (squares / (n - 1)).squareRoot()
      #expect(try n == row.number("value_count"))
      #expect(agrees(mean, try row.number("value")))
      #expect(agrees(deviation, try row.number("stdev")))
      for (suffix, confidence) in [("95_0cl", 0.95), ("99_8cl", 0.998)] {
        let found = try #require(
          MeanInterval.student(n: n, mean: mean, deviation: deviation, confidence: confidence))
        #expect(agrees(found.lower, try row.number("lower" + suffix)), "\(row)")
        #expect(agrees(found.upper, try row.number("upper" + suffix)), "\(row)")
      }
    }
  }

  @Test func valuesThatDoNotVaryAreAPoint() {
    #expect(
      MeanInterval.student(n: 4, mean: 7, deviation: 0) == Interval(lower: 7, upper: 7))
  }

  @Test(arguments: [(1.0, 1.0), (0, 1), (5, -1), (5, .nan), (.nan, 1)])
  func oneValueHasNoInterval(n: Double, deviation: Double) {
    #expect(MeanInterval.student(n: n, mean: 7, deviation: deviation) == nil)
  }
}
