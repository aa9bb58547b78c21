package import Dates
internal import Diagnostics
internal import StrictYAML

/// What debrief.yml says about packets: how they are classed, how long they are kept, who gets them.
package struct PacketSettings: Sendable, Hashable {
  package internal(set) var classification = "Confidential"
  /// How many months a packet is kept after its period's end; `nil` says nothing of it.
  package internal(set) var monthsKept: Int?
  package internal(set) var distribution: [String] = []
  /// The file of the secret key that signs packets, relative to the project.
  package internal(set) var key: String?

  /// The last day that a packet of a period has to be kept.
  package func keepUntil(_ period: Period) -> CivilDate? {
    guard let monthsKept else { return nil }
    let end = period.last
    let months = end.year * 12 + end.month - 1 + monthsKept
    let first = CivilDate(year: months / 12, month: months % 12 + 1, day: 1)
    // The same day of that month, or its last one.
    return first.map { first in
      CivilDate(year: first.year, month: first.month, day: end.day)
        ?? PeriodCalendar.gregorian.period(.month, containing: first).last
    }
  }
}

extension PacketSettings {
  static func read(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> PacketSettings {
    var settings = PacketSettings()
    var map = value.map(&problems)
    if let text = map.take("classification")?.text(&problems) { settings.classification = text }
    if let keep = map.take("keep") { settings.monthsKept = keep.months(&problems) }
    if let names = map.take("distribution")?.texts(&problems) { settings.distribution = names }
    settings.key = map.take("key")?.text(&problems)
    map.refuseTheRest(of: "'packets'", &problems)
    return settings
  }
}

extension YAMLValue {
  /// A time in months or years: `24 months`, `3 years`.
  fileprivate func months(_ problems: inout [Diagnostic]) -> Int? {
    guard let text = text(&problems) else { return nil }
    let parts = text.split(separator: " ")
    let units = ["month": 1, "months": 1, "year": 12, "years": 12]
    if parts.count == 2, let count = Int(parts[0]), (1...1200).contains(count),
      let unit = units[String(parts[1])]
    {
      return count * unit
    }
    problems.append(
      .error(
        "bad-time", at: location, "'\(text)' is no time to keep something",
        hint: "Write 24 months or 3 years"))
    return nil
  }
}
