import Foundation

/// Holds a figure against a published one at the digits that were published.
enum Published {
  /// Whether a figure, rounded to as many digits as the text has after its point, is the text's number.
  static func agrees(_ figure: Double, with text: String) -> Bool {
    let digits = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first
    return String(format: "%.\(digits?.count ?? 0)f", figure) == text
  }

  /// The same for tables whose columns have so many digits and leave out zeros at the end.
  static func agrees(_ figure: Double, with text: String, digits: Int) -> Bool {
    Double(String(format: "%.\(digits)f", figure)) == Double(text)
  }
}
