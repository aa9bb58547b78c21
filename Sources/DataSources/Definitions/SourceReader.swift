internal import Dates
internal import Diagnostics
internal import StrictYAML

/// Reads one source, key by key.
struct SourceReader {
  static let what = "a source"

  let name: String
  let location: SourceLocation
  var map: YAMLMap
  var problems: [Diagnostic] = []

  init(name: String, _ map: YAMLMap, _ location: SourceLocation) {
    self.name = name
    self.map = map
    self.location = location
  }

  mutating func definition() -> SourceDefinition? {
    let files = map.require("files", of: SourceReader.what, &problems)?.texts(&problems) ?? []
    let row = map.require("row", of: SourceReader.what, &problems)?
      .choice(SourceDefinition.RowKind.self, &problems)
    let at = moment()
    let onlyValue = map.take("only")
    let only = onlyValue.flatMap { condition($0) }
    let totals = Set(texts("totals").map { SourceDefinition.folded($0) })
    let measures = measures()
    let definition = SourceDefinition(
      name: name, location: location, files: files, row: row ?? .contact,
      agent: column("agent"), nobody: texts("no agent"), team: column("team"),
      queue: column("queue"), at: at?.moment ?? .timestamp(.init(name: "", location: location)),
      delimiter: delimiter(), encoding: encoding(), dateFormat: dateFormat(at?.format),
      numbers: numbers(), header: header(), allowsShortRows: shortRows(),
      renamed: renamed(), only: only,
      onlyLocation: onlyValue?.location ?? location, totals: totals,
      badRowsAllowed: badRows(), asOf: asOf(), measures: measures)
    map.refuseTheRest(of: SourceReader.what, &problems)
    if row?.isTotal ?? false { refuseAverages(definition) }
    return at == nil || row == nil ? nil : definition
  }

  mutating func refuse(_ id: String, _ value: YAMLValue, _ what: String, _ hint: String) {
    problems.append(.error(id, at: value.location, what, hint: hint))
  }

  mutating func text(_ key: String) -> (text: String, value: YAMLValue)? {
    guard let value = map.take(key), let text = value.text(&problems) else { return nil }
    return (text, value)
  }

  mutating func texts(_ key: String) -> [String] {
    map.take(key)?.texts(&problems) ?? []
  }

  mutating func column(_ key: String) -> SourceDefinition.Column? {
    text(key).map { SourceDefinition.Column(name: $0.text, location: $0.value.location) }
  }
}
