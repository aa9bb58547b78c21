internal import Content
internal import Dates
internal import Measures
internal import Reports
internal import Statistics
internal import Workforce

/// A scope's lines and what they were found to say: all that a page of that scope is made of.
struct Observed {
  let scope: Scope
  let lines: [Line]
  let studies: ScopeStudies
}

extension PageComposer {
  /// A scope as a page for a period shows it.
  func observed(_ scope: Scope, upTo period: Period) -> Observed {
    let lines = lines(scope, upTo: period)
    return Observed(
      scope: scope, lines: lines, studies: studies(scope, upTo: period, lines))
  }

  /// What a page opens with: the few things that may be said, and what luck would give.
  ///
  /// `isOwn` for the page of one scope, which names all that stands out there, since a single reader asks about
  /// each; pages over many scopes list nothing while no more stands out than luck gives. `known` counts all checks
  /// where only the scopes are given of which some stand out.
  func changes(
    _ scopes: [Observed], _ period: Period, for audience: Audience, isOwn: Bool,
    tally known: CheckTally? = nil
  ) -> FindingList? {
    var tally = known ?? CheckTally()
    var found: [Candidate] = []
    for observed in scopes {
      let shown = shownMetrics(observed, period)
      if known == nil { tally = tally + observed.studies.tally(shown) }
      found += shown.compactMap { candidate($0, observed) }
    }
    let isLuck = !isOwn && tally.isLuck
    if isLuck { found.removeAll { !$0.isClear } }
    let findings = Candidate.foremost(found).map {
      finding($0.metric, $0.observed, period, for: audience)
    }
    let names = scopes.first.map { ownNames($0, period) } ?? (usual: [], open: [])
    if tally.checks == 0, findings.isEmpty, names.open.isEmpty { return nil }
    return FindingList(
      findings: findings, usual: isOwn ? names.usual : [], open: isOwn ? names.open : [],
      tally: tally, issue: issues.issue(period).tally, isLuck: isLuck)
  }

  /// A metric that stands out for a scope; `nil` where it does not.
  private func candidate(_ metric: Int, _ observed: Observed) -> Candidate? {
    guard let change = observed.studies.verdict(metric).change else { return nil }
    return Candidate(
      observed: observed, metric: metric, isClear: change.isClear,
      isHeadline: metrics[metric].isHeadline, isNeutral: change.meaning == .neutral,
      chance: observed.studies.chance(metric))
  }

  /// The metrics that a page speaks of for a scope.
  private func shownMetrics(_ observed: Observed, _ period: Period) -> [Int] {
    metrics.indices.filter {
      figures.applies($0, observed.scope, period.days) && observed.lines[$0].hasValue
    }
  }

  private func ownNames(
    _ own: Observed, _ period: Period
  ) -> (usual: [String], open: [String]) {
    var usual: [String] = []
    var open: [String] = []
    for metric in shownMetrics(own, period) {
      switch own.studies.verdict(metric).outcome {
      case .usual, .flat: usual.append(metrics[metric].name)
      case .tooFew, .tooShort: open.append(metrics[metric].name)
      case .noFigure, .unusual: break
      }
    }
    return (usual, open)
  }

  func finding(
    _ metric: Int, _ observed: Observed, _ period: Period, for audience: Audience
  ) -> Finding {
    let scope = observed.scope
    let verdict = observed.studies.verdict(metric)
    let line = observed.lines[metric]
    let last = verdict.last?.period ?? period
    let totals = figures.totals(scope, last.days)
    return Finding(
      metric: reference(to: metric), scope: trendScope(scope), verdict: verdict, line: line,
      course: observed.studies.course(metric),
      standard: figures.standard(metric, scope, on: min(last.last, input.asOf))?.rule,
      pairs: pairs(of: metric, scope, totals, last),
      events: events(before: verdict, metric, scope, audience),
      mix: mix(metric, scope, verdict, line),
      chart: chartPath(metric, scope, for: audience))
  }

  /// Dated notes of the fortnight before something began: they happened about then.
  private func events(
    before verdict: Verdict, _ metric: Int, _ scope: Scope, _ audience: Audience
  ) -> [EventMark] {
    guard let since = verdict.change?.since, let last = verdict.last?.period.last else { return [] }
    let days = since.first.advanced(by: -14)...min(since.last, last)
    let id = metrics[metric].id
    return happenings(scope, audience) { days.contains($0) }.filter {
      $0.metrics.isEmpty || $0.metrics.contains(id)
    }.map(\.event).suffix(2)
  }

  /// The heading of a metric's chart on the page of its scope.
  private func chartPath(_ metric: Int, _ scope: Scope, for audience: Audience) -> PagePath? {
    let folder: Audience =
      switch scope {
      case .operation: .operation
      case .team(let team): self.audience(ofTeam: team)
      case .agent(let agent): self.audience(ofAgent: agent)
      }
    let id = metrics[metric].id
    if scope == .operation, !headlines.contains(metric) || !mayLink(from: audience, to: .operation)
    {
      return PagePath(SitePaths.metric(id).text, fragment: "where-we-are")
    }
    guard mayLink(from: audience, to: folder) else { return nil }
    return PagePath(SitePaths.page(folder, nil).text, fragment: "trends-" + id)
  }
}

/// Something that stands out and may open a page.
private struct Candidate {
  let observed: Observed
  let metric: Int
  let isClear: Bool
  let isHeadline: Bool
  let isNeutral: Bool
  let chance: Double

  /// The three that a reader should know of first: what is clear before what is not, the metrics that matter most
  /// before others, good and bad before neither, then the least likely; each metric once.
  static func foremost(_ all: [Candidate]) -> [Candidate] {
    let ordered = all.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.isClear != y.isClear { return x.isClear }
      if x.isHeadline != y.isHeadline { return x.isHeadline }
      if x.isNeutral != y.isNeutral { return y.isNeutral }
      return (x.chance, a.offset) < (y.chance, b.offset)
    }
    var seen: Set<Int> = []
    return Array(ordered.map(\.element).filter { seen.insert($0.metric).inserted }.prefix(3))
  }
}

extension CheckTally {
  /// Whether so many marks are nothing remarkable among so many checks of steady processes.
  var isLuck: Bool {
    if unusual == 0 { return true }
    guard expected > 0 else { return false }
    return Counting.atLeast(unusual, expected: expected) > 0.05
  }
}

/// How likely so many or more come by luck.
private enum Counting {
  /// Poisson's upper tail, summed from below; exact enough for counts of marks.
  static func atLeast(_ count: Int, expected: Double) -> Double {
    PoissonDistribution(mean: expected)?.tails(Double(count)).upper ?? 1
  }
}
