import Dates
package import Reports

extension Language {
  /// A section's heading and how to read the section; a title that the user wrote stands as it is.
  package func heading(of section: Section, on kind: Page.Kind) -> Heading {
    var heading = heading(section.content, on: kind)
    if let title = section.title {
      let isFree = if case .prose = section.content { true } else { false }
      heading = Heading(title, isFree ? "" : heading.aside)
    }
    return heading
  }

  private func heading(_ content: Section.Content, on kind: Page.Kind) -> Heading {
    let words = words.sections
    return switch content {
    case .scorecard(let card): heading(of: card, on: kind)
    case .changes:
      kind == .agent
        ? words.ownChanges : kind == .lead ? words.memberChanges : words.changes
    case .wins: words.wins
    case .trends: words.trends
    case .picture(let matters): heading(of: matters)
    case .teams: words.teams
    case .members: words.members
    case .diary: words.diary
    case .commitments: words.commitments
    case .meeting: words.meeting
    case .wall: words.wall
    case .notices: words.notices
    case .events: words.events
    case .restatements: words.restatements
    case .prose: words.prose
    case .formula: words.formula
    case .phases: words.phases
    case .sources: words.sources
    case .quarantine: words.quarantine
    case .ways: kind == .cover ? self.words.packets.contents : words.ways
    case .metricList: kind == .agent ? self.words.packets.definitions : words.metricList
    case .facts: kind == .mail ? words.mailFacts : words.facts
    case .remarks: words.remarks
    case .cover: self.words.packets.cover
    case .actions: self.words.packets.actions
    case .signOff: self.words.packets.signOff
    case .files: self.words.packets.files
    case .packets: self.words.packets.list
    case .mailIssue(let card): rule(of: card)
    case .mailReaders: words.mailReaders
    case .empty: words.empty
    }
  }

  private func heading(of matters: [ChartMatter]) -> Heading {
    switch matters.first {
    case .strip: words.pictures.colleagues
    case .funnel: words.pictures.differences
    default: words.pictures.section
    }
  }

  private func heading(of card: Scorecard, on kind: Page.Kind) -> Heading {
    let line = periods(card.linePeriods, card.lineGrain)
    return kind == .agent ? words.sections.ownScorecard(line) : words.sections.scorecard(line)
  }

  /// The head of a scorecard's column: "You", "October", "Billing, 24 agents".
  package func columnHead(
    _ column: Scorecard.Column, of card: Scorecard, on kind: Page.Kind
  ) -> String {
    switch column {
    case .own: kind == .agent ? words.tables.you : shortPeriod(card.period)
    case .team(let name, let agents): words.tables.teamColumn(isolated(name), agents)
    case .operation: words.tables.wholeOperation
    }
  }

  /// The head over the small lines: "26 weeks", on an agent's page "26 weeks, you".
  package func lineHead(_ card: Scorecard, on kind: Page.Kind) -> String {
    let line = periods(card.linePeriods, card.lineGrain)
    return kind == .agent ? words.tables.ownLine(line) : line
  }

  package func empty(_ reason: EmptyReason) -> Phrase {
    switch reason {
    case .noMetricsApply: words.empty.noMetricsApply
    case .noNotes: words.empty.noNotes
    case .noData: words.empty.noData
    }
  }

  /// For whom a way in is, and what is there.
  package func way(_ reader: Way.Reader) -> Phrase {
    switch reader {
    case .everyone: words.ways.everyone
    case .agent: words.ways.agent
    case .team: words.ways.team
    case .lead: words.ways.lead
    case .manager: words.ways.manager
    case .metrics: words.ways.metrics
    case .recognition: words.ways.recognition
    case .reading: words.ways.reading
    case .notices: words.ways.notices
    case .data: words.ways.data
    case .build: words.ways.build
    case .mail: words.ways.mail
    case .actions: words.packets.actionsWay
    case .provenance: words.packets.provenanceWay
    }
  }
}
