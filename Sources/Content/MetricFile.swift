internal import Diagnostics
internal import Measures
internal import Notes
internal import StrictYAML

/// Reads `metrics/*.md`: one metric a file.
enum MetricFile {
  /// The metrics, and the ids of all: a file with a fault is a metric all the same to those who name it.
  struct Result {
    var metrics: [MetricText] = []
    var ids: Set<String> = []
  }

  static func readAll(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> Result {
    var metrics: [MetricText] = []
    var ids: Set<String> = []
    var places: [String: String] = [:]
    let paths = files.paths(below: "metrics", ending: ".md")
    if paths.isEmpty {
      problems.append(
        .warning(
          "no-metrics", at: SourceLocation(file: files.shown("metrics")),
          "there is no metric, so the pages have no figures",
          hint: "A metric is a file in metrics/ that ends in .md"))
    }
    for path in paths {
      guard let metric = read(path, files, &problems) else {
        // Its id is very likely its file's name.
        ids.insert(String(path.split(separator: "/").last?.dropLast(".md".count) ?? ""))
        continue
      }
      ids.insert(metric.metric.id)
      if let other = places[metric.metric.id] {
        problems.append(
          .error(
            "duplicate-metric", at: metric.metric.location,
            "metric '\(metric.metric.id)' is defined in \(other) already",
            hint: "Give one of the two another id"))
        continue
      }
      places[metric.metric.id] = files.shown(path)
      metrics.append(metric)
    }
    metrics.sort {
      ($0.metric.order, $0.metric.name, $0.metric.id)
        < ($1.metric.order, $1.metric.name, $1.metric.id)
    }
    return Result(metrics: metrics, ids: ids)
  }

  private static func read(
    _ path: String, _ files: ContentFiles, _ problems: inout [Diagnostic]
  ) -> MetricText? {
    guard let text = files.text(path, &problems) else { return nil }
    let shown = files.shown(path)
    let (matter, found) = FrontMatter.read(text, file: shown)
    problems += found
    guard let matter else { return nil }
    var map = matter.yaml.map(&problems)
    let definition = definition(&map, &problems)
    map.refuseTheRest(of: "a metric", &problems)
    let (body, faults) = MarkdownDocument.read(
      matter.body, file: shown, firstLine: matter.bodyLine)
    problems += faults
    guard let definition, let body else { return nil }
    return MetricText(
      metric: definition.metric, body: body, file: shown, names: definition.names)
  }

  private static func definition(
    _ map: inout YAMLMap, _ problems: inout [Diagnostic]
  ) -> (metric: Metric, names: MetricText.Names)? {
    let idValue = map.require("metric", of: "a metric", &problems)
    let id = idValue.flatMap { value in
      value.text(&problems).flatMap {
        Slug.check($0, of: "a metric", at: value.location, &problems)
      }
    }
    let name = map.require("name", of: "a metric", &problems).flatMap { value in
      let name = value.text(&problems)
      problems.refuseControls(in: name ?? "", of: "the name", at: value.location)
      return name
    }
    let formulaValue = map.require("formula", of: "a metric", &problems)
    let formula = formulaValue.flatMap { value in
      value.text(&problems).flatMap { text -> Formula? in
        let (formula, faults) = FormulaParser.parse(text, at: value.location)
        problems += faults
        return formula
      }
    }
    let unit = map.take("unit")?.choice(Unit.self, &problems) ?? .number
    let standards = map.take("standards")?.items(&problems) ?? []
    let rules = standards.compactMap { StandardEntry.read($0, unit: unit, &problems) }
    let parts = map.take("parts").map { MetricPart.readAll($0, &problems) } ?? []
    let shape = Shape(&map, &problems)
    guard let id, let name, let formula else { return nil }
    let metric = Metric(
      id: id, name: name, summary: shape.summary, shortFormula: shape.short ?? formula.text,
      formula: formula, unit: unit, decimals: shape.decimals, direction: shape.direction,
      counted: shape.counted, group: shape.group, order: shape.order,
      pairedWith: shape.pairs.map(\.text), isHeadline: shape.isHeadline, minimum: shape.minimum,
      hideUnder: shape.hideUnder, levels: shape.levels,
      teamKinds: Set(shape.kinds.map(\.text)), roles: Set(shape.roles.map(\.text)),
      standards: rules.map(\.standard).sorted { $0.from < $1.from }, parts: parts,
      location: idValue?.location ?? map.location, formulaLocation: formulaValue?.location)
    let names = MetricText.Names(
      pairs: shape.pairs, teams: rules.compactMap(\.team), kinds: shape.kinds,
      roles: shape.roles + rules.compactMap(\.role))
    return (metric, names)
  }

  /// The keys that have a default.
  private struct Shape {
    var summary = ""
    var short: String?
    var decimals: Int?
    var direction = Direction.neutral
    var counted = ""
    var group = ""
    var order = 1000
    var pairs: [Reference] = []
    var isHeadline = false
    var minimum = 30
    var hideUnder = 0
    var levels = Set(Metric.Level.allCases)
    var kinds: [Reference] = []
    var roles: [Reference] = []

    init(_ map: inout YAMLMap, _ problems: inout [Diagnostic]) {
      summary = map.take("summary")?.text(&problems) ?? ""
      short = map.take("short")?.text(&problems)
      decimals = map.take("decimals")?.integer(in: 0...6, &problems)
      direction = map.take("direction")?.choice(Direction.self, &problems) ?? .neutral
      counted = map.take("counted")?.text(&problems) ?? counted
      group = map.take("group")?.text(&problems) ?? ""
      order = map.take("order")?.integer(in: 0...9999, &problems) ?? order
      pairs = map.take("paired with")?.references(&problems) ?? []
      isHeadline = map.take("headline")?.flag(&problems) ?? false
      minimum = map.take("minimum")?.integer(in: 0...1_000_000, &problems) ?? minimum
      hideUnder = map.take("hide under")?.integer(in: 0...1_000_000, &problems) ?? 0
      if let value = map.take("levels") {
        let chosen = value.items(&problems)
        levels = Set(chosen.compactMap { $0.choice(Metric.Level.self, &problems) })
        if chosen.isEmpty {
          problems.append(
            .error(
              "no-levels", at: value.location, "the metric speaks on no level, so nobody sees it",
              hint: "Name agent, team or operation, or take the line out"))
        }
      }
      kinds = map.take("kinds")?.references(&problems) ?? []
      roles = map.take("roles")?.references(&problems) ?? []
    }
  }
}
