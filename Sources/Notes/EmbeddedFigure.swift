package import Dates
package import Diagnostics
internal import StrictYAML

/// A live figure that a fenced block asks for; what it shows is worked out when the page is made.
package struct EmbeddedFigure: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case metric
    case figure
    case chart
    case table
  }

  /// How far back the figure reaches: `weeks: 26`.
  package struct Span: Sendable, Hashable {
    package let count: Int
    package let grain: Grain
  }

  package let kind: Kind
  package let metric: Reference
  /// The further metrics of a table: `metric: [aht, fcr]`.
  package let furtherMetrics: [Reference]
  /// Whose figure it is: `of: a107`, `of: team:billing`.
  package let of: Reference?
  package let period: Reference?
  /// What the figure is split by: `by: team`, `by: week`.
  package let by: Reference?
  package let span: Span?
  /// The parts to show, by name: `show: [limits, standard]`.
  package let show: [Reference]
  package let caption: String?
  package let location: SourceLocation
}

extension EmbeddedFigure {
  /// Reads the body of a fenced block; one bare word is short for `metric: word`.
  static func read(
    _ body: String, kind: Kind, at fence: SourceLocation, _ problems: inout [Diagnostic]
  ) -> EmbeddedFigure? {
    let (value, found) = YAMLReader.read(
      body, file: fence.file, firstLine: fence.line + 1, firstColumn: fence.column)
    problems += found
    guard let value, !found.containsErrors else { return nil }
    let what = "a '\(kind.rawValue)' block"
    guard case .map = value.content else {
      let metrics = readMetrics(value, of: what, kind: kind, &problems)
      return EmbeddedFigure(kind: kind, metrics: metrics, at: fence)
    }
    var map = value.map(&problems)
    let written = map.require("metric", of: what, &problems)
    let metrics = written.map { readMetrics($0, of: what, kind: kind, &problems) } ?? []
    let figure = EmbeddedFigure(
      kind: kind, metrics: metrics, of: map.take("of")?.reference(&problems),
      period: map.take("period")?.reference(&problems), by: map.take("by")?.reference(&problems),
      span: Span.read(&map, &problems), show: map.take("show")?.references(&problems) ?? [],
      caption: map.take("caption")?.text(&problems), at: fence)
    map.refuseTheRest(of: what, &problems)
    return figure
  }

  /// The metrics of a block; only a table has room for more than one.
  private static func readMetrics(
    _ value: YAMLValue, of what: String, kind: Kind, _ problems: inout [Diagnostic]
  ) -> [Reference] {
    let metrics = value.references(&problems)
    if metrics.isEmpty {
      problems.append(
        .error(
          "missing-key", at: value.location, "\(what) needs 'metric'",
          hint: "Add a line 'metric: …'"))
    }
    if let second = metrics.dropFirst().first, kind != .table {
      problems.append(
        .error(
          "too-many-metrics", at: second.location, "\(what) shows one metric",
          hint: "Use a 'table' block for several"))
    }
    return metrics
  }

  private init?(
    kind: Kind, metrics: [Reference], of: Reference? = nil, period: Reference? = nil,
    by: Reference? = nil, span: Span? = nil, show: [Reference] = [], caption: String? = nil,
    at location: SourceLocation
  ) {
    guard let metric = metrics.first else { return nil }
    self.kind = kind
    self.metric = metric
    furtherMetrics = Array(metrics.dropFirst())
    self.of = of
    self.period = period
    self.by = by
    self.span = span
    self.show = show
    self.caption = caption
    self.location = location
  }
}

extension EmbeddedFigure.Span {
  private static let units: [(key: String, grain: Grain)] = [
    ("days", .day), ("weeks", .week), ("months", .month), ("quarters", .quarter), ("years", .year),
  ]

  fileprivate static func read(
    _ map: inout YAMLMap, _ problems: inout [Diagnostic]
  ) -> EmbeddedFigure.Span? {
    var span: EmbeddedFigure.Span?
    for (key, grain) in units {
      guard let value = map.take(key), let count = value.integer(in: 1...1000, &problems) else {
        continue
      }
      if span != nil {
        problems.append(
          .error(
            "two-spans", at: value.location, "this block says twice how far back it reaches",
            hint: "Keep one of days, weeks, months, quarters, years"))
      }
      span = EmbeddedFigure.Span(count: count, grain: grain)
    }
    return span
  }
}
