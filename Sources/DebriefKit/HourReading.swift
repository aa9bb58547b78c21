internal import Composing
internal import Content
internal import DataSources
internal import Measures
internal import Notes
internal import Workforce

/// Reads by quarter of an hour what some page shows by the hour, and nothing else.
enum HourReading {
  /// The facts by quarter of an hour; `nil` where no text asks for hours.
  static func facts(
    _ loaded: LoadedProject, _ inputs: [IngestInput], jobs: Int
  ) throws(IngestFailure) -> FactTable? {
    let measures = loaded.measuresByHour
    if measures.isEmpty { return nil }
    // Sources keep their numbers, by which inputs name them.
    let kept = loaded.project.sources.map { source in
      source.measures.contains { measures.contains($0.name) }
    }
    let numbers = kept.indices.filter { kept[$0] }
    let request = IngestRequest(
      definitions: numbers.map { loaded.project.sources[$0] },
      files: inputs.compactMap { input in
        numbers.firstIndex(of: input.source).map {
          IngestInput(source: $0, path: input.path, absolutePath: input.absolutePath)
        }
      }, owners: DataReading.owners(of: loaded.project.organisation),
      shape: FactShape(ownerKind: .people, time: .slot, countRows: false), jobs: jobs,
      options: IngestOptions(
        isStrict: false, badRowsAllowed: loaded.project.settings.badRowsAllowed))
    return try request.readAll().facts
  }
}

extension LoadedProject {
  /// The measures of all metrics that some text shows by the hour.
  var measuresByHour: Set<String> {
    let texts = project.notes.map(\.note.body) + project.metrics.map(\.body) + [readingText]
    let ids = Set(
      texts.flatMap(\.figures).filter { $0.kind == .chart && $0.chart == .heat }
        .flatMap { $0.metrics.map(\.text) })
    return Set(
      project.metrics.filter { ids.contains($0.metric.id) }
        .flatMap { $0.metric.formula.uses.map(\.name) })
  }
}

extension DataReading {
  /// Whether it holds by the hour all that the texts of a project ask for.
  func hasHours(of loaded: LoadedProject) -> Bool {
    let wanted = loaded.measuresByHour
    if wanted.isEmpty { return true }
    guard let layout = hours?.layout else { return false }
    return wanted.isSubset(of: layout.scalars + layout.histograms)
  }
}
