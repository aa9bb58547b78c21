internal import Dates
internal import Diagnostics
internal import StrictYAML

// When a row happened.
extension SourceReader {
  mutating func moment() -> (moment: SourceDefinition.Moment, format: YAMLValue?)? {
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

  mutating func dateFormat(_ inner: YAMLValue?) -> DateFormat {
    guard let value = map.take("date format") ?? inner, let name = value.text(&problems) else {
      return .iso
    }
    if let format = DateFormat.named(name) { return format }
    let hint = suggestion(for: name, among: DateFormat.names)
    refuse("unknown-date-format", value, "'\(name)' is no date format", hint)
    return .iso
  }

  mutating func asOf() -> CivilDate? {
    guard let (text, value) = text("as of") else { return nil }
    if let date = CivilDate(iso: text) { return date }
    refuse("bad-date", value, "'\(text)' is not a date", "Write it as 2026-10-31")
    return nil
  }
}
