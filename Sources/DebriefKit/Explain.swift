internal import Closing
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
  /// Explains one figure, named `METRIC/SCOPE/PERIOD`: `aht/a107/2026-10`, `fcr/billing/2026-W44`.
  public static func explain(
    _ figure: String, project: String, jobs: Int
  ) throws(DebriefFailure) -> Explanation {
    try reporting {
      let loaded = try LoadedProject.load(project, jobs: jobs)
      let address = try FigureAddress(figure, loaded.project)
      let data = try DataReading.read(
        loaded, shape: FactShape(ownerKind: .people, time: .day, countRows: true),
        isStrict: false, jobs: jobs)
      let diagnostics = (loaded.diagnostics + data.diagnostics).sorted()
      if diagnostics.containsErrors {
        return Explanation(
          lines: [], measures: [], parts: [], files: [], problems: diagnostics.map { Problem($0) })
      }
      return ExplainRun(address, loaded, data, jobs: jobs).explanation(
        problems: diagnostics.map { Problem($0) })
    }
  }
}

/// What a figure's name names.
struct FigureAddress: Sendable {
  let metric: Int
  let scope: Scope
  let period: Period

  init(_ text: String, _ project: Project) throws(DebriefFailure) {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 3 else {
      throw .wrongUse(
        "'\(text)' names no figure; write METRIC/SCOPE/PERIOD, such as aht/a107/2026-10")
    }
    let ids = project.metrics.map(\.metric.id)
    guard let metric = ids.firstIndex(of: parts[0]) else {
      throw .wrongUse("there is no metric '\(parts[0])'. " + suggestion(for: parts[0], among: ids))
    }
    self.metric = metric
    scope = try FigureAddress.scope(parts[1], project.organisation)
    guard let period = project.settings.calendar.period(named: parts[2]) else {
      throw .wrongUse("'\(parts[2])' is no period; write 2026-10, 2026-W44, 2026-Q4 or 2026")
    }
    self.period = period
  }

  private static func scope(
    _ text: String, _ organisation: Organisation
  ) throws(DebriefFailure) -> Scope {
    if text == "operation" { return .operation }
    let id = text.hasPrefix("team:") ? String(text.dropFirst(5)) : text
    if let agent = organisation.agentNumber(text) { return .agent(agent) }
    if let team = organisation.teamNumber(id) { return .team(team) }
    let known = organisation.agents.map(\.id) + organisation.teams.map(\.id) + ["operation"]
    throw .wrongUse("there is no person or team '\(text)'. " + suggestion(for: text, among: known))
  }
}

/// One explanation against facts that were read with row counts.
private struct ExplainRun {
  let address: FigureAddress
  let project: Project
  let data: DataReading
  let figures: Figures
  let metric: Metric
  let reading: Reading
  private let composer: PageComposer
  private let language: Language

  init(_ address: FigureAddress, _ loaded: LoadedProject, _ data: DataReading, jobs: Int) {
    let project = loaded.project
    composer = PageComposer(
      ReportInput.make(loaded, data, [], asOf: nil),
      inThreads: { Threads.run(count: jobs, $0) })
    self.address = address
    self.project = project
    self.data = data
    language = ProjectLanguage.of(project.settings)
    metric = project.metrics[address.metric].metric
    figures = Figures(
      organisation: project.organisation.holding(data.closings.stays),
      metrics: project.metrics.map(\.metric), facts: data.facts)
    reading = figures.reading(address.metric, address.scope, address.period.days)
  }

  func explanation(problems: [Problem]) -> Explanation {
    Explanation(
      lines: lines, measures: measures, parts: parts, files: files, problems: problems)
  }

  // MARK: - Lines

  private typealias Line = Explanation.Line

  private var lines: [Explanation.Line] {
    var lines = [
      Line(name: "metric", title: "Metric", text: "\(metric.name) (\(metric.id))", number: nil),
      Line(name: "scope", title: "Of", text: scopeName, number: nil),
      Line(
        name: "period", title: "Period",
        text: "\(address.period.id), \(address.period.first) to \(address.period.last)", number: nil
      ),
      Line(name: "figure", title: "Figure", text: figureText, number: reading.value),
      Line(name: "formula", title: "Formula", text: metric.formula.text, number: nil),
    ]
    if let fraction = metric.formula.fraction {
      lines += [
        Line(
          name: "numerator", title: "Above the line",
          text: number(reading.numerator) + "  " + fraction.numerator.words,
          number: reading.numerator),
        Line(
          name: "denominator", title: "Below the line",
          text: number(reading.denominator) + "  " + fraction.denominator.words,
          number: reading.denominator),
      ]
      if fraction.scale != 1 {
        lines.append(
          Line(
            name: "scale", title: "Times", text: plainNumber(fraction.scale),
            number: fraction.scale))
      }
    }
    lines.append(Line(name: "n", title: "n", text: number(reading.n), number: reading.n))
    return lines + closedLines + standardLines + checkLines
  }

  /// Where the facts are not the data's own.
  private var closedLines: [Explanation.Line] {
    data.closings.periods.map(\.statement).filter {
      $0.period.days.overlaps(address.period.days)
    }.map {
      Line(
        name: "closed", title: "Closed",
        text: "\($0.period.id) on \($0.closedOn), version \($0.version), with data to \($0.asOf)",
        number: nil)
    }
  }

  private var checkLines: [Explanation.Line] {
    composer.evidence(address.metric, address.scope, address.period).map {
      CheckLines(evidence: $0, metric: metric, language: language).lines
    } ?? []
  }

  private var standardLines: [Explanation.Line] {
    let day = address.period.last
    guard let standard = figures.standard(address.metric, address.scope, on: day) else {
      return [
        Line(name: "standard", title: "Standard", text: "none in force: not judged", number: nil)
      ]
    }
    let state = figures.standardState(
      address.metric, address.scope, reading, on: day, isPartial: isPartial)
    let cell = FigureCell(
      reading: reading, unit: metric.unit, decimals: metric.decimals, counted: metric.counted)
    var lines = [
      Line(
        name: "standard", title: "Standard",
        text: language.rule(standard.rule, unit: metric.unit, phase: standard.phase)
          + ", since \(standard.from)", number: nil),
      Line(
        name: "verdict", title: "Verdict", text: language.standard(state, cell: cell).sentence,
        number: nil),
    ]
    if let why = standard.why {
      lines.append(Line(name: "why", title: "Why", text: why, number: nil))
    }
    lines.append(
      Line(
        name: "defined-at", title: "Defined in", text: standard.location.description, number: nil))
    return lines
  }

  private var isPartial: Bool { figures.span.map { address.period.last > $0.upperBound } ?? true }

  private var scopeName: String {
    let organisation = project.organisation
    return switch address.scope {
    case .operation: "the whole operation"
    case .team(let team):
      "team \(organisation.teams[team].name) (\(organisation.teams[team].id))"
    case .agent(let agent): "\(organisation.agents[agent].name) (\(organisation.agents[agent].id))"
    }
  }

  private var figureText: String {
    switch reading.outcome {
    case .value(let value):
      FigureText.text(value, unit: metric.unit.rawValue, in: language) + "  (\(plainNumber(value)))"
    case .noData: "no data in this period"
    case .nothingCounted: "nothing counted: there is nothing to divide by"
    case .notApplicable: "does not apply here"
    case .suppressed(let limit): "hidden: fewer than \(limit) stand behind it"
    }
  }

  private func number(_ value: Double?) -> String { value.map { plainNumber($0) } ?? "–" }

  // MARK: - Where it comes from

  private var measures: [Explanation.Measure] {
    let totals = figures.totals(address.scope, address.period.days)
    let layout = data.facts.layout
    return metric.formula.uses.compactMap { use in
      guard let (source, measure) = definition(of: use.name) else { return nil }
      let total = layout.scalars.firstIndex(of: use.name).map { totals.sums[$0] }
      let rows = layout.scalars.firstIndex(of: "rows:" + source.name).map { totals.sums[$0] }
      return Explanation.Measure(
        name: use.name, expression: measure.text, source: source.name,
        total: total.flatMap { $0.isNaN ? nil : $0 },
        rows: rows.flatMap { $0.isNaN ? nil : Int($0) } ?? 0)
    }
  }

  private func definition(of name: String) -> (SourceDefinition, SourceDefinition.Measure)? {
    for source in project.sources {
      if let measure = source.measures.first(where: { $0.name == name }) {
        return (source, measure)
      }
    }
    return nil
  }

  private var parts: [Explanation.Part] {
    guard metric.formula.fraction != nil else { return [] }
    return address.period.days.compactMap { day in
      let reading = figures.reading(address.metric, address.scope, day..<day.advanced(by: 1))
      // A day that is withheld is said to be, or the days would add up to less than the figure unseen.
      if case .suppressed = reading.outcome {
        return Explanation.Part(label: day.description, numerator: nil, denominator: nil)
      }
      if reading.numerator == nil && reading.denominator == nil { return nil }
      return Explanation.Part(
        label: day.description, numerator: reading.numerator, denominator: reading.denominator)
    }
  }

  private var files: [Explanation.File] {
    let used = Set(metric.formula.uses.compactMap { definition(of: $0.name)?.0.name })
    return data.sourceRows(project).filter { used.contains($0.name) }.flatMap { source in
      source.files.map {
        Explanation.File(
          path: $0.name, source: source.name, rows: $0.rows, used: $0.used, setAside: $0.setAside,
          hash: $0.hash)
      }
    }
  }
}
