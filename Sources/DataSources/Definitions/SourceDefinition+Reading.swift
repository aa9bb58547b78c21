internal import Dates
package import Diagnostics
internal import Measures
package import StrictYAML

extension SourceDefinition {
  /// Reads all of `sources.yml`; sources with errors are left out, and every error is named.
  package static func read(
    _ value: YAMLValue, file: String
  ) -> ([SourceDefinition], [Diagnostic]) {
    var problems: [Diagnostic] = []
    var definitions: [SourceDefinition] = []
    var map = value.map(&problems)
    for entry in map.takeTheRest() {
      if !isName(entry.key) {
        problems.append(
          .error(
            "bad-name", at: entry.keyLocation, "'\(entry.key)' cannot name a source",
            hint: "Use a–z, 0–9 and _, beginning with a letter"))
      }
      var reader = SourceReader(name: entry.key, entry.value.map(&problems), entry.keyLocation)
      let definition = reader.definition()
      problems += reader.problems
      if let definition, !reader.problems.containsErrors { definitions.append(definition) }
    }
    problems += repeatedMeasures(definitions)
    return (definitions, problems.sorted())
  }

  /// `[a-z][a-z0-9_]*`.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.digit <= 9
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func repeatedMeasures(_ definitions: [SourceDefinition]) -> [Diagnostic] {
    var owners: [String: String] = [:]
    var problems: [Diagnostic] = []
    for definition in definitions {
      for measure in definition.measures {
        if let owner = owners.updateValue(definition.name, forKey: measure.name) {
          problems.append(
            .error(
              "duplicate-measure", at: measure.location,
              "source '\(owner)' has a measure '\(measure.name)' already",
              hint: "Measures need names of their own over all sources"))
        }
      }
    }
    return problems
  }
}

/// Reads one source, key by key.
private struct SourceReader {
  private static let what = "a source"

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

  private mutating func refuse(_ id: String, _ value: YAMLValue, _ what: String, _ hint: String) {
    problems.append(.error(id, at: value.location, what, hint: hint))
  }

  private mutating func text(_ key: String) -> (text: String, value: YAMLValue)? {
    guard let value = map.take(key), let text = value.text(&problems) else { return nil }
    return (text, value)
  }

  private mutating func texts(_ key: String) -> [String] {
    map.take(key)?.texts(&problems) ?? []
  }

  private mutating func column(_ key: String) -> SourceDefinition.Column? {
    text(key).map { SourceDefinition.Column(name: $0.text, location: $0.value.location) }
  }
}

// When a row happened.
extension SourceReader {
  private mutating func moment() -> (moment: SourceDefinition.Moment, format: YAMLValue?)? {
    guard let value = map.require("at", of: SourceReader.what, &problems) else { return nil }
    if case .scalar(let name) = value.content {
      return (.timestamp(.init(name: name, location: value.location)), nil)
    }
    var parts = value.map(&problems)
    let date = parts.require("date", of: "'at'", &problems)
    let time = parts.take("time")
    let format = parts.take("format")
    parts.refuseTheRest(of: "'at'", &problems)
    guard let date, let dateName = date.text(&problems) else { return nil }
    let timeColumn = time.flatMap { time in
      time.text(&problems).map { SourceDefinition.Column(name: $0, location: time.location) }
    }
    let dateColumn = SourceDefinition.Column(name: dateName, location: date.location)
    return (.parts(date: dateColumn, time: timeColumn), format)
  }

  private mutating func dateFormat(_ inner: YAMLValue?) -> DateFormat {
    guard let value = map.take("date format") ?? inner, let name = value.text(&problems) else {
      return .iso
    }
    if let format = DateFormat.named(name) { return format }
    let hint = suggestion(for: name, among: DateFormat.names)
    refuse("unknown-date-format", value, "'\(name)' is no date format", hint)
    return .iso
  }

  private mutating func asOf() -> CivilDate? {
    guard let (text, value) = text("as of") else { return nil }
    if let date = CivilDate(iso: text) { return date }
    refuse("bad-date", value, "'\(text)' is not a date", "Write it as 2026-10-31")
    return nil
  }
}

// How cells are written.
extension SourceReader {
  private mutating func delimiter() -> UInt8? {
    guard let (text, value) = text("delimiter") else { return nil }
    if let delimiter = CSVDialect.delimiter(named: text) { return delimiter }
    refuse(
      "bad-delimiter", value, "'\(text)' is no delimiter", "Use ',', ';', '|' or tab, in quotes")
    return nil
  }

  private mutating func encoding() -> CSVEncoding {
    guard let (text, value) = text("encoding") else { return .utf8 }
    let name = text.lowercased()
    if let encoding = CSVEncoding(rawValue: name) { return encoding }
    let aliases: [String: CSVEncoding] = ["utf8": .utf8, "cp1252": .windows1252]
    if let encoding = aliases[name] { return encoding }
    refuse(
      "unknown-encoding", value, "the encoding '\(text)' is not known",
      suggestion(for: name, among: CSVEncoding.allCases.map(\.rawValue)))
    return .utf8
  }

  private mutating func numbers() -> NumberFormat {
    let decimal = text("decimal")
    let thousands = text("thousands")
    if let decimal, decimal.text != ".", decimal.text != "," {
      refuse("bad-decimal", decimal.value, "'\(decimal.text)' is no decimal mark", "Use . or ,")
    }
    let names = ["space": " ", "\u{00A0}": " ", "\u{202F}": " ", "\u{2019}": "'", "none": ""]
    let mark = thousands.map { names[$0.text] ?? $0.text } ?? ""
    let known = NumberFormat.Thousands(rawValue: mark)
    if known == nil, let thousands {
      refuse(
        "bad-thousands", thousands.value, "'\(thousands.text)' is no thousands mark",
        "Use '.', ',', \"'\" or space")
    }
    if let thousands, mark == (decimal?.text ?? ".") {
      refuse(
        "bad-thousands", thousands.value, "thousands and decimals cannot have the same mark",
        "Give the decimal mark too, as in decimal: \",\"")
    }
    return NumberFormat(
      decimal: decimal?.text == "," ? UInt8(ascii: ",") : UInt8(ascii: "."),
      thousands: known ?? .none)
  }

  private mutating func header() -> [String]? {
    guard let value = map.take("header") else { return nil }
    if case .scalar(let text) = value.content {
      if text.lowercased() == "yes" || text.lowercased() == "true" { return nil }
      refuse(
        "bad-header", value, "a table without a header line needs the names of its columns",
        "Write header: [first column, second column, …]")
      return nil
    }
    return value.texts(&problems)
  }

  private mutating func shortRows() -> Bool {
    guard let (text, value) = text("short rows") else { return false }
    if ["allowed", "refused"].contains(text) { return text == "allowed" }
    refuse("unknown-word", value, "'\(text)' is not known here", "Known are allowed, refused")
    return false
  }

  private mutating func renamed() -> [String: String] {
    guard let value = map.take("rename") else { return [:] }
    var names: [String: String] = [:]
    var map = value.map(&problems)
    for entry in map.takeTheRest() {
      if let name = entry.value.text(&problems) {
        names[SourceDefinition.folded(entry.key)] = name
      }
    }
    return names
  }

  private mutating func badRows() -> Double? {
    guard let (text, value) = text("bad rows") else { return nil }
    let digits = Array(text.utf8)
    let number = digits.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { NumberFormat.plain.readCarefully(CellBytes($0, bytes.count)) }
    }
    if let share = number?.quantity?.value, (0...1).contains(share) { return share }
    refuse("bad-share", value, "'\(text)' is no share of rows", "Write it as 5%")
    return nil
  }
}

// What is counted.
extension SourceReader {
  private mutating func condition(_ value: YAMLValue) -> MeasureNode? {
    guard let text = value.text(&problems) else { return nil }
    let (condition, found) = MeasureNode.readCondition(text, at: value.location)
    problems += found
    return condition
  }

  private mutating func measures() -> [SourceDefinition.Measure] {
    guard let value = map.require("measures", of: SourceReader.what, &problems) else { return [] }
    var measures: [SourceDefinition.Measure] = []
    var map = value.map(&problems)
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

  private mutating func refuseAverages(_ definition: SourceDefinition) {
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
