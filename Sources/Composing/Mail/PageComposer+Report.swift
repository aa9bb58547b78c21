package import Content
package import Dates
internal import Measures
package import Reports
internal import Workforce

/// A report to be mailed: whose figures, for which reader.
package struct MailRequest: Sendable, Hashable {
  package let subject: MailSubject
  package let period: Period
  /// Whether it goes to the person whose figures these are.
  package let isOwn: Bool
  /// Whether the reader may open the lead's view of the team.
  package let hasLeadView: Bool
  /// The only metrics that it tells, by id; `nil` for all.
  package let metrics: Set<String>?

  package init(
    subject: MailSubject, period: Period, isOwn: Bool = false, hasLeadView: Bool = false,
    metrics: Set<String>? = nil
  ) {
    self.subject = subject
    self.period = period
    self.isOwn = isOwn
    self.hasLeadView = hasLeadView
    self.metrics = metrics
  }
}

extension PageComposer {
  /// What a mail says; throws why there is nothing fit to be sent.
  ///
  /// `site` tells which pages there are to link to; it may be later than what the mail tells.
  package func mail(
    _ request: MailRequest, linkingTo site: Set<PageRequest>
  ) throws(MailStop) -> MailReport {
    let period = request.period
    if state(of: period).isPartial { throw .notOver(lastDay: input.asOf) }
    try checkFreshness(of: request.subject, period)
    let asked = pageRequest(request.subject, period)
    if case .agent(let agent) = request.subject,
      !input.hasPage(agent) || !input.wasHere(agent, during: period)
    {
      throw .noPage
    }
    let page = page(asked)
    if !page.hasFigures { throw .noFigures }
    return MailReport(
      about: about(request), period: state(of: period), page: page,
      leadView: leadView(request), place: place(asked, request.subject, site),
      metrics: request.metrics)
  }

  private func pageRequest(_ subject: MailSubject, _ period: Period?) -> PageRequest {
    switch subject {
    case .agent(let agent): .agent(agent, period)
    case .team(let team): .team(team, period)
    case .operation: .operation(period)
    }
  }

  private func about(_ request: MailRequest) -> MailReport.About {
    switch request.subject {
    case .agent(let agent): request.isOwn ? .you : .agent(organisation.agents[agent].name)
    case .team(let team): .team(organisation.teams[team].name)
    case .operation: .operation
    }
  }

  private func leadView(_ request: MailRequest) -> Page? {
    guard request.hasLeadView, case .team(let team) = request.subject else { return nil }
    return page(.lead(team, request.period))
  }

  /// The page of the period where the site has one; else the page that shows the main period.
  private func place(
    _ asked: PageRequest, _ subject: MailSubject, _ site: Set<PageRequest>
  ) -> PagePath {
    path(of: site.contains(asked) ? asked : pageRequest(subject, nil))
  }

  // MARK: - Fresh or not at all

  /// Throws where a source of the subject's figures ends too early to speak of the whole period.
  private func checkFreshness(
    of subject: MailSubject, _ period: Period
  ) throws(MailStop) {
    let used = measures(of: subject, period)
    let names = Set(input.measures.filter { used.contains($0.name) }.map(\.source))
    for row in input.sources where names.contains(row.name) && isStale(row, period) {
      throw .stale(source: row.name, lastDay: row.lastDay)
    }
  }

  /// The measures of all metrics that speak of the subject.
  private func measures(of subject: MailSubject, _ period: Period) -> Set<String> {
    let scope: Scope =
      switch subject {
      case .agent(let agent): .agent(agent)
      case .team(let team): .team(team)
      case .operation: .operation
      }
    let shown = metrics.indices.filter { figures.applies($0, scope, period.days) }
    return Set(shown.flatMap { metrics[$0].formula.uses.map(\.name) })
  }

  /// Whether more working days at the period's end lack rows than this source was ever seen to leave out.
  ///
  /// Surveys leave days out and are not late for it; a daily table that misses two is.
  private func isStale(_ row: SourceRow, _ period: Period) -> Bool {
    guard let last = row.lastDay else { return true }
    let end = period.days.upperBound
    guard last.advanced(by: 1) < end else { return false }
    let missing = settings.workingDays.count(in: last.advanced(by: 1)..<end)
    return missing > max(1, longestGap(of: row))
  }

  /// The most working days running on which a source had no row.
  private func longestGap(of row: SourceRow) -> Int {
    var longest = 0
    var running = 0
    var before: CivilDate?
    for day in row.missingDays.sorted() {
      let follows = before.map {
        settings.workingDays.count(in: $0.advanced(by: 1)..<day) == 0
      }
      running = follows == true ? running + 1 : 1
      longest = max(longest, running)
      before = day
    }
    return longest
  }
}

extension Page {
  /// Whether any row of its scorecard has a figure of its own.
  fileprivate var hasFigures: Bool {
    sections.contains { section in
      guard case .scorecard(let card) = section.content else { return false }
      return card.groups.contains { group in
        group.rows.contains { $0.cells.first?.reading.value != nil }
      }
    }
  }
}
