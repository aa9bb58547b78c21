import Composing
import Dates
import Measures
import Reports
import Testing

/// A line over time shows what its block names, up to the period that it names.
@Suite struct ShownPartsTests {
  private struct Missing: Error {}

  private func trend(_ block: String) throws -> Trend {
    guard case .chart(let trend) = try ChartOperation(size: 8).figure(block) else {
      throw Missing()
    }
    return trend
  }

  @Test func withoutAWordAllIsShown() throws {
    let trend = try trend("metric: aht\nweeks: 8")
    #expect(trend.comparison != nil)
    #expect(!trend.course.stretches.isEmpty)
  }

  @Test(arguments: [("limits", true, false), ("team", false, true), ("events", false, false)])
  func onlyWhatIsNamedIsDrawn(part: String, hasLimits: Bool, hasTeam: Bool) throws {
    let trend = try trend("metric: aht\nweeks: 8\nshow: [\(part)]")
    #expect(trend.course.stretches.isEmpty != hasLimits)
    #expect((trend.comparison != nil) == hasTeam)
  }

  @Test func theNamedPeriodIsTheLastOne() throws {
    let trend = try trend("metric: aht\nweeks: 3\nperiod: 2026-W17")
    #expect(trend.points.periods.map(\.id) == ["2026-W15", "2026-W16", "2026-W17"])
    #expect(trend.points.firstPartial == 3)
  }
}
