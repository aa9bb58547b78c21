package import Content
package import Notes
package import Reports

extension PageComposer {
  /// A composer after a change of notes and texts, which leaves all figures as they were.
  ///
  /// Data, people, metrics and settings must be the same: what they decide is taken over.
  package func changing(
    _ project: Project, remarks: [Remark], readingText: MarkdownDocument
  ) -> PageComposer {
    let next = ReportInput(
      project: project, figures: input.figures, sources: input.sources,
      quarantine: input.quarantine, remarks: remarks, measures: input.measures, asOf: input.asOf,
      cutoff: input.cutoff, version: input.version, readingText: readingText)
    return PageComposer(next, lines: lines)
  }

  private init(_ input: ReportInput, lines: SharedLines) {
    self.input = input
    plan = SitePlan(input)
    desk = NoteDesk(input)
    self.lines = lines
  }
}
