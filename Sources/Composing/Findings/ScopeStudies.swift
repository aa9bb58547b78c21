internal import Dates
internal import Reports

/// The studies of one scope for a page: verdicts, courses and the tally of its checks.
struct ScopeStudies: Sendable {
  let scope: Scope
  private let studies: [ProcessStudy]
  private let threshold: Double

  init(_ scope: Scope, _ studies: [ProcessStudy], _ issue: IssueBook.Issue) {
    self.scope = scope
    self.studies = studies
    threshold = issue.threshold
  }

  func verdict(_ metric: Int) -> Verdict { studies[metric].verdict(clearUpTo: threshold) }

  func course(_ metric: Int) -> Course { studies[metric].course }

  /// How surprising a metric's last period is; 1 where nothing was checked.
  func chance(_ metric: Int) -> Double { studies[metric].chance ?? 1 }

  func tally(_ metrics: some Sequence<Int>) -> CheckTally {
    metrics.reduce(into: CheckTally()) { sum, metric in
      sum = sum + studies[metric].tally(clearUpTo: threshold)
    }
  }
}

extension PageComposer {
  /// The studies of a scope whose lines end with a page's period.
  func studies(_ scope: Scope, upTo period: Period, _ lines: [Line]) -> ScopeStudies {
    let known = issues.studies(of: scope, upTo: period)
    return ScopeStudies(
      scope, known ?? studyDesk.studies(scope, lines), issues.issue(period))
  }
}
