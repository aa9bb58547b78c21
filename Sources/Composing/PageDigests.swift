package import Caching
internal import Content
internal import Dates
internal import Notes
internal import Reports
internal import Workforce

/// For every page one digest of all that it may show: equal digests, equal pages.
///
/// A digest covers more than its page shows and never less: whole notes of which the page may show a line, all
/// facts of a team of which it shows a sum. What a page is to show newly must be covered here first;
/// the tests change everything at random and hold that no page differs whose digest does not.
package struct PageDigests: Sendable {
  /// What the digests are made of.
  package struct Basis: Sendable {
    /// Of what any page may show: program, templates, settings, people, teams, sources, definitions of metrics.
    package let common: Digest
    /// Of each owner's facts.
    package let facts: [Digest]
    /// Of each note's file, in the order of the project's notes.
    package let notes: [Digest]
    /// Of the text that explains each metric.
    package let metricTexts: [Digest]

    package init(common: Digest, facts: [Digest], notes: [Digest], metricTexts: [Digest]) {
      self.common = common
      self.facts = facts
      self.notes = notes
      self.metricTexts = metricTexts
    }
  }

  private let composer: PageComposer
  private let basis: Basis
  private let common: Digest
  private let report: Digest
  private let facts: FactDigests
  private let notes: NoteDigests

  package init(_ composer: PageComposer, _ basis: Basis) {
    self.composer = composer
    self.basis = basis
    common = PageDigests.common(composer, basis)
    report = PageDigests.report(composer.input)
    facts = FactDigests(composer.organisation, basis.facts)
    notes = NoteDigests(composer, basis.notes, allFacts: facts.all)
  }

  /// The digest of what a page depends on; several threads may ask at once.
  package func digest(of request: PageRequest) -> Digest {
    var digester = Digester()
    digester.add(common)
    digester.add(composer.path(of: request).text)
    addChecks(of: request, to: &digester)
    addRestatements(of: request, to: &digester)
    switch request {
    case .home, .everyone, .metricIndex, .recognition:
      addShared(to: &digester)
    case .reading:
      addShared(to: &digester)
      digester.add(notes.targets(of: composer.input.readingText))
    case .metric(let metric):
      addShared(to: &digester)
      digester.add(basis.metricTexts[metric])
      digester.add(notes.targets(of: composer.input.project.metrics[metric].body))
    case .operation, .data, .build:
      digester.add(facts.all)
      digester.add(notes.all)
      digester.add(report)
    case .subscriptions:
      // People and settings are in what all pages have; who has a page may hang on there being figures.
      digester.add(facts.all)
    case .team(let team, _):
      // Beside a team's figures stand those of the operation.
      digester.add(facts.all)
      digester.add(notes.ofTeamPage(team))
    case .lead(let team, _):
      digester.add(facts.all)
      digester.add(notes.ofLeadPage(team))
    case .agent(let agent, _), .diary(let agent, _):
      digester.add(facts.around(agent))
      digester.add(notes.ofAgentPage(agent))
    case .note(let note):
      add(note: note, to: &digester)
    }
    return digester.digest
  }

  /// What the checks of all pages allow this one to say, in its own period and in figures within its texts.
  private func addChecks(of request: PageRequest, to digester: inout Digester) {
    let period: Period? =
      switch request {
      case .operation(let period), .team(_, let period), .lead(_, let period),
        .agent(_, let period):
        period
      default: nil
      }
    let main = composer.plan.main
    for period in Set([period ?? main, main]).sorted(by: { $0.id < $1.id }) {
      let issue = composer.issues.issue(period)
      digester.add("\(issue.threshold) \(issue.tally)")
    }
  }

  /// What has changed since periods were closed; by reflection, for a page shows all of it.
  private func addRestatements(of request: PageRequest, to digester: inout Digester) {
    let sections: [Section] =
      switch request {
      case .operation(let period): composer.restatements(of: .operation, on: period)
      case .team(let team, let period): composer.restatements(of: .team(team), on: period)
      case .agent(let agent, let period): composer.restatements(of: .agent(agent), on: period)
      case .data: composer.allRestatements
      default: []
      }
    for section in sections { digester.add(String(reflecting: section)) }
  }

  /// What pages for everyone may show.
  private func addShared(to digester: inout Digester) {
    digester.add(facts.all)
    digester.add(notes.shared)
  }

  /// A note's page shows the note; its frame counts the readers, who may be readers for having figures.
  private func add(note: Int, to digester: inout Digester) {
    digester.add(notes.each[note])
    switch composer.input.project.notes[note].audience {
    case .everyone, .operation: break
    case .agent(let id):
      if let agent = composer.organisation.agentNumber(id) { digester.add(facts.around(agent)) }
    case .team(let id), .lead(let id):
      if let team = composer.organisation.teamNumber(id) { digester.add(facts.teams[team]) }
    }
  }

  /// What every page stands on, the days and the number of remarks in its frame too.
  private static func common(_ composer: PageComposer, _ basis: Basis) -> Digest {
    let input = composer.input
    var digester = Digester()
    digester.add(basis.common)
    digester.add(input.version)
    digester.add(Int(input.asOf.dayNumber))
    digester.add(input.cutoff.map { "\($0.dayNumber)" })
    digester.add(input.figures.span.map { "\($0.lowerBound.dayNumber) \($0.upperBound.dayNumber)" })
    digester.add(input.remarks.count)
    // Rows that change their hour leave the days' facts as they are.
    if let hours = input.hours { digester.add(hours.digest) }
    return digester.digest
  }

  /// What the pages for managers say of the data's reading and of the build.
  private static func report(_ input: ReportInput) -> Digest {
    var digester = Digester()
    // By reflection, so that a new column of the report cannot be forgotten here; there are few rows.
    digester.add(String(reflecting: input.sources))
    digester.add(String(reflecting: input.quarantine))
    for remark in input.remarks {
      digester.add(remark.place)
      digester.add(remark.text)
    }
    digester.add(input.project.notes.count)
    digester.add(input.project.withheldNotes.count)
    return digester.digest
  }
}
