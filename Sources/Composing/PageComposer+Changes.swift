package import Content
internal import Dates
package import Notes
package import Reports
internal import Workforce

extension PageComposer {
  /// A composer after a change of notes and texts, which leaves all figures as they were.
  ///
  /// Data, people, metrics and settings must be the same: what they decide is taken over.
  package func changing(
    _ project: Project, remarks: [Remark], readingText: MarkdownDocument
  ) -> PageComposer {
    let next = ReportInput(
      project: project, figures: input.figures, hours: input.hours,
      closings: input.closings, sources: input.sources,
      quarantine: input.quarantine, remarks: remarks, measures: input.measures, asOf: input.asOf,
      cutoff: input.cutoff, version: input.version, readingText: readingText)
    guard let edits = PageComposer.edits(input.project.notes, project.notes) else {
      return changed(next, SitePlan(next), NoteDesk(next))
    }
    return changed(next, plan, desk.replacing(edits, next))
  }

  /// The checks are made anew only where a note that begins limits anew came, went or changed.
  private func changed(
    _ next: ReportInput, _ plan: SitePlan, _ desk: NoteDesk
  ) -> PageComposer {
    let studyDesk = StudyDesk(next, lines)
    let isSame = studyDesk.hasSameSteps(as: self.studyDesk)
    return PageComposer(
      next, plan, desk, lines, isSame ? self.studyDesk : studyDesk,
      isSame ? issues : IssueBook(studyDesk, plan.pagePeriods, inThreads: { $0() }))
  }

  private init(
    _ input: ReportInput, _ plan: SitePlan, _ desk: NoteDesk, _ lines: SharedLines,
    _ studyDesk: StudyDesk, _ issues: IssueBook
  ) {
    self.input = input
    self.plan = plan
    self.desk = desk
    self.lines = lines
    self.studyDesk = studyDesk
    closingDesk = ClosingDesk(input)
    restatementDesk = RestatementDesk(input)
    self.issues = issues
  }

  /// The notes that say something else now; `nil` where any came or went, or now stands elsewhere.
  private static func edits(
    _ old: [PlacedNote], _ new: [PlacedNote]
  ) -> [(old: PlacedNote, new: PlacedNote)]? {
    guard old.count == new.count else { return nil }
    let edits = zip(old, new).filter { $0 !== $1 }
    return edits.allSatisfy { $0.standsWhere($1) } ? edits.map { ($0, $1) } : nil
  }
}

extension PlacedNote {
  /// Whether another note is on the same pages, in the same place and order.
  fileprivate func standsWhere(_ other: PlacedNote) -> Bool {
    note.id == other.note.id && note.date == other.note.date && note.kind == other.note.kind
      && audience == other.audience && agents == other.agents && teams == other.teams
  }
}
