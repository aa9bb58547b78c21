import Composing
import Reports
import Testing

@Suite struct NoiseTests {
  @Test(arguments: [1, 2] as [UInt64])
  func ofTwelveHundredSteadyChecksNoMoreStandOutThanLuckGives(seed: UInt64) throws {
    var operation = SteadyAgents(agents: 200, metrics: 6)
    operation.seed = seed
    let composer = try operation.composer()
    let list = try #require(Self.changes(composer.page(.operation(nil))))
    let issue = list.issue
    // 200 agents; 10 teams and the operation besides, whose figures come from many.
    #expect(issue.checks == (200 + 10 + 1) * 6)
    // charts.md 0.2: 2.5 % with limits or runs of eight, some more with two of three.
    #expect((0.02...0.05).contains(issue.expected / Double(issue.checks)))
    let spread = 3.5 * issue.expected.squareRoot()
    #expect(abs(Double(issue.unusual) - issue.expected) < spread)
  }

  @Test func inNineIssuesOfTenNothingOfPureNoiseIsCalledClear() throws {
    // One in ten is what Benjamini and Hochberg allow at 10 %; more than 4 of 12 would come once in 250 runs.
    let withClear = try (1...12).count { seed in
      var operation = SteadyAgents(agents: 40, metrics: 6)
      operation.seed = UInt64(100 + seed)
      let page = try operation.composer().page(.operation(nil))
      return (Self.changes(page)?.issue.clear ?? 0) > 0
    }
    #expect(withClear <= 4)
  }

  @Test func aPageOverManyNamesNothingThatIsNoMoreThanLuck() throws {
    let composer = try SteadyAgents(agents: 200, metrics: 6).composer()
    for request in composer.requests {
      guard case .lead = request, let list = Self.changes(composer.page(request)) else { continue }
      #expect(list.findings.allSatisfy { $0.verdict.change?.isClear == true } || !list.isLuck)
    }
  }

  @Test func aShiftOfOneAndAHalfSigmaIsFoundAfterFiveWeeksMoreOftenThanNot() throws {
    // Charts.md B1: half of such shifts are found within five points.
    let found = try (1...24).count { seed in
      var operation = SteadyAgents(agents: 1, metrics: 1, weeks: 26, seed: UInt64(seed))
      operation.shift = (agent: 0, metric: 0, from: 20, size: 1.5)
      return try (1...6).contains { weeks in
        operation.weeks = 20 + weeks
        return try operation.changes(of: 0)?.findings.isEmpty == false
      }
    }
    #expect(found >= 12)
  }

  @Test func aLargeShiftOfOneAgentIsClearAmongAllChecks() throws {
    var operation = SteadyAgents(agents: 60, metrics: 6)
    operation.shift = (agent: 7, metric: 2, from: 17, size: 6)
    let finding = try #require(try operation.changes(of: 7)?.findings.first)
    let change = try #require(finding.verdict.change)
    #expect(finding.metric.id == "m2")
    #expect(change.isClear)
    #expect(change.meaning == .improvement)
    // The peers' pages say nothing of it.
    #expect(try operation.changes(of: 8)?.findings.contains { $0.metric.id == "m2" } == false)
  }

  static func changes(_ page: Page) -> FindingList? {
    page.sections.lazy.compactMap { section in
      if case .changes(let list) = section.content { list } else { nil }
    }.first
  }
}
