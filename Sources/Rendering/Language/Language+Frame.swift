import Dates
package import Reports

extension Language {
  /// The line under a title: `main` in ink, `detail` muted after it.
  ///
  /// A title that is the period is not said again; what it leaves out is.
  package func lead(_ lead: Lead, under title: Title? = nil) -> Phrase {
    let words = words.leads
    let hasName = if case .period = title { false } else { true }
    switch lead {
    case .text(let text, let muted): return Phrase(text, muted, joint: " ")
    case .operation(let agents, let teams, let period):
      return Phrase(words.operation(agents, teams), time(period, hasName: hasName), joint: " ")
    case .team(let agents, let lead, let parent, let period):
      let detail = [parent.map(isolated).map(words.parent), time(period, hasName: hasName)]
        .compactMap { $0 }
      return Phrase(
        words.team(agents, lead.map(isolated)), detail.joined(separator: " "), joint: " ")
    case .leadView(let team, let agents, let period):
      return Phrase(
        words.leadView(isolated(team), agents),
        words.leadViewReaders + " " + time(period, hasName: hasName), joint: " ")
    case .agent(let team, let lead, let role, let period, let daysWorked):
      let time = time(period, hasLength: false, hasName: hasName)
      let main = [words.agent(team.map(isolated), lead.map(isolated)), time].filter { !$0.isEmpty }
      let detail = [role.isEmpty ? nil : words.role(isolated(role)), words.daysWorked(daysWorked)]
      return Phrase(
        main.joined(separator: " "), detail.compactMap { $0 }.joined(separator: " "), joint: " ")
    case .leaver(let day): return Phrase(words.leaver(date(day)), words.leaverFigures, joint: " ")
    }
  }

  /// The period as a sentence: its days where its name hides them, how far it has come, how long it was.
  package func time(
    _ state: PeriodState, hasLength: Bool = true, hasName: Bool = true
  ) -> String {
    if let progress = progress(state) {
      return (hasName ? dates.spanned(period(state), progress) : capitalised(progress)) + "."
    }
    var sentences = hasName ? [spannedPeriod(state.period)] : hiddenDays(state.period)
    if hasLength, state.period.grain != .day, state.allWorkingDays > 0 {
      sentences.append(dates.workingDays(state.allWorkingDays))
    }
    return sentences.map { $0 + "." }.joined(separator: " ")
  }

  /// The days of a period whose name does not say them; none otherwise.
  private func hiddenDays(_ period: Period) -> [String] {
    guard period.isFiscal || period.grain == .week else { return [] }
    return [days(from: period.first, to: period.last)]
  }

  /// Who may open the page: "Readers of this page: managers and above".
  package func readers(_ readers: Readers, site: String) -> String {
    let words = words.readers
    let text =
      switch readers {
      case .everyone: words.everyone(isolated(site))
      case .team(let name, let members, let lead):
        words.team(isolated(name), members, lead.map(isolated))
      case .agent(let name, let lead): words.agent(isolated(name), lead.map(isolated))
      case .lead(let name, let team): words.lead(name.map(isolated), isolated(team))
      case .managers: words.managers
      }
    let line = words.line(text)
    return readers == .everyone ? line : line + " " + words.nobodyElse
  }

  /// How fresh the figures are: "Data as of 2 November 2026, Europe/London. Provisional until 7 November 2026."
  package func stamp(_ stamp: DataStamp) -> String {
    guard let asOf = stamp.asOf else { return words.frame.noDataYet }
    let sentences = [words.frame.dataAsOf(date(asOf), stamp.timeZone), closing(stamp.closing)]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "2 remarks on the data."; empty when there is none.
  package func remarks(_ stamp: DataStamp) -> String {
    stamp.remarks > 0 ? words.frame.dataRemarks(stamp.remarks) : ""
  }

  /// The title for the browser's tab: "Billing · Northway".
  package func documentTitle(_ frame: Frame) -> String {
    let title = title(frame.title)
    return frame.title == .text(frame.site)
      ? title : words.frame.title(title, isolated(frame.site))
  }
}
