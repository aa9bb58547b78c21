package import Measures
package import Reports

extension Language {
  /// What passes: "80% or more", "5:00 to 7:00", "run: 75% or more".
  package func rule(_ rule: PassRule, unit: Unit, phase: String? = nil) -> String {
    let words = words.standards
    let text =
      switch rule {
      case .atLeast(let limit): words.atLeast(self.limit(limit, unit))
      case .atMost(let limit): words.atMost(self.limit(limit, unit))
      case .above(let limit): words.above(self.limit(limit, unit))
      case .below(let limit): words.below(self.limit(limit, unit))
      case .between(let low, let high): between(low, high, unit)
      }
    return phase.map { words.inPhase($0, text) } ?? text
  }

  /// The rule's name beside its line in a drawing: "Standard 5:00 to 7:00", "run: 75% or more".
  package func standardLabel(_ rule: PassRule, unit: Unit, phase: String?) -> String {
    let text = self.rule(rule, unit: unit, phase: phase)
    return phase == nil ? words.standards.label(text) : text
  }

  /// How far a figure is from passing: "1.1 points short", "0:58 outside"; `nil` when it passes.
  ///
  /// Reckoned from the figure as it is written, so that figure and distance add up to the limit.
  package func distance(
    _ value: Double, from rule: PassRule, unit: Unit, decimals: Int? = nil, n: Double? = nil
  ) -> String? {
    guard value.isFinite, !rule.passes(value) else { return nil }
    let shown = decimalsShown(value, unit: unit, decimals: decimals, n: n, against: rule)
    let written = FixedDecimal(value * unit.scale, decimals: shown).map { $0.value / unit.scale }
    let words = words.standards
    let amount = rule.shortfall(written ?? value)
    if amount <= 0 { return words.atLimit }
    let exact = FixedDecimal.decimalsNeeded(rule.limitMissed(by: value) * unit.scale)
    let text = difference(amount, unit: unit, decimals: max(shown, exact))
    return switch rule {
    case .atLeast, .above: words.short(text)
    case .atMost, .below: words.over(text)
    case .between: words.outside(text)
    }
  }

  /// A distance between two figures of a unit, without a sign: "1.1 points", "0:06".
  package func difference(_ amount: Double, unit: Unit, decimals: Int) -> String {
    let text =
      unit == .duration
      ? bare(amount, unit: unit, decimals: decimals)
      : numbers.decimal(amount * unit.scale, decimals)
    return switch unit {
    case .share, .points, .score: numbers.points(text, amount * unit.scale)
    case .hours: numbers.hours(text, amount * unit.scale)
    case .days: numbers.days(text, amount)
    case .duration, .number, .money: text
    }
  }

  /// The rule over whether the figure passes: "75% or more" over "1.1 points short".
  package func standard(
    _ state: StandardState, cell: FigureCell, isPeriodOver: Bool = true
  ) -> Phrase {
    let words = words.standards
    guard let rule = state.rule else {
      return Phrase(words.noStandard, words.notJudged, joint: ": ")
    }
    return Phrase(
      self.rule(rule, unit: cell.unit, phase: nil),
      verdict(state, cell: cell, isPeriodOver: isPeriodOver), joint: ": ")
  }

  /// Whether a figure passes, in a few words: "Passes", "1.1 points short", "Not judged".
  package func verdict(
    _ state: StandardState, cell: FigureCell, isPeriodOver: Bool = true
  ) -> String {
    let words = words.standards
    switch state {
    case .none: return words.notJudged
    case .passes: return words.passes
    case .misses(let rule, let by, _):
      let value = cell.reading.value ?? rule.value(missingBy: by)
      return distance(
        value, from: rule, unit: cell.unit, decimals: cell.decimals, n: cell.reading.n)
        ?? words.passes
    case .tooFew(_, let n, let needed, _):
      return words.tooFew(count(n ?? 0), counted(needed, cell.counted))
    case .open: return isPeriodOver ? words.noFigure : words.notOver
    }
  }

  /// The limit of a rule, with just the decimals that it was written with.
  func limit(_ limit: Double, _ unit: Unit) -> String {
    plain(limit, unit: unit, decimals: FixedDecimal.decimalsNeeded(limit * unit.scale))
  }

  private func between(_ low: Double, _ high: Double, _ unit: Unit) -> String {
    let decimals = max(
      FixedDecimal.decimalsNeeded(low * unit.scale), FixedDecimal.decimalsNeeded(high * unit.scale))
    let range = words.standards.between(
      bare(low, unit: unit, decimals: decimals), bare(high, unit: unit, decimals: decimals))
    return dressed(range, high, unit: unit)
  }
}

extension PassRule {
  /// The limit on whose wrong side a value lies.
  fileprivate func limitMissed(by value: Double) -> Double {
    switch self {
    case .atLeast(let limit), .atMost(let limit), .above(let limit), .below(let limit): limit
    case .between(let low, let high): value < low ? low : high
    }
  }

  /// A value that misses by so much, where only the distance is known.
  fileprivate func value(missingBy distance: Double) -> Double {
    switch self {
    case .atLeast(let limit), .above(let limit): limit - distance
    case .atMost(let limit), .below(let limit): limit + distance
    case .between(_, let high): high + distance
    }
  }
}
