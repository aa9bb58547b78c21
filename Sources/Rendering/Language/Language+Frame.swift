import Dates
package import Reports

extension Language {
  /// The line under a title: `main` in ink, `detail` muted after it.
  package func lead(_ lead: Lead) -> Phrase {
    let words = words.leads
    switch lead {
    case .text(let text, let muted): return Phrase(text, muted, joint: " ")
    case .operation(let agents, let teams, let period):
      return Phrase(words.operation(agents, teams), time(period), joint: " ")
    case .team(let agents, let lead, let parent, let period):
      let detail = [parent.map(words.parent), time(period)].compactMap { $0 }
      return Phrase(words.team(agents, lead), detail.joined(separator: " "), joint: " ")
    case .leadView(let team, let agents, let period):
      return Phrase(
        words.leadView(team, agents), words.leadViewReaders + " " + time(period), joint: " ")
    case .agent(let team, let lead, let role, let period, let daysWorked):
      let main = [words.agent(team, lead), time(period, hasLength: false)].filter { !$0.isEmpty }
      let detail = [role.isEmpty ? nil : words.role(role), words.daysWorked(daysWorked)]
      return Phrase(
        main.joined(separator: " "), detail.compactMap { $0 }.joined(separator: " "), joint: " ")
    case .leaver(let day): return Phrase(words.leaver(date(day)), words.leaverFigures, joint: " ")
    }
  }

  /// The period as a sentence: its days where its name hides them, how far it has come, how long it was.
  package func time(_ state: PeriodState, hasLength: Bool = true) -> String {
    if let progress = progress(state) {
      return dates.spanned(period(state), progress) + "."
    }
    let name = spannedPeriod(state.period)
    guard hasLength, state.period.grain != .day, state.allWorkingDays > 0 else { return name + "." }
    return "\(name). \(dates.workingDays(state.allWorkingDays))."
  }

  /// Who may open the page: "Readers of this page: managers and above".
  package func readers(_ readers: Readers, site: String) -> String {
    let words = words.readers
    let text =
      switch readers {
      case .everyone: words.everyone(site)
      case .team(let name, let members, let lead): words.team(name, members, lead)
      case .agent(let name, let lead): words.agent(name, lead)
      case .lead(let name, let team): words.lead(name, team)
      case .managers: words.managers
      }
    let line = words.line(text)
    return readers == .everyone ? line : line + " " + words.nobodyElse
  }

  /// How fresh the figures are: "Data as of 2 November 2026, Europe/London".
  package func stamp(_ stamp: DataStamp) -> String {
    stamp.asOf.map { words.frame.dataAsOf(date($0), stamp.timeZone) } ?? words.frame.noDataYet
  }

  /// "2 remarks on the data."; empty when there is none.
  package func remarks(_ stamp: DataStamp) -> String {
    stamp.remarks > 0 ? words.frame.dataRemarks(stamp.remarks) : ""
  }

  /// The title for the browser's tab: "Billing · Northway".
  package func documentTitle(_ frame: Frame) -> String {
    let title = title(frame.title)
    return title == frame.site ? title : words.frame.title(title, frame.site)
  }
}
