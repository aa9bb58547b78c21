internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Statistics
internal import Synchronization
internal import Workforce

/// All checks of a build: which lines stand out, and which still do among so many.
///
/// Each period with pages is one issue. A verdict of a page depends on the checks of all other pages of that
/// issue, for with a thousand checks some stand out by luck; so all lines are read before any page is made.
struct IssueBook: Sendable {
  /// One period's checks.
  struct Issue: Sendable, Hashable {
    /// The largest chance that still stands out among all checks (Benjamini and Hochberg 1995, at 10 %).
    let threshold: Double
    let tally: CheckTally

    static let empty = Issue(threshold: -1, tally: CheckTally())
  }

  private let issues: [Period: Issue]
  /// The studies of teams and of the operation, by metric, which many pages show.
  private let groups: [Period: [Scope: [ProcessStudy]]]
  /// The checks of each agent, by number.
  private let agents: [Period: [Checks]]

  /// Of the issue's checks one in ten that are called clear may be luck.
  private static let falseShare = 0.1

  init(_ desk: StudyDesk, _ periods: [Period], inThreads run: Threading) {
    var issues: [Period: Issue] = [:]
    var groups: [Period: [Scope: [ProcessStudy]]] = [:]
    var agents: [Period: [Checks]] = [:]
    let checks = IssueBook.agentChecks(desk, periods, run)
    for (index, period) in periods.enumerated() {
      let studies = desk.groupStudies(upTo: period)
      groups[period] = studies
      agents[period] = checks.map { $0[index] }
      // By agent and scope in a fixed order, so that sums of chances come out alike in every build.
      var all = Checks()
      for agent in checks { all.add(agent[index]) }
      for scope in desk.groupScopes { all.add(studies[scope] ?? []) }
      issues[period] = all.issue(at: IssueBook.falseShare)
    }
    self.issues = issues
    self.groups = groups
    self.agents = agents
  }

  func issue(_ period: Period) -> Issue { issues[period] ?? .empty }

  func studies(of scope: Scope, upTo period: Period) -> [ProcessStudy]? {
    groups[period]?[scope]
  }

  /// What the checks of an agent came to, without making them again.
  func tally(of agent: Int, _ period: Period) -> CheckTally {
    agents[period]?[agent].tally(clearUpTo: issue(period).threshold) ?? CheckTally()
  }

  /// The checks of all agents, by agent and period: one walk over the facts serves all periods.
  private static func agentChecks(
    _ desk: StudyDesk, _ periods: [Period], _ run: Threading
  ) -> [[Checks]] {
    let count = desk.agentCount
    let block = 64
    let blocks = (count + block - 1) / block
    let next = Atomic<Int>(0)
    let found = Mutex<[Int: [[Checks]]]>([:])
    run {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < blocks else { return }
        let checks = (number * block..<min((number + 1) * block, count)).map {
          desk.checks(of: $0, periods)
        }
        found.withLock { $0[number] = checks }
      }
    }
    let parts = found.withLock { $0 }
    return (0..<blocks).flatMap { parts[$0] ?? [] }
  }
}

/// Runs a closure on all threads of a build and waits for them.
package typealias Threading = (_ work: @escaping @Sendable () -> Void) -> Void

/// Some checks, to be judged together.
struct Checks: Sendable {
  private var count = 0
  private var expected = 0.0
  /// Of those that stand out; all others count as certain.
  private var chances: [Double] = []

  mutating func add(_ studies: [ProcessStudy]) {
    for study in studies {
      guard let chance = study.chance else { continue }
      count += 1
      expected += study.luck
      if study.verdict.change != nil { chances.append(chance) }
    }
  }

  mutating func add(_ other: Checks) {
    count += other.count
    expected += other.expected
    chances += other.chances
  }

  func tally(clearUpTo threshold: Double) -> CheckTally {
    CheckTally(
      checks: count, unusual: chances.count, clear: chances.count { $0 <= threshold },
      expected: expected)
  }

  func issue(at level: Double) -> IssueBook.Issue {
    let others = [Double](repeating: 1, count: count - chances.count)
    let isKept = FalseDiscovery.benjaminiHochberg(chances + others, at: level)
    let threshold = zip(chances, isKept).lazy.filter(\.1).map(\.0).max() ?? -1
    return IssueBook.Issue(threshold: threshold, tally: tally(clearUpTo: threshold))
  }
}
