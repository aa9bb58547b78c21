import Statistics
import Testing

@Suite struct ProcessChartChoiceTests {
  private static func points(_ sizes: [Double], value: Double = 0.5) -> [ProcessPoint?] {
    sizes.map { ProcessPoint(value: value, size: $0) } + [nil]
  }

  @Test(arguments: [
    (ProcessChartChoice.Shape.mean, [40.0, 79], ProcessChartKind.individuals),
    (.mean, [40, 80], .individualsPrime), (.mean, [], .individuals),
    (.proportion, [8, 1000, 1000], .proportion),
    (.proportion, [900, 1001, 1200], .proportionPrime),
    (.rate, [10, 2000], .rate), (.rate, [2001, 2002], .ratePrime), (.count, [1, 1], .count),
    (.timeBetween, [1], .timeBetween), (.casesBetween, [1], .casesBetween),
    (.plain, [1, 50], .individuals),
  ])
  func theShapeAndTheVolumesChoose(
    _ shape: ProcessChartChoice.Shape, _ sizes: [Double], _ kind: ProcessChartKind
  ) {
    #expect(ProcessChartChoice.kind(for: shape, points: Self.points(sizes)) == kind)
  }

  @Test(arguments: [
    (ProcessChartChoice.Shape.count, 4.9, true), (.count, 5, false), (.rate, 0.04, true),
    (.rate, 0.06, false), (.mean, 1, false), (.proportion, 0.01, false),
  ])
  func fewerThanFiveEventsAPeriodAreRare(
    _ shape: ProcessChartChoice.Shape, _ value: Double, _ isRare: Bool
  ) {
    let points = Self.points([100, 100, 100], value: value)
    #expect(ProcessChartChoice.isRare(shape, points: points) == isRare)
  }

  @Test func nothingIsNotRare() { #expect(!ProcessChartChoice.isRare(.count, points: [nil])) }
}
