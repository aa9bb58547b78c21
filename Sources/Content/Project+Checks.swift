internal import DataSources
internal import Diagnostics
internal import Measures
internal import Workforce

extension Project {
  /// Names that only make sense when everything is known: measures, pairs, teams of standards.
  func check() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let kinds = measureKinds
    let ids = metrics.map(\.metric.id)
    for text in metrics {
      checkMeasures(of: text.metric, kinds, &problems)
      checkPairs(of: text.metric, among: ids, &problems)
      checkStandards(of: text.metric, &problems)
    }
    checkTeamLeads(&problems)
    if sources.isEmpty && !metrics.isEmpty {
      problems.append(
        .error(
          "no-sources", at: SourceLocation(file: SourcesFile.file), "no source of data is defined",
          hint: "Name the files and the measures to count in sources.yml"))
    }
    return problems
  }

  /// All measures, and whether each is one number a cell.
  private var measureKinds: [String: Bool] {
    var kinds: [String: Bool] = [:]
    for source in sources {
      for measure in source.measures {
        kinds[measure.name] = measure.expression.aggregate.isScalar
      }
    }
    return kinds
  }

  private func checkMeasures(
    of metric: Metric, _ kinds: [String: Bool], _ problems: inout [Diagnostic]
  ) {
    let histograms = Set(kinds.filter { !$0.value }.keys)
    let scalars = Set(kinds.filter { $0.value }.keys)
    for (name, isScalar) in metric.formula.uses {
      if let kind = kinds[name] {
        if kind == isScalar { continue }
        let hint =
          isScalar
          ? "Write median(\(name)), p90(\(name)) or mean(\(name))"
          : "Only a measure written 'histogram(…)' or 'distinct(…)' has one"
        problems.append(
          .error(
            "wrong-measure", at: metric.location,
            isScalar
              ? "'\(name)' is a histogram and not a number" : "'\(name)' is no histogram",
            hint: hint))
        continue
      }
      problems.append(
        .error(
          "unknown-measure", at: metric.location.withFormula(metric, name),
          "no source counts a measure '\(name)'",
          hint: suggestion(for: name, among: isScalar ? scalars : histograms)))
    }
  }

  private func checkPairs(
    of metric: Metric, among ids: [String], _ problems: inout [Diagnostic]
  ) {
    for name in metric.pairedWith where !ids.contains(name) {
      problems.append(
        .error(
          "unknown-metric", at: metric.location, "there is no metric '\(name)' to be paired with",
          hint: suggestion(for: name, among: ids)))
    }
  }

  private func checkStandards(of metric: Metric, _ problems: inout [Diagnostic]) {
    let teams = organisation.teams.map(\.id)
    for standard in metric.standards {
      guard let team = standard.team, !teams.contains(team) else { continue }
      problems.append(
        .error(
          "unknown-team", at: standard.location, "there is no team '\(team)'",
          hint: suggestion(for: team, among: teams)))
    }
  }

  private func checkTeamLeads(_ problems: inout [Diagnostic]) {
    for team in organisation.teams {
      guard let lead = team.lead, organisation.agentNumber(lead) == nil else { continue }
      problems.append(
        .error(
          "unknown-person", at: team.location, "there is no person '\(lead)' to lead this team",
          hint: suggestion(for: lead, among: organisation.agents.map(\.id))))
    }
  }
}

extension SourceLocation {
  /// The place of a measure's name within a metric's formula.
  fileprivate func withFormula(_ metric: Metric, _ name: String) -> SourceLocation {
    guard let range = metric.formula.text.firstRange(of: name) else {
      return metric.formulaLocation
    }
    let before = metric.formula.text.distance(
      from: metric.formula.text.startIndex, to: range.lowerBound)
    return metric.formulaLocation.offset(columns: before)
  }
}
