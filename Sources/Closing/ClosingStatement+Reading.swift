package import Dates
package import Diagnostics
internal import StrictYAML

extension ClosingStatement {
  /// Reads a statement; `nil` with diagnostics when anything in it is not as it is written.
  ///
  /// JSON is YAML, so that the reader of all other files finds the place of what is wrong here too.
  package static func read(
    _ bytes: [UInt8], file: String, calendar: PeriodCalendar
  ) -> (ClosingStatement?, [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (nil, [.damaged("the file is not UTF-8 text", at: SourceLocation(file: file))])
    }
    let (value, problems) = YAMLReader.read(text, file: file)
    guard let value, !problems.containsErrors else { return (nil, problems) }
    var reader = StatementReader(value: value, calendar: calendar)
    let statement = reader.statement()
    return (reader.problems.isEmpty ? statement : nil, reader.problems)
  }
}

/// Takes a statement's keys one by one.
private struct StatementReader {
  let value: YAMLValue
  let calendar: PeriodCalendar
  var problems: [Diagnostic] = []

  mutating func statement() -> ClosingStatement? {
    var map = value.map(&problems)
    let period = period(&map)
    let version = map.require("version", of: "the record", &problems)?
      .integer(in: 1...9999, &problems)
    let closedOn = day("closed on", &map)
    let asOf = day("data as of", &map)
    let why = map.take("why")?.text(&problems)
    let program = text("program", &map)
    let measuresHash = text("measures.csv", &map)
    let figuresHash = text("figures.csv", &map)
    let measures = map.take("measures")?.items(&problems).compactMap { measure($0) }
    let inputs = files("inputs", &map)
    let definitions = files("definitions", &map)
    map.refuseTheRest(of: "the record", &problems)
    guard let period, let version, let closedOn, let asOf, let program, let measuresHash,
      let figuresHash
    else { return nil }
    return ClosingStatement(
      period: period, version: version, closedOn: closedOn, asOf: asOf, why: why,
      program: program, measuresHash: measuresHash, figuresHash: figuresHash,
      measures: measures ?? [], inputs: inputs, definitions: definitions,
      location: value.location)
  }

  private mutating func period(_ map: inout YAMLMap) -> Period? {
    guard let value = map.require("period", of: "the record", &problems),
      let id = value.text(&problems)
    else { return nil }
    if let period = calendar.period(named: id) { return period }
    problems.append(
      .damaged("'\(id)' is no period of the project's calendar", at: value.location))
    return nil
  }

  private mutating func text(_ key: String, _ map: inout YAMLMap) -> String? {
    map.require(key, of: "the record", &problems)?.text(&problems)
  }

  private mutating func day(_ key: String, _ map: inout YAMLMap) -> CivilDate? {
    guard let value = map.require(key, of: "the record", &problems),
      let text = value.text(&problems)
    else { return nil }
    if let day = CivilDate(iso: text) { return day }
    problems.append(.damaged("'\(text)' is no day of the calendar", at: value.location))
    return nil
  }

  private mutating func measure(_ value: YAMLValue) -> ClosingStatement.Measure? {
    var map = value.map(&problems)
    let name = text("name", &map)
    let kind = map.require("kind", of: "a measure", &problems)?
      .choice(ClosingStatement.Measure.Kind.self, &problems)
    let source = text("source", &map)
    let expression = text("expression", &map)
    guard let name, let kind, let source, let expression else { return nil }
    return ClosingStatement.Measure(
      name: name, kind: kind, expression: expression, source: source)
  }

  private mutating func files(
    _ key: String, _ map: inout YAMLMap
  ) -> [ClosingStatement.HashedFile] {
    (map.take(key)?.items(&problems) ?? []).compactMap { item in
      var map = item.map(&problems)
      guard let path = text("path", &map), let hash = text("sha256", &map) else { return nil }
      return ClosingStatement.HashedFile(path: path, hash: hash)
    }
  }
}

extension Diagnostic {
  /// Something in a record is not as it was written; figures must not be made from it.
  package static func damaged(_ message: String, at location: SourceLocation) -> Diagnostic {
    .error(
      "damaged-record", at: location, message,
      hint: "Put the record back as it was, from a copy; it must never be changed by hand")
  }
}
