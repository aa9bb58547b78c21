internal import DataSources
internal import Diagnostics
internal import Measures
internal import Notes
internal import Workforce

/// Names in metrics that only make sense when everything is known: measures, pairs, teams, kinds, roles.
struct MetricChecks {
  let metrics: [MetricText]
  /// The ids of all metrics, also of those that could not be read.
  let ids: Set<String>
  let sources: SourcesFile
  /// `nil` where people and teams could not be read.
  let directory: NameDirectory?

  func check(_ problems: inout [Diagnostic]) {
    let kinds = sources.measureKinds
    for text in metrics {
      FormulaChecks(metric: text.metric).check(&problems)
      StandardChecks(metric: text.metric).check(&problems)
      PartChecks(metric: text.metric).check(&problems)
      if sources.isWhole { checkMeasures(of: text.metric, kinds, &problems) }
      problems.refuse(text.names.pairs, as: "metric", among: ids)
      for pair in text.names.pairs where pair.text == text.metric.id {
        problems.append(
          .error(
            "paired-with-itself", at: pair.location, "'\(pair.text)' is paired with itself",
            hint: "Name the metrics that must be seen beside it"))
      }
      checkPairs(of: text, &problems)
      guard let directory else { continue }
      let organisation = directory.organisation
      problems.refuse(text.names.teams, as: "team", among: organisation.teams.map(\.id))
      problems.refuse(text.names.kinds, as: "kind of team", among: organisation.teams.map(\.kind))
      problems.refuse(text.names.roles, as: "role", among: organisation.roles)
      directory.check(text.body, about: .all, isDated: false, &problems)
    }
  }

  /// A metric must not stand on pages where those that belong beside it do not.
  private func checkPairs(of text: MetricText, _ problems: inout [Diagnostic]) {
    for pair in text.names.pairs where pair.text != text.metric.id {
      guard let other = metrics.first(where: { $0.metric.id == pair.text })?.metric,
        let (whose, remedy) = text.metric.audienceWithout(other)
      else { continue }
      problems.append(
        .error(
          "shown-without-pair", at: pair.location,
          "'\(text.metric.id)' would be shown \(whose) without '\(other.id)', its pair",
          hint: remedy))
    }
  }

  private func checkMeasures(
    of metric: Metric, _ kinds: [String: Bool], _ problems: inout [Diagnostic]
  ) {
    checkMeasures(of: metric.formula, at: metric.formulaLocation, kinds, &problems)
    for part in metric.parts {
      checkMeasures(of: part.formula, at: part.formulaLocation, kinds, &problems)
    }
  }

  private func checkMeasures(
    of formula: Formula, at start: SourceLocation, _ kinds: [String: Bool],
    _ problems: inout [Diagnostic]
  ) {
    for (name, isScalar) in formula.uses {
      let place = formula.place(of: name, from: start)
      if let kind = kinds[name] {
        if kind != isScalar { problems.append(wrongUse(of: name, asNumber: isScalar, at: place)) }
        continue
      }
      problems.append(
        ids.contains(name) && !kinds.isEmpty
          ? .error(
            "unknown-measure", at: place,
            "'\(name)' is a metric, and formulas are made of measures",
            hint: "Write the measures that it is made of; sums of averages come out wrong")
          : .error(
            "unknown-measure", at: place, "no source counts a measure '\(name)'",
            hint: suggestion(for: name, among: kinds.filter { $0.value == isScalar }.keys)))
    }
  }

  private func wrongUse(
    of name: String, asNumber: Bool, at place: SourceLocation
  ) -> Diagnostic {
    asNumber
      ? .error(
        "wrong-measure", at: place, "'\(name)' is a histogram and not a number",
        hint: "Write median(\(name)), p90(\(name)) or mean(\(name))")
      : .error(
        "wrong-measure", at: place, "'\(name)' is a number and not a histogram",
        hint: "Divide it by a count, or count it in sources.yml with 'histogram(…)'")
  }
}

extension Formula {
  /// The place of a measure's name within the formula: the whole word, not a part of a longer name.
  fileprivate func place(of name: String, from location: SourceLocation) -> SourceLocation {
    var start = text.startIndex
    while let range = text[start...].firstRange(of: name) {
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      if ![before, after].contains(where: { $0.map(Formula.isPartOfName) ?? false }) {
        return location.offset(
          columns: text.distance(from: text.startIndex, to: range.lowerBound))
      }
      start = range.upperBound
    }
    return location
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}

extension Metric {
  /// Where this metric speaks and another does not, with what to do; `nil` where there is no such place.
  fileprivate func audienceWithout(_ other: Metric) -> (whose: String, remedy: String)? {
    if let level = Level.allCases.first(where: { levels.contains($0) && !other.levels.contains($0) }
    ) {
      return (
        "on the level '\(level.rawValue)'",
        "Add the level to '\(other.id)', or take it from '\(id)'"
      )
    }
    if let kind = Metric.missing(teamKinds, in: other.teamKinds) {
      return (
        kind.isEmpty ? "to all kinds of team" : "to teams of the kind '\(kind)'",
        "Give both the same 'kinds'"
      )
    }
    if let role = Metric.missing(roles, in: other.roles) {
      return (
        role.isEmpty ? "to all roles" : "to the role '\(role)'", "Give both the same 'roles'"
      )
    }
    return nil
  }

  /// The first of some names that others lack; empty sets stand for all names, and so does an empty name.
  private static func missing(_ names: Set<String>, in others: Set<String>) -> String? {
    if others.isEmpty { return nil }
    if names.isEmpty { return "" }
    return names.subtracting(others).min()
  }
}
