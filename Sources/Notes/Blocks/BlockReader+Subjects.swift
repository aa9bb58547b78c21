internal import Diagnostics
internal import StrictYAML

extension BlockReader {
  /// The metrics and measures of a block, as many as its kind has room for.
  mutating func readSubjects(
    _ map: inout YAMLMap, _ grammar: BlockGrammar
  ) -> ([Reference], [EmbeddedFigure.NamedMeasure]) {
    let place = map.location
    var metrics: [Reference] = []
    var measures: [EmbeddedFigure.NamedMeasure] = []
    let metric = grammar.metrics.upperBound > 0 ? map.take("metric") : nil
    // 'measure' and 'measures' are one key, for the one reads better with one and the other with several.
    let measure = grammar.measures.isEmpty ? nil : map.take("measure") ?? map.take("measures")
    if let metric {
      metrics = metric.references(&problems)
      checkMetrics(metrics, grammar, at: metric.location)
    } else if grammar.metrics.lowerBound > 0 {
      checkMetrics([], grammar, at: place)
    }
    if let measure {
      measures = readMeasures(measure)
      checkMeasures(measures, grammar, at: measure.location)
    } else if !grammar.measures.isEmpty, !grammar.isEither {
      checkMeasures(measures, grammar, at: place)
    }
    if grammar.isEither { checkEither(metric, measure, grammar, at: place) }
    return (metrics, measures)
  }

  /// A list of measures, or a map that gives each a name: `measures: {tariffs: tariff_calls, …}`.
  private mutating func readMeasures(_ value: YAMLValue) -> [EmbeddedFigure.NamedMeasure] {
    if case .map = value.content {
      var map = value.map(&problems)
      return map.takeTheRest().compactMap { entry in
        entry.value.reference(&problems).map {
          EmbeddedFigure.NamedMeasure(name: entry.key, measure: $0)
        }
      }
    }
    return value.references(&problems).map { reference in
      let name = String(reference.text.map { $0 == "_" ? " " : $0 })
      return EmbeddedFigure.NamedMeasure(name: name, measure: reference)
    }
  }

  /// Names metrics that are lacking or too many.
  mutating func checkMetrics(
    _ metrics: [Reference], _ grammar: BlockGrammar, at place: SourceLocation
  ) {
    if metrics.isEmpty {
      problems.append(missing("metric", grammar, at: place))
    } else if metrics.count < grammar.metrics.lowerBound {
      problems.append(
        .error(
          "too-few-metrics", at: place, "\(grammar.name) shows two metrics against each other",
          hint: "Write 'metric: [\(metrics[0].text), …]'"))
    } else if metrics.count > grammar.metrics.upperBound {
      let most = grammar.metrics.upperBound
      problems.append(
        .error(
          "too-many-metrics", at: metrics[most].location,
          "\(grammar.name) shows \(most == 1 ? "one metric" : "at most \(most) metrics")",
          hint: most == 1 ? "Use a 'table' block for several" : "Use another block for the rest"))
    }
  }

  private mutating func checkMeasures(
    _ measures: [EmbeddedFigure.NamedMeasure], _ grammar: BlockGrammar, at place: SourceLocation
  ) {
    if grammar.measures.contains(measures.count) { return }
    if measures.isEmpty {
      problems.append(
        missing(grammar.measures == [1] ? "measure" : "measures", grammar, at: place))
      return
    }
    problems.append(
      .error(
        "wrong-count", at: measures.last?.measure.location ?? place,
        "\(grammar.name) counts \(BlockReader.words(for: grammar.measures)), "
          + "and here \(measures.count == 1 ? "is one" : "are \(measures.count)")",
        hint: "List them in their order"))
  }

  private mutating func checkEither(
    _ metric: YAMLValue?, _ measure: YAMLValue?, _ grammar: BlockGrammar,
    at place: SourceLocation
  ) {
    if metric == nil, measure == nil {
      let key = grammar.measures == [1] ? "measure" : "measures"
      problems.append(
        .error(
          "missing-key", at: place, "\(grammar.name) needs 'metric' or '\(key)'",
          hint: "Add a line 'metric: …' or '\(key): …'"))
    }
    if metric != nil, let measure {
      problems.append(
        .error(
          "two-subjects", at: measure.location,
          "\(grammar.name) shows a metric or measures, and not both",
          hint: "Take one of the two lines out"))
    }
  }

  private func missing(
    _ key: String, _ grammar: BlockGrammar, at place: SourceLocation
  ) -> Diagnostic {
    .error(
      "missing-key", at: place, "\(grammar.name) needs '\(key)'",
      hint: "Add a line '\(key): …'")
  }

  /// "one measure", "three or five measures", "2 to 5 measures".
  private static func words(for counts: Set<Int>) -> String {
    if counts == [1] { return "one measure" }
    if counts == [3, 5] { return "three or five measures" }
    return "\(counts.min() ?? 0) to \(counts.max() ?? 0) measures"
  }
}
