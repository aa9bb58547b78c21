internal import Composing
internal import Content
internal import DataSources
internal import Dates
internal import Diagnostics
internal import Measures
internal import Rendering
internal import Reports
internal import Workforce

extension Debrief {
  /// Works out figures straight from the data, the same way the pages do.
  public static func figures(_ query: FigureQuery) throws(DebriefFailure) -> FigureTable {
    try reporting {
      let split = try FigureSplit(query.split)
      let loaded = try LoadedProject.load(query.project, jobs: query.jobs)
      let data = try DataReading.read(
        loaded,
        shape: FactShape(
          ownerKind: split.whose == .queue ? .queues : .people, time: split.byHour ? .slot : .day,
          countRows: false),
        isStrict: false, jobs: query.jobs)
      let diagnostics = (loaded.diagnostics + data.diagnostics).sorted()
      let language = ProjectLanguage.of(loaded.project.settings).code
      if diagnostics.containsErrors {
        return FigureTable(
          columns: [], rows: [], problems: diagnostics.map { Problem($0) }, language: language)
      }
      let run = try QueryRun(query, split, loaded.project, data)
      return FigureTable(
        columns: run.columns, rows: run.rows(), problems: diagnostics.map { Problem($0) },
        language: language)
    }
  }
}

/// One query against facts that were read for it.
private struct QueryRun {
  let query: FigureQuery
  let split: FigureSplit
  let project: Project
  let figures: Figures
  let data: DataReading
  let chosen: [Int]
  let days: Range<CivilDate>
  /// By scalar measure: whether its source has a row for every happening, so that no row means none.
  private let isEvent: [Bool]
  private let timesPerDay: Int32

  init(
    _ query: FigureQuery, _ split: FigureSplit, _ project: Project, _ data: DataReading
  ) throws(DebriefFailure) {
    self.query = query
    self.split = split
    self.project = project
    self.data = data
    timesPerDay = split.byHour ? Int32(DaySlots.count) : 1
    let metrics = project.metrics.map(\.metric)
    let facts =
      split.whose == .queue
      ? FactTable.empty(
        layout: data.facts.layout, ownerCount: OwnerPlan(project.organisation).count)
      : data.facts
    figures = Figures(
      organisation: project.organisation.holding(data.closings.stays), metrics: metrics,
      facts: facts, timesPerDay: timesPerDay)
    chosen = try QueryRun.chosen(query.metrics, among: metrics)
    days = try QueryRun.days(query, project.settings, data.facts, timesPerDay)
    try QueryRun.checkOnly(query.only, split, project.organisation, data.queues)
    isEvent = data.facts.layout.scalars.map { name in
      project.sources.contains { source in
        source.row.isEvent && source.measures.contains { $0.name == name }
      }
    }
  }

  private static func chosen(
    _ ids: [String], among metrics: [Metric]
  ) throws(DebriefFailure) -> [Int] {
    if ids.isEmpty { return Array(metrics.indices) }
    var numbers: [Int] = []
    for id in ids {
      guard let number = metrics.firstIndex(where: { $0.id == id }) else {
        throw .wrongUse(
          "there is no metric '\(id)'. " + suggestion(for: id, among: metrics.map(\.id)))
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func checkOnly(
    _ ids: [String], _ split: FigureSplit, _ organisation: Organisation, _ queues: [String]
  ) throws(DebriefFailure) {
    let known =
      switch split.whose {
      case .operation: ["operation"]
      case .team: organisation.teams.map(\.id)
      case .agent: organisation.agents.map(\.id)
      case .queue: queues
      }
    for id in ids where !known.contains(id) {
      throw .wrongUse(
        "there is no \(split.whose.rawValue) '\(id)'. " + suggestion(for: id, among: known))
    }
  }

  private static func days(
    _ query: FigureQuery, _ settings: Settings, _ facts: FactTable, _ timesPerDay: Int32
  ) throws(DebriefFailure) -> Range<CivilDate> {
    if let id = query.period {
      guard let period = settings.calendar.period(named: id) else {
        throw .wrongUse("'\(id)' is no period; write 2026-10, 2026-W44, 2026-Q4, 2026 or a day")
      }
      return period.days
    }
    let span = facts.timeSpan ?? 0...0
    let first = try day(query.from) ?? CivilDate(dayNumber: span.lowerBound / timesPerDay)
    let last = try day(query.to) ?? CivilDate(dayNumber: span.upperBound / timesPerDay)
    if last < first { throw .wrongUse("--to lies before --from") }
    return first..<last.advanced(by: 1)
  }

  private static func day(_ text: String?) throws(DebriefFailure) -> CivilDate? {
    guard let text else { return nil }
    if let date = CivilDate(iso: text) { return date }
    throw .wrongUse("'\(text)' is no day; write 2026-10-31")
  }

  var columns: [FigureTable.Column] {
    let dimensions =
      [split.whose.rawValue] + split.grains.map(\.rawValue)
      + (split.byHour ? ["hour"] : [])
    return dimensions.map { FigureTable.Column(name: $0, unit: nil) }
      + chosen.map { FigureTable.Column(name: figures.metrics[$0].id, unit: unit(of: $0)) }
  }

  private func unit(of metric: Int) -> String { figures.metrics[metric].unit.rawValue }

  func rows() -> [[FigureTable.Cell]] {
    let slices = split.slices(of: days, project.settings.calendar)
    return owners.flatMap { owner in
      slices.compactMap { slice in row(owner, slice) }
    }
  }

  /// Whom a row is about: a scope of the organisation, or a queue of the data.
  private enum Owner {
    case scope(Scope)
    case queue(Int)
  }

  private var owners: [(name: String, owner: Owner)] {
    let organisation = project.organisation
    let all: [(name: String, owner: Owner)] =
      switch split.whose {
      case .operation: [("operation", .scope(.operation))]
      case .team: organisation.teams.enumerated().map { ($1.id, .scope(.team($0))) }
      case .agent: organisation.agents.enumerated().map { ($1.id, .scope(.agent($0))) }
      case .queue: data.queues.enumerated().map { ($1, .queue($0)) }
      }
    return query.only.isEmpty ? all : all.filter { query.only.contains($0.name) }
  }

  private func row(
    _ owner: (name: String, owner: Owner), _ slice: FigureSplit.Slice
  ) -> [FigureTable.Cell]? {
    let totals = totals(owner.owner, slice)
    if !totals.hasRows { return nil }
    let cells = chosen.map { metric -> FigureTable.Cell in
      if case .scope(let scope) = owner.owner, !figures.applies(metric, scope, slice.days[0]) {
        return .none("does not apply")
      }
      return cell(figures.reading(metric, totals))
    }
    return [.label(owner.name)] + slice.labels.map { .label($0) } + cells
  }

  private func cell(_ reading: Reading) -> FigureTable.Cell {
    switch reading.outcome {
    case .value(let value): .number(value)
    case .noData: .none("no data")
    case .nothingCounted: .none("nothing counted")
    case .notApplicable: .none("does not apply")
    case .suppressed(let limit): .none("hidden, under \(limit)")
    }
  }

  private func totals(_ owner: Owner, _ slice: FigureSplit.Slice) -> Totals {
    guard let hour = slice.hour else { return totals(owner, whole(slice.days)) }
    let ranges = slice.days.flatMap { days in
      days.map { date in
        let start = date.dayNumber * timesPerDay + Int32(hour * 4)
        return start..<start + 4
      }
    }
    let found = totals(owner, ranges)
    let around = totals(owner, whole(slice.days))
    guard around.hasRows else { return found }
    return found.countingZero { isEvent[$0] && !around.sums[$0].isNaN }
  }

  private func whole(_ days: [Range<CivilDate>]) -> [Range<Int32>] {
    days.map { $0.lowerBound.dayNumber * timesPerDay..<$0.upperBound.dayNumber * timesPerDay }
  }

  private func totals(_ owner: Owner, _ times: [Range<Int32>]) -> Totals {
    switch owner {
    case .scope(let scope): figures.totals(scope, times: times)
    case .queue(let queue): data.facts.totals(of: queue, in: times)
    }
  }
}

extension SourceDefinition.RowKind {
  /// Whether each row is something that happened, so that no row means that nothing did.
  fileprivate var isEvent: Bool { self == .contact || self == .survey || self == .evaluation }
}
