/// How a language writes numbers.
package struct NumberStyle: Sendable {
  package var decimalMark: String
  package var thousandsMark: String
  /// The fewest digits before the mark that are set in groups: 4 in English, 5 in Spanish.
  package var fewestGroupedDigits: Int
  package var minus: String
  package var plus: String
  /// Between minutes and seconds.
  package var timeMark: String
  /// Stands where a number is absent.
  package var missing: String
  /// Puts the sign to a number or to a range of them: `84%`.
  package var percent: @Sendable (_ number: String) -> String
  /// A power of ten, for numbers that no operation reaches.
  package var power: @Sendable (_ factor: String, _ exponent: String) -> String
  package var hours: @Sendable (_ number: String, _ value: Double) -> String
  package var days: @Sendable (_ number: String, _ value: Double) -> String
  /// A difference on a scale of points or of per cents.
  package var points: @Sendable (_ number: String, _ value: Double) -> String
  /// A whole hour on an axis.
  package var hourTick: @Sendable (_ number: String) -> String
  /// Which of a noun's forms goes with a number: in English 0 for one, 1 for any other.
  package var pluralForm: @Sendable (_ number: Double) -> Int
  /// A number with a noun in the form that suits it.
  package var counted: @Sendable (_ number: String, _ noun: String) -> String
  /// A number with a noun in no particular form.
  package var labelled: @Sendable (_ noun: String, _ number: String) -> String
  /// What is counted where a metric does not say: its forms, as people write them.
  package var contacts: String
  /// Nouns by which people may say that a metric counts seconds.
  package var seconds: [String]
}

extension NumberStyle {
  /// A number with so many decimals, halves rounded away from zero.
  func decimal(_ value: Double, _ decimals: Int, signed: Bool = false) -> String {
    guard value.isFinite else { return missing }
    let fixed = FixedDecimal(value, decimals: decimals) ?? FixedDecimal(value, decimals: 0)
    return fixed.map { $0.text(self, signed: signed) } ?? power(of: value)
  }

  func whole(_ value: Int) -> String { decimal(Double(value), 0) }

  /// Numbers of 19 digits and more are a fault in the data; they stay short enough to be seen as one.
  private func power(of value: Double) -> String {
    var factor = value
    var exponent = 0
    while abs(factor) >= 9.95 {
      factor /= 10
      exponent += 1
    }
    return power(decimal(factor, 1), whole(exponent))
  }
}
