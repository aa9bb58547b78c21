import Statistics
import Testing

@Suite struct ProcessAssuranceTests {
  private static let limits = ProcessLimits(lower: 4, centre: 10, upper: 16, sigma: 2)

  @Test(arguments: [
    (17, BetterDirection.higher, ProcessAssurance.Outlook.usuallyMisses),
    (16, .higher, .sometimesMisses), (10, .higher, .sometimesMisses),
    (4, .higher, .sometimesMisses), (3, .higher, .usuallyMeets),
    (17, .lower, .usuallyMeets), (16, .lower, .sometimesMisses), (4, .lower, .sometimesMisses),
    (3, .lower, .usuallyMisses),
  ])
  func theTargetIsHeldAgainstTheLimits(
    _ target: Double, _ better: BetterDirection, _ outlook: ProcessAssurance.Outlook
  ) {
    let assurance = ProcessAssurance(limits: Self.limits, target: target, better: better)
    #expect(assurance.outlook == outlook)
  }

  @Test(arguments: [(10.0, 5), (9, 3), (11, 7), (12, 8), (4, 0)])
  func missesAreToldInTenths(_ target: Double, _ tenths: Int) {
    let higher = ProcessAssurance(limits: Self.limits, target: target, better: .higher)
    #expect(higher.missedOfTen == tenths)
    let lower = ProcessAssurance(limits: Self.limits, target: target, better: .lower)
    #expect(abs(higher.missedShare + lower.missedShare - 1) < 1e-12)
  }

  @Test func whatNeverVariesMeetsATargetItReaches() {
    let limits = ProcessLimits(lower: 5, centre: 5, upper: 5, sigma: 0)
    for better in [BetterDirection.higher, .lower] {
      let assurance = ProcessAssurance(limits: limits, target: 5, better: better)
      #expect(assurance.missedShare == 0 && assurance.outlook == .sometimesMisses)
    }
  }

  @Test func withoutLimitsThereIsNoOutlook() {
    #expect(ProcessChart(values: [1, 2, 3]).assurance(target: 2, better: .lower) == nil)
  }
}
