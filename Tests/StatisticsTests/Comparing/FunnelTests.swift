import Statistics
import Testing

@Suite struct FunnelTests {
  static let ratios = VectorFile("phe_funnel_ratio_inputs.csv")

  /// The labels of Public Health England are those of exact Poisson tails, all of them.
  @Test(.enabled(if: ratios.isHere, VectorFile.absence))
  func publishedLabelsAreExactTails() throws {
    let rows = try Self.ratios.rows()
    #expect(rows.count > 250)
    let members = try rows.map {
      (events: try $0.number("obs"), exposure: try $0.number("expected"))
    }
    let funnel = try #require(Funnel(rates: members, centre: .target(1)))
    for (row, member) in zip(rows, funnel.members) {
      // The file's labels know of no over-dispersion.
      let isLow = member.exact.lower < member.exact.upper
      let tail = min(member.exact.lower, member.exact.upper)
      let level = tail <= 0.001 ? "(0.001)" : "(0.025)"
      let label = tail > 0.025 ? "Not significant" : (isLow ? "Low " : "High ") + level
      #expect(try row.text("significance") == label, "\(row)")
    }
  }

  /// One agent of 53 % among nine of 75 %: flagged when it does not judge itself, and nobody else is.
  @Test func theOutlierDoesNotHideInTheMiddle() throws {
    let proportions =
      [(events: 48.0, n: 90.0)] + Array(repeating: (events: 75.0, n: 100.0), count: 9)
    let funnel = try #require(Funnel(proportions: proportions))
    #expect(funnel.members[0].side() == .low)
    #expect(funnel.members[0].centre == 0.75)
    #expect(funnel.members.dropFirst().allSatisfy { $0.side(tail: 0.025) == nil })
    #expect(funnel.centre == 723.0 / 990)
  }

  /// Nine agents passed all of their ten contacts: the tenth's one failure is no miracle.
  @Test func othersWithoutAFailureAreASampleToo() throws {
    let proportions =
      [(events: 9.0, n: 10.0)] + Array(repeating: (events: 10.0, n: 10.0), count: 9)
    let funnel = try #require(Funnel(proportions: proportions))
    #expect(isClose(funnel.members[0].exact.lower, 0.1))
    #expect(funnel.members[0].side(tail: 0.025) == nil)
  }

  @Test func ratesShareOutTheEventsByExposure() throws {
    let funnel = try #require(
      Funnel(rates: [(events: 4, exposure: 1), (events: 2, exposure: 1), (events: 0, exposure: 1)]))
    // Four or more of six, each by a third: (60 + 12 + 1) / 729.
    #expect(isClose(funnel.members[0].exact.upper, 73.0 / 729))
    #expect(isClose(funnel.members[2].exact.lower, 64.0 / 729))
  }

  /// Two samples with one pooled deviation: the t test of every textbook.
  @Test func meansAreComparedByStudentsTest() throws {
    let funnel = try #require(
      Funnel(means: [(n: 5, mean: 20, deviation: 3), (n: 10, mean: 14, deviation: 4)]))
    let pooled = ((4 * 9 + 9 * 16.0) / 13).squareRoot()
    let t = 6 / (pooled * (1.0 / 5 + 1.0 / 10).squareRoot())
    let student = try #require(StudentDistribution(degreesOfFreedom: 13))
    #expect(isClose(funnel.members[0].exact.upper, student.tails(t).upper))
    #expect(isClose(funnel.members[1].exact.lower, student.tails(t).upper))
    #expect(funnel.centre == 16)
  }

  /// Members whose own levels differ: what chance alone would not explain is widened away, and nothing is added.
  @Test func overDispersionTakesFlagsBack() throws {
    let rates = [0.60, 0.66, 0.69, 0.71, 0.73, 0.74, 0.76, 0.78, 0.80, 0.84, 0.88]
    let funnel = try #require(
      Funnel(proportions: rates.map { (events: ($0 * 1000).rounded(), n: 1000) }))
    let dispersion = try #require(funnel.dispersion)
    #expect(dispersion.isOver && dispersion.phi > 10)
    #expect(funnel.members.contains { $0.exact.twoSided < 0.002 })
    #expect(funnel.members.allSatisfy { $0.side() == nil })
    for member in funnel.members {
      #expect(member.tails.lower >= member.exact.lower)
      #expect(member.tails.upper >= member.exact.upper)
    }
  }

  @Test func thoseWithNothingStayInTheListAndInside() throws {
    let funnel = try #require(
      Funnel(proportions: [(events: 0, n: 0), (events: 9, n: 10), (events: 2, n: 10)]))
    #expect(funnel.members.count == 3)
    #expect(funnel.members[0].value == nil)
    #expect(funnel.members[0].side(tail: 0.5) == nil && funnel.members[0].p == 1)
  }

  @Test func nobodyWithAnythingIsNoFunnel() {
    #expect(Funnel(proportions: []) == nil)
    #expect(Funnel(proportions: [(events: 0, n: 0)]) == nil)
    #expect(Funnel(proportions: [(events: 3, n: 2)]) == nil)
    #expect(Funnel(proportions: [(events: 1, n: 2)], centre: .target(1.5)) == nil)
    #expect(Funnel(rates: [(events: 1, exposure: 0)]) == nil)
    #expect(Funnel(rates: [(events: .nan, exposure: 1)]) == nil)
    #expect(Funnel(means: [(n: 1, mean: 5, deviation: .nan)]) == nil)
    #expect(Funnel(means: [(n: 9, mean: 5, deviation: 0)]) == nil)
  }

  /// One member, all alike, all or none: every number is one.
  @Test(arguments: [Funnel.Centre.everyone, .others, .target(0), .target(0.4), .target(1)])
  func noNumberIsMissing(centre: Funnel.Centre) throws {
    let samples: [[(events: Double, n: Double)]] = [
      [(0, 1)], [(1, 1)], [(0, 5), (0, 7)], [(5, 5), (7, 7)], [(0, 9), (9, 9), (0, 0)],
      [(1e6, 1e9), (3, 1e4)], [(0.5, 1.5), (0.3, 0.4)],
    ]
    for sample in samples {
      let rates = sample.map { (events: $0.events, exposure: $0.n) }
      let means = sample.map { (n: $0.n.rounded(), mean: $0.events, deviation: 2.0) }
      for funnel in [
        Funnel(proportions: sample, centre: centre), Funnel(rates: rates, centre: centre),
        Funnel(rates: rates, centre: centre, scale: .logarithm),
        Funnel(means: means, centre: centre),
      ] {
        guard let funnel else { continue }
        for member in funnel.members {
          let numbers = [
            member.z, member.centre, member.tails.lower, member.tails.upper, member.exact.lower,
          ]
          #expect(numbers.allSatisfy { !$0.isNaN }, "\(sample) \(centre)")
        }
        let limits = funnel.limits(at: [0, 0.3, 1, 50, 1e6], tail: 0.001)
        #expect(limits.allSatisfy { !($0.lower?.isNaN ?? false) && !($0.upper?.isNaN ?? false) })
        #expect(!(funnel.dispersion?.phi.isNaN ?? false))
        #expect(funnel.expectedOutside() >= 0)
      }
    }
  }
}
