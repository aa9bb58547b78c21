internal import Measures
package import Reports

extension Language {
  /// Whether a page's period may still change: "Provisional until 7 November 2026."; empty while it runs.
  package func closing(_ state: ClosingState?) -> String {
    switch state {
    case .provisional(let day): words.closing.provisional(date(day))
    case .due: words.closing.due
    case .closed(let day, let version?) where version > 1:
      words.closing.closedAgain(date(day), version)
    case .closed(let day, _): words.closing.closed(date(day))
    case nil: ""
    }
  }

  /// What a restatement is about, in a sentence before its figures.
  package func what(_ restatement: Restatement) -> String {
    let period = period(restatement.period)
    let day = date(restatement.closedOn)
    return switch restatement.cause {
    case .data(let asOf): words.closing.byData(period, day, date(asOf))
    case .definitions: words.closing.byDefinitions(period, day)
    case .replacement(let why):
      words.closing.byReplacement(period, day, restatement.version, isolated(why))
    }
  }

  /// The heads over the figures then and now.
  package func heads(_ restatement: Restatement) -> (old: String, new: String) {
    let words = words.closing
    return switch restatement.cause {
    case .data: (words.asClosed, words.withData)
    case .definitions: (words.asClosed, words.byToday)
    case .replacement:
      (words.version(restatement.version - 1), words.version(restatement.version))
    }
  }

  /// What becomes of it, after its figures; empty where it is settled.
  package func next(_ restatement: Restatement) -> String {
    switch restatement.cause {
    case .data: words.closing.nextForData
    case .definitions: words.closing.nextForDefinitions
    case .replacement: ""
    }
  }

  /// How far two figures lie apart, with a sign: "+0:06", "−1.1 points".
  package func difference(_ row: Restatement.Row) -> String {
    guard let old = row.old.reading.value, let new = row.new.reading.value else { return missing }
    let unit = row.new.unit
    let decimals = decimalsShown(
      new, unit: unit, decimals: row.new.decimals, n: row.new.reading.n, against: nil)
    let shown = FixedDecimal(abs(new - old) * unit.scale, decimals: decimals)
    if shown?.value == 0 { return words.closing.hardly }
    let amount = difference(abs(new - old), unit: unit, decimals: decimals)
    return (new < old ? numbers.minus : numbers.plus) + amount
  }
}
