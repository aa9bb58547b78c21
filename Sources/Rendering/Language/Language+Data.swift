package import Dates
import Measures
package import Reports

extension Language {
  /// What is wrong with a source, each in a few words; "Complete" alone where nothing is.
  package func state(of source: SourceRow) -> [String] {
    let words = words.data
    guard source.rows > 0 else { return [words.empty] }
    var parts: [String] = []
    if !source.missingDays.isEmpty {
      parts.append(words.missingDays(source.missingDays.count, someDays(source.missingDays)))
    }
    if source.daysBehind > 0 { parts.append(words.behind(source.daysBehind)) }
    if source.setAside > 0 {
      let part = Double(source.setAside) / Double(source.rows)
      parts.append(
        words.setAside(
          source.setAside, source.rows,
          value(part, unit: .share, against: PassRule.above(0))))
    }
    if source.leftOut > 0 { parts.append(words.leftOut(source.leftOut)) }
    return parts.isEmpty ? [words.complete] : parts
  }

  /// Whether a source has trouble, which the page sets in bold.
  package func isTroubled(_ source: SourceRow) -> Bool {
    source.rows == 0 || !source.missingDays.isEmpty || source.daysBehind > 0 || source.setAside > 0
  }

  /// Up to four days, then how many more: "14 October, 15 October and 3 more".
  package func someDays(_ days: [CivilDate]) -> String {
    let shown = days.prefix(4).map(day)
    let rest = days.count - shown.count
    return words.list(rest > 0 ? shown + [words.data.more(rest)] : shown)
  }

  /// A size in decimal units with three digits at most: "1.2 MB".
  package func bytes(_ count: Int) -> String {
    var size = Double(max(0, count))
    var unit = ByteUnit.bytes
    while size >= 999.5, let larger = ByteUnit(rawValue: unit.rawValue + 1) {
      size /= 1000
      unit = larger
    }
    return words.data.bytes(number(size, decimals: unit == .bytes || size >= 10 ? 0 : 1), unit)
  }

  package func factName(_ name: Fact.Name) -> String {
    let fact = words.data.fact
    return switch name {
    case .version: fact.version
    case .pages: fact.pages
    case .agents: fact.agents
    case .teams: fact.teams
    case .metrics: fact.metrics
    case .measures: fact.measures
    case .notes: fact.notes
    case .sources: fact.sources
    case .rows: fact.rows
    case .used: fact.used
    case .setAside: fact.setAside
    case .definitions: fact.definitions
    case .firstDay: fact.firstDay
    case .lastDay: fact.lastDay
    case .unpublishedNotes: fact.unpublishedNotes
    case .mailSender: fact.mailSender
    case .mailReplies: fact.mailReplies
    case .mailBounces: fact.mailBounces
    case .mailDomains: fact.mailDomains
    case .mailLetters: fact.mailLetters
    }
  }

  package func factValue(_ value: Fact.Value) -> String {
    switch value {
    case .count(let count): self.count(count)
    case .text(let text): text
    case .date(let date): self.date(date)
    }
  }
}
