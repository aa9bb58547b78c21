internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension ReportInput {
  /// What the pages are made from; without data the day is the last one that anybody wrote about.
  static func make(
    _ loaded: LoadedProject, _ data: DataReading, _ diagnostics: [Diagnostic], asOf: CivilDate?
  ) -> ReportInput {
    let project = loaded.project
    let last = data.facts.timeSpan.map { CivilDate(dayNumber: $0.upperBound) }
    let day =
      asOf ?? last ?? project.notes.last?.note.date
      ?? project.organisation.agents.indices.compactMap {
        project.organisation.memberships(of: $0).last?.days.lowerBound
      }.max() ?? CivilDate(dayNumber: 0)
    let facts = data.facts.cut(before: day.advanced(by: 1).dayNumber)
    let hours = data.hours?.cut(
      before: day.advanced(by: 1).dayNumber * Int32(DaySlots.count))
    let organisation = project.organisation.holding(data.closings.stays)
    let shown = loaded.folder.withinProject
    return ReportInput(
      project: project,
      figures: Figures(
        organisation: organisation, metrics: project.metrics.map(\.metric), facts: facts),
      hours: hours.map {
        HourFigures(
          organisation: organisation, metrics: project.metrics.map(\.metric), facts: $0)
      },
      closings: data.closings.cut(before: day.advanced(by: 1).dayNumber),
      sources: data.sourceRows(project, shown: shown),
      quarantine: data.quarantineRows(shown: shown),
      remarks: remarks(diagnostics, shown: shown),
      measures: project.measureDefinitions, asOf: day, cutoff: asOf, version: Debrief.version,
      readingText: loaded.readingText)
  }
}

extension Project {
  /// Every measure with the expression that counts it and its source.
  var measureDefinitions: [FormulaCard.MeasureDefinition] {
    sources.flatMap { source in
      source.measures.map {
        FormulaCard.MeasureDefinition(name: $0.name, expression: $0.text, source: source.name)
      }
    }
  }
}
