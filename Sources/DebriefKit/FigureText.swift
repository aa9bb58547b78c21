internal import Measures
internal import Rendering

/// Figures as the pages write them, for tables on a terminal.
enum FigureText {
  static func text(_ number: Double, unit: String, in language: Language) -> String {
    language.value(number, unit: Unit(rawValue: unit) ?? .number)
  }
}
