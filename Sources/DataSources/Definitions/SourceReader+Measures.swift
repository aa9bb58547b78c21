internal import Diagnostics
internal import StrictYAML

// What is counted.
extension SourceReader {
  mutating func condition(_ value: YAMLValue) -> MeasureNode? {
    guard let text = value.text(&problems) else { return nil }
    let (condition, found) = MeasureNode.readCondition(text, at: value.location)
    problems += found
    return condition
  }

  mutating func measures() -> [SourceDefinition.Measure] {
    guard let value = map.require("measures", of: SourceReader.what, &problems) else { return [] }
    var measures: [SourceDefinition.Measure] = []
    var map = value.map(&problems)
    if map.isEmpty {
      problems.append(
        .error(
          "no-measures", at: value.location, "source '\(name)' counts nothing",
          hint: "Name a measure, as in handled: count"))
    }
    for entry in map.takeTheRest() {
      if !SourceDefinition.isName(entry.key) {
        problems.append(
          .error(
            "bad-name", at: entry.keyLocation, "'\(entry.key)' cannot name a measure",
            hint: "Use a–z, 0–9 and _, beginning with a letter"))
      }
      guard let text = entry.value.text(&problems) else { continue }
      let place = entry.value.location
      let (expression, found) = MeasureExpression.read(text, at: place)
      problems += found
      guard let expression else { continue }
      measures.append(
        .init(name: entry.key, expression: expression, location: place, text: text))
    }
    return measures
  }

  mutating func refuseAverages(_ definition: SourceDefinition) {
    var originals: [String: String] = [:]
    for (original, name) in definition.renamed {
      originals[SourceDefinition.folded(name)] = original
    }
    for measure in definition.measures {
      let found = AverageRefusal.unweightedColumn(in: measure.expression) { column in
        let folded = SourceDefinition.folded(column)
        if definition.totals.contains(folded) { return false }
        return AverageRefusal.isAverage(column)
          || originals[folded].map { AverageRefusal.isAverage($0) } ?? false
      }
      guard let found else { continue }
      problems.append(
        AverageRefusal.diagnostic(
          found.name, because: "is named like an average or a rate",
          at: measure.location.offset(columns: found.at)))
    }
  }
}
