import Statistics
import Testing

@Suite struct ControlChartConstantsTests {
  /// R's distribution of the range is good to about six digits (4.5e-6 at n = 20), unlike its gamma function.
  private static let rangeTolerance = 5e-6

  @Test(.enabled(if: ProcessVectors.has("spc_constants.csv"), ProcessVectors.absence))
  func agreeWithR() throws {
    let rows = try ProcessVectors.records("spc_constants.csv")
    #expect(rows.count >= 24)
    for row in rows {
      let size = try #require(row["n"].flatMap { Int($0) })
      let constants = try #require(ControlChartConstants(size: size))
      for (name, value) in Self.named(constants) {
        let expected = try #require(row[name].flatMap { Double($0) })
        let isExact = ["c4", "A3", "B3", "B4"].contains(name)
        #expect(
          abs(value - expected) < (isExact ? 1e-9 : Self.rangeTolerance), "\(name) of \(size)")
      }
    }
  }

  private static func named(_ constants: ControlChartConstants) -> [String: Double] {
    [
      "c4": constants.c4, "d2": constants.d2, "d3": constants.d3, "A2": constants.a2,
      "A3": constants.a3, "B3": constants.b3, "B4": constants.b4, "D3": constants.lowerD3,
      "D4": constants.upperD4, "E2": constants.e2,
    ]
  }

  /// Closed forms: d₂ is 2/√π of two and 3/√π of three, d₃ of two √(2 − 4/π); the rest by finer quadrature.
  @Test(arguments: [
    (2, 1.1283791670955126, 0.8525024664274217), (3, 1.6925687506432689, 0.8883680040452043),
    (20, 3.7349501195967212, 0.7286863457086477), (25, 3.9306292195071975, 0.7084407658900104),
  ])
  func theRangeIsExact(_ size: Int, _ mean: Double, _ deviation: Double) throws {
    let constants = try #require(ControlChartConstants(size: size))
    #expect(abs(constants.d2 - mean) < 1e-9)
    #expect(abs(constants.d3 - deviation) < 1e-9)
  }

  @Test(arguments: [-1, 0, 1]) func oneValueHasNoSpread(_ size: Int) {
    #expect(ControlChartConstants(size: size) == nil)
  }
}
