import Dates
import Measures
package import Reports

extension Language {
  /// The formula with a period's numbers: "October: 96,155 ÷ 130,118 = 73.9%"; `nil` without a fraction.
  package func arithmetic(_ card: FormulaCard) -> String? {
    let reading = card.reading
    guard let value = reading.value else { return nil }
    guard let numerator = reading.numerator, let denominator = reading.denominator else {
      return nil
    }
    let words = words.definitions
    var sum = words.divided(exact(numerator), exact(denominator))
    if card.scale != 1 { sum = words.times(sum, exact(card.scale)) }
    let metric = card.metric
    let result = self.value(value, unit: metric.unit, decimals: metric.decimals, n: reading.n)
    return words.equals(shortPeriod(card.period), sum, result)
  }

  /// From how many contacts on there is a verdict, under how many the figure is hidden, what stands beside it.
  package func conditions(_ card: FormulaCard) -> [String] {
    let words = words.definitions
    var sentences: [String] = []
    if card.minimum > 1 {
      sentences.append(words.minimum(counted(card.minimum, card.metric.counted)))
    }
    if card.hideUnder > 1 {
      sentences.append(words.hideUnder(counted(card.hideUnder, card.metric.counted)))
    }
    if !card.pairs.isEmpty {
      sentences.append(words.pairs(self.words.list(card.pairs.map { title($0.title) })))
    }
    return sentences
  }

  /// A column's head in "What passes": "Run, in force since 1 October".
  package func phaseHead(_ card: PhaseCard) -> String {
    let words = words.definitions
    let name = card.phase.map(capitalised) ?? words.everyPhase
    if card.isInForce { return words.inForceSince(name, day(card.from)) }
    guard let until = card.until else { return words.from(name, date(card.from)) }
    let isOneYear = card.from.year == until.year
    return words.fromTo(
      name,
      isOneYear
        ? daysWithoutYear(from: card.from, to: until) : days(from: card.from, to: until))
  }

  /// For whom a standard is meant: "For Billing, role chat, under 90 days of service"; `nil` for everyone.
  package func phaseScope(_ card: PhaseCard) -> String? {
    let words = words.definitions
    let parts = [card.team, card.role.map(words.role), card.tenure.flatMap(tenure)]
    let whom = parts.compactMap { $0 }
    return whom.isEmpty ? nil : words.forWhom(whom.joined(separator: ", "))
  }

  private func tenure(_ tenure: Standard.Tenure) -> String? {
    let words = words.definitions
    return switch (tenure.atLeast, tenure.under) {
    case (let from?, let under?): words.tenureBetween(from, under)
    case (let from?, nil): words.tenureFrom(from)
    case (nil, let under?): words.tenureUnder(under)
    case (nil, nil): nil
    }
  }

  /// Text with a capital at its start.
  package func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func exact(_ value: Double) -> String {
    number(value, decimals: min(FixedDecimal.decimalsNeeded(value), 6))
  }
}
