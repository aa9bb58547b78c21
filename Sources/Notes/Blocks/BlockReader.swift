internal import Dates
internal import Diagnostics
internal import StrictYAML

/// Reads the body of a fenced block; one bare word is short for `metric: word`.
struct BlockReader {
  let kind: EmbeddedFigure.Kind
  let fence: SourceLocation
  var problems: [Diagnostic] = []

  init(_ kind: EmbeddedFigure.Kind, at fence: SourceLocation) {
    self.kind = kind
    self.fence = fence
  }

  mutating func read(_ body: String) -> EmbeddedFigure? {
    let (value, found) = YAMLReader.read(
      body, file: fence.file, firstLine: fence.line + 1, firstColumn: fence.column)
    problems += found
    guard let value, !found.containsErrors else { return nil }
    guard case .map = value.content else { return readMetricAlone(value) }
    var map = value.map(&problems)
    guard let chart = readChart(&map) else { return nil }
    let grammar = BlockGrammar(kind, chart)
    let (metrics, measures) = readSubjects(&map, grammar)
    let figure = read(&map, grammar, chart, metrics, measures)
    refuseNeedless(&map, grammar, chart)
    map.refuseTheRest(of: grammar.name, &problems)
    return problems.containsErrors ? nil : figure
  }

  /// The kind of a chart, or `nil` where it is one that does not exist: then nobody can say which keys are unknown.
  private mutating func readChart(_ map: inout YAMLMap) -> ChartKind? {
    guard kind == .chart, let value = map.take("kind") else { return .process }
    guard let text = value.text(&problems) else { return nil }
    if let chart = ChartKind(rawValue: text) { return chart }
    problems.append(
      .error(
        "unknown-chart", at: value.location, "there is no chart of kind '\(text)'",
        hint: suggestion(for: text, among: ChartKind.allCases.map(\.rawValue))))
    return nil
  }

  private mutating func readMetricAlone(_ value: YAMLValue) -> EmbeddedFigure? {
    let metrics = value.references(&problems)
    let grammar = BlockGrammar(kind, .process)
    checkMetrics(metrics, grammar, at: value.location)
    return problems.containsErrors
      ? nil : EmbeddedFigure(kind: kind, chart: .process, metrics: metrics, at: fence)
  }

  private mutating func read(
    _ map: inout YAMLMap, _ grammar: BlockGrammar, _ chart: ChartKind, _ metrics: [Reference],
    _ measures: [EmbeddedFigure.NamedMeasure]
  ) -> EmbeddedFigure {
    func take(_ key: BlockKey) -> YAMLValue? {
      grammar.keys.contains(key) ? map.take(key.rawValue) : nil
    }
    return EmbeddedFigure(
      kind: kind, chart: chart, metrics: metrics, measures: measures,
      of: take(.of)?.reference(&problems), period: take(.period)?.reference(&problems),
      compare: take(.compare)?.reference(&problems), at: take(.at)?.date(&problems),
      by: take(.by).flatMap { word($0, of: kind == .chart ? BlockGrammar.splits : nil) },
      span: EmbeddedFigure.Span.read(&map, grammar.keys, &problems),
      show: (take(.show)?.items(&problems) ?? []).compactMap { word($0, of: BlockGrammar.shown) },
      caption: take(.caption)?.text(&problems),
      at: fence)
  }

  /// A word of a list of known ones, where there is such a list.
  private mutating func word(_ value: YAMLValue, of known: [String]?) -> Reference? {
    guard let reference = value.reference(&problems) else { return nil }
    guard let known, !known.contains(reference.text) else { return reference }
    problems.append(
      .error(
        "unknown-word", at: reference.location, "'\(reference.text)' is not known here",
        hint: suggestion(for: reference.text, among: known)))
    return nil
  }

  /// Names keys that other blocks have and this one has no use for, for it would not show what they ask.
  private mutating func refuseNeedless(
    _ map: inout YAMLMap, _ grammar: BlockGrammar, _ chart: ChartKind
  ) {
    for entry in map.rest {
      let isKnown =
        BlockKey(rawValue: entry.key) != nil
        || ["metric", "measure", "measures", "kind"].contains(entry.key)
      guard isKnown else { continue }
      _ = map.take(entry.key)
      let fit = ChartKind.allCases.filter { other in
        BlockKey(rawValue: entry.key).map(BlockGrammar(.chart, other).keys.contains) ?? false
      }
      let kinds = fit.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      problems.append(
        .error(
          "needless-key", at: entry.keyLocation,
          "\(grammar.name) has no use for '\(entry.key)'",
          hint: fit.isEmpty || fit.count > 5
            ? "Take the line out" : "Take the line out; charts of kind \(kinds) have"))
    }
  }
}

extension EmbeddedFigure {
  fileprivate init(
    kind: Kind, chart: ChartKind, metrics: [Reference], at location: SourceLocation
  ) {
    self.init(
      kind: kind, chart: chart, metrics: metrics, measures: [], of: nil, period: nil,
      compare: nil, at: nil, by: nil, span: nil, show: [], caption: nil, at: location)
  }

  fileprivate init(
    kind: Kind, chart: ChartKind, metrics: [Reference], measures: [NamedMeasure], of: Reference?,
    period: Reference?, compare: Reference?, at day: CivilDate?, by: Reference?, span: Span?,
    show: [Reference], caption: String?, at location: SourceLocation
  ) {
    self.kind = kind
    self.chart = chart
    self.metrics = metrics
    self.measures = measures
    self.of = of
    self.period = period
    self.compare = compare
    self.at = day
    self.by = by
    self.span = span
    self.show = show
    self.caption = caption
    self.location = location
  }
}
