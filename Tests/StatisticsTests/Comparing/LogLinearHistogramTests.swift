import Statistics
import Testing

@Suite struct LogLinearHistogramTests {
  struct Vector: Decodable {
    struct Digits: Decodable {
      struct Range: Decodable {
        let value: Int64
        let lowest: Int64
        let highest: Int64
      }

      let values: [String: Int64]
      let total: Int
      let mean: Double
      let stddev: Double
      let equivalentRanges: [Range]
    }

    let samples: [String: [Int64]]
    let hdr: [String: Digits]
  }

  static let table = VectorFile("quantile_merge.json")

  @Test(.enabled(if: table.isHere, VectorFile.absence))
  func daysMergeToTheWholeInAnyOrder() throws {
    let vector = try Self.table.decoded(as: Vector.self)
    let expected = try #require(vector.hdr["2"])
    let days = vector.samples.sorted { $0.key < $1.key }.map { day in
      var histogram = LogLinearHistogram()
      for value in day.value { histogram.add(value) }
      return histogram
    }
    var direct = LogLinearHistogram()
    for value in vector.samples.values.joined() { direct.add(value) }
    for order in [days, days.reversed()] {
      var merged = LogLinearHistogram()
      for day in order { merged.merge(day) }
      #expect(merged == direct && merged.text == direct.text)
    }
    #expect(direct.total == expected.total)
    #expect(agrees(try #require(direct.mean), expected.mean))
    #expect(agrees(try #require(direct.deviation), expected.stddev))
    for (percent, value) in expected.values {
      let p = try #require(Double(percent)) / 100
      #expect(direct.quantile(p) == value, "\(percent)")
    }
    for range in expected.equivalentRanges {
      #expect(LogLinearHistogram.range(of: range.value) == range.lowest...range.highest)
    }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 511, 512, 7200, 123_456_789, Int64.max])
  func aValueIsWithinOnePercentOfItsBucketOnBothSidesOfZero(value: Int64) {
    let range = LogLinearHistogram.range(of: value)
    #expect(range.contains(value))
    #expect(Double(range.upperBound - range.lowerBound) <= Double(value) / 100)
    let mirrored = LogLinearHistogram.range(of: -value)
    #expect(mirrored == -range.upperBound...(-range.lowerBound))
  }

  @Test(arguments: ["", "5:2", "-300:1 -7:2 0:4 256:1 7168:9"])
  func theTextIsReadBack(text: String) throws {
    let histogram = try #require(LogLinearHistogram(text: text))
    #expect(histogram.text == text)
  }

  @Test(arguments: [
    "257:1", "5:0", "5:-1", "6:1 5:1", "5:1 5:1", "5", "a:1", "5:1 ", "05:1",
    "1:9223372036854775807 2:1",
  ])
  func anyOtherTextIsRefused(text: String) {
    #expect(LogLinearHistogram(text: text) == nil)
  }

  @Test func theExtremesAreCounted() {
    var histogram = LogLinearHistogram()
    histogram.add(.min)
    histogram.add(.max, count: 2)
    histogram.add(3, count: 0)
    #expect(histogram.total == 3)
    #expect(histogram.quantile(1) == .max)
    #expect(histogram.quantile(0) == histogram.buckets[0].range.upperBound)
  }

  @Test func nothingHasNoQuantile() {
    #expect(LogLinearHistogram().quantile(0.5) == nil)
    #expect(LogLinearHistogram().mean == nil)
    #expect(LogLinearHistogram().deviation == nil)
    var one = LogLinearHistogram()
    one.add(9)
    #expect(one.quantile(1.5) == nil && one.quantile(.nan) == nil)
  }
}
