package import Measures

extension Language {
  /// Writes an axis's ticks, with as many decimals as their step needs.
  ///
  /// A duration of an hour and more keeps its seconds, for 1:30 would be read as a minute and a half; only
  /// where the step is in whole hours are hours alone written.
  package func axisLabel(_ unit: Unit) -> @Sendable (_ value: Double, _ step: Double) -> String {
    let language = self
    return { value, step in
      guard value.isFinite else { return language.missing }
      let decimals = FixedDecimal.decimalsNeeded(abs(step) * unit.scale)
      if unit == .duration, step >= 3600, step.truncatingRemainder(dividingBy: 3600) == 0 {
        return language.numbers.hourTick(language.number(value / 3600, decimals: 0))
      }
      let text = language.bare(value, unit: unit, decimals: decimals)
      return unit == .share ? language.numbers.percent(text) : text
    }
  }
}
