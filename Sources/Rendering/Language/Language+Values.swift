package import Measures

extension Language {
  /// Below so many contacts a decimal of a per cent says more than the data does.
  package static let fewestForDecimals = 100.0

  /// A metric's figure with its unit.
  ///
  /// Given the rule that it is held against, it takes as many decimals as keep it on its side of the limit:
  /// 74.96% against "75% or more" is not written 75.0%.
  package func value(
    _ value: Double, unit: Unit, decimals: Int? = nil, n: Double? = nil,
    against rule: PassRule? = nil
  ) -> String {
    let decimals = decimalsShown(value, unit: unit, decimals: decimals, n: n, against: rule)
    return plain(value, unit: unit, decimals: decimals)
  }

  /// The decimals that `value` writes.
  package func decimalsShown(
    _ value: Double, unit: Unit, decimals: Int?, n: Double?, against rule: PassRule?
  ) -> Int {
    var shown = decimals ?? usualDecimals(value, unit)
    if unit == .share, let n, n < Language.fewestForDecimals { shown = 0 }
    guard let rule, value.isFinite else { return shown }
    while shown < FixedDecimal.mostDecimals,
      let rounded = FixedDecimal(value * unit.scale, decimals: shown),
      rule.side(of: rounded.value / unit.scale) != rule.side(of: value)
    {
      shown += 1
    }
    return shown
  }

  private func usualDecimals(_ value: Double, _ unit: Unit) -> Int {
    switch unit {
    case .share, .score, .days: 1
    case .duration, .points: 0
    case .money: 2
    case .hours: abs(value) >= 360_000 ? 0 : 1
    case .number: abs(value) >= 1000 || value == value.rounded() ? 0 : 1
    }
  }

  /// A number in a unit with so many decimals.
  func plain(_ value: Double, unit: Unit, decimals: Int) -> String {
    guard value.isFinite else { return missing }
    return dressed(bare(value, unit: unit, decimals: decimals), value, unit: unit)
  }

  /// The digits alone, without the unit's sign or word.
  func bare(_ value: Double, unit: Unit, decimals: Int) -> String {
    switch unit {
    case .duration: clock(value, decimals)
    case .points: numbers.decimal(value, decimals, signed: true)
    default: numbers.decimal(value * unit.scale, decimals)
    }
  }

  /// The unit put to digits, or to a range of them.
  func dressed(_ text: String, _ value: Double, unit: Unit) -> String {
    switch unit {
    case .share: numbers.percent(text)
    case .hours: numbers.hours(text, value * unit.scale)
    case .days: numbers.days(text, value)
    default: text
    }
  }

  /// Rounded first and cut into hours, minutes and seconds after, so that 59.5 s is 1:00.
  private func clock(_ seconds: Double, _ decimals: Int) -> String {
    guard let fixed = FixedDecimal(seconds, decimals: decimals) else {
      return numbers.decimal(seconds, 0)
    }
    let second = UInt64(FixedDecimal.power(fixed.decimals))
    let (whole, part) = fixed.units.quotientAndRemainder(dividingBy: second)
    var text = padded(whole % 60)
    let minutes = whole / 60
    text = (minutes < 60 ? "\(minutes)" : padded(minutes % 60)) + numbers.timeMark + text
    if minutes >= 60 { text = "\(minutes / 60)" + numbers.timeMark + text }
    if fixed.decimals > 0 {
      // The leading one keeps the zeros of the part and is cut off.
      text += numbers.decimalMark + String(part + second).dropFirst()
    }
    return (fixed.isNegative ? numbers.minus : "") + text
  }

  private func padded(_ number: UInt64) -> String { (number < 10 ? "0" : "") + "\(number)" }
}

extension PassRule {
  /// Where a value lies; one that misses by little is not on the limit, and must not be written as if it were.
  fileprivate enum Side {
    case passing
    case onLimit
    case missing
  }

  fileprivate func side(of value: Double) -> Side {
    if passes(value) { return .passing }
    return shortfall(value) <= 1e-12 * max(1, abs(value)) ? .onLimit : .missing
  }
}

extension Unit {
  /// What a stored number is multiplied by to be written.
  var scale: Double {
    switch self {
    case .share: 100
    case .hours: 1.0 / 3600
    default: 1
    }
  }
}
