package import Measures

extension Language {
  /// Writes an axis's tick, with as many decimals as the step between ticks needs.
  ///
  /// A duration of an hour and more keeps its seconds, for 1:30 would be read as a minute and a half; only
  /// where the step is in whole hours are hours alone written.
  package func tick(_ value: Double, step: Double, unit: Unit) -> String {
    guard value.isFinite else { return missing }
    let decimals = FixedDecimal.decimalsNeeded(abs(step) * unit.scale)
    if unit == .duration, step >= 3600, step.truncatingRemainder(dividingBy: 3600) == 0 {
      return numbers.hourTick(number(value / 3600, decimals: 0))
    }
    let text = bare(value, unit: unit, decimals: decimals)
    return unit == .share ? numbers.percent(text) : text
  }
}
