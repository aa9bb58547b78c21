package import Content
package import Dates
internal import Measures
package import Notes
package import Reports

/// All that pages are made from: what people wrote, the facts, and how the reading of the data went.
package struct ReportInput: Sendable {
  package let project: Project
  package let figures: Figures
  /// The same by the hour; `nil` where no page shows hours.
  package let hours: HourFigures?
  /// What was closed, and what the data say of it now.
  package let closings: Closings
  package let sources: [SourceRow]
  package let quarantine: [QuarantineRow]
  package let remarks: [Remark]
  package let measures: [FormulaCard.MeasureDefinition]
  /// The last day that counts; data after it is left out of no figure but no page shows a later period.
  package let asOf: CivilDate
  /// The last day that the user asked for; later notes are left out.
  ///
  /// Without one every note counts, for today's talk may be written down before today's data comes.
  package let cutoff: CivilDate?
  package let version: String
  /// Whether the pages are those of a packet: one period, all that was written in it, nothing from before.
  package var isPacket = false
  /// How to read a page: the text of a page for everyone.
  package let readingText: MarkdownDocument

  package init(
    project: Project, figures: Figures, hours: HourFigures? = nil, closings: Closings = .none,
    sources: [SourceRow],
    quarantine: [QuarantineRow],
    remarks: [Remark], measures: [FormulaCard.MeasureDefinition], asOf: CivilDate,
    cutoff: CivilDate? = nil,
    version: String,
    readingText: MarkdownDocument = .empty
  ) {
    self.project = project
    self.figures = figures
    self.hours = hours
    self.closings = closings
    self.sources = sources
    self.quarantine = quarantine
    self.remarks = remarks
    self.measures = measures
    self.asOf = asOf
    self.cutoff = cutoff
    self.version = version
    self.readingText = readingText
  }
}
