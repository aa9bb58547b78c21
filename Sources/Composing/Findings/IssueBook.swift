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

  /// Of the issue's checks one in ten that are called clear may be luck.
  private static let falseShare = 0.1

  init(_ desk: StudyDesk, _ periods: [Period], inThreads run: Threading) {
    var issues: [Period: Issue] = [:]
    var groups: [Period: [Scope: [ProcessStudy]]] = [:]
    let chances = IssueBook.agentChances(desk, periods, run)
    for (index, period) in periods.enumerated() {
      let studies = desk.groupStudies(upTo: period)
      groups[period] = studies
      var all = chances[index]
      // By scope in a fixed order, so that sums of chances come out alike in every build.
      for scope in desk.groupScopes { all.add(studies[scope] ?? []) }
      issues[period] = all.issue(at: IssueBook.falseShare)
    }
    self.issues = issues
    self.groups = groups
  }

  func issue(_ period: Period) -> Issue { issues[period] ?? .empty }

  func studies(of scope: Scope, upTo period: Period) -> [ProcessStudy]? {
    groups[period]?[scope]
  }

  /// The checks of all agents, by period; worked out by agent, for one walk over the facts serves all periods.
  private static func agentChances(
    _ desk: StudyDesk, _ periods: [Period], _ run: Threading
  ) -> [Chances] {
    let count = desk.agentCount
    let block = 64
    let blocks = (count + block - 1) / block
    let next = Atomic<Int>(0)
    let found = Mutex<[Int: [Chances]]>([:])
    run {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < blocks else { return }
        var chances = [Chances](repeating: Chances(), count: periods.count)
        for agent in number * block..<min((number + 1) * block, count) {
          desk.addChecks(of: agent, periods, to: &chances)
        }
        let done = chances
        found.withLock { $0[number] = done }
      }
    }
    let parts = found.withLock { $0 }
    var all = [Chances](repeating: Chances(), count: periods.count)
    for number in 0..<blocks {
      guard let part = parts[number] else { continue }
      for index in periods.indices { all[index].add(part[index]) }
    }
    return all
  }
}

/// Runs a closure on all threads of a build and waits for them.
package typealias Threading = (_ work: @escaping @Sendable () -> Void) -> Void

/// The chances of some checks, to be judged together.
struct Chances: Sendable {
  private var chances: [Double] = []
  private var unusual: [Double] = []
  private var expected = 0.0

  mutating func add(_ studies: [ProcessStudy]) {
    for study in studies {
      guard let chance = study.chance else { continue }
      chances.append(chance)
      expected += study.luck
      if study.verdict.change != nil { unusual.append(chance) }
    }
  }

  mutating func add(_ other: Chances) {
    chances += other.chances
    unusual += other.unusual
    expected += other.expected
  }

  func issue(at level: Double) -> IssueBook.Issue {
    let isKept = FalseDiscovery.benjaminiHochberg(chances, at: level)
    let threshold = zip(chances, isKept).lazy.filter(\.1).map(\.0).max() ?? -1
    return IssueBook.Issue(
      threshold: threshold,
      tally: CheckTally(
        checks: chances.count, unusual: unusual.count,
        clear: unusual.count { $0 <= threshold }, expected: expected))
  }
}
