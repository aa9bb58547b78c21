internal import Diagnostics

/// Refuses to sum what is an average or a rate already: the sum of averages means nothing at any level.
enum AverageRefusal {
  private static let signs: Set<String> = [
    "avg", "average", "mean", "aht", "asa", "rate", "pct", "percent", "percentage", "ratio",
  ]

  /// Whether a column's name says that its cells are averages or rates already.
  static func isAverage(_ column: String) -> Bool {
    column.contains("%") || words(of: column).contains { signs.contains($0) }
  }

  /// The first column that is summed without its weight.
  static func unweightedColumn(
    in expression: MeasureExpression, where isAverage: (String) -> Bool
  ) -> (name: String, at: Int)? {
    guard expression.aggregate == .sum, let operand = expression.operand else { return nil }
    return unweighted(operand, isWeighted: false, isAverage)
  }

  private static func unweighted(
    _ node: MeasureNode, isWeighted: Bool, _ isAverage: (String) -> Bool
  ) -> (name: String, at: Int)? {
    if case .column(let name, let at) = node {
      return !isWeighted && isAverage(name) ? (name, at) : nil
    }
    if case .arithmetic(.multiply, let a, let b, _) = node {
      return unweighted(a, isWeighted: isWeighted || b.containsColumn, isAverage)
        ?? unweighted(b, isWeighted: isWeighted || a.containsColumn, isAverage)
    }
    for child in node.children {
      if let found = unweighted(child, isWeighted: isWeighted, isAverage) { return found }
    }
    return nil
  }

  static func diagnostic(
    _ column: String, because reason: String, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "sum-of-averages", at: location,
      "'\(column)' \(reason), and averages and rates cannot be summed",
      hint: "Multiply it by its weight, as in sum([\(column)] * contacts), "
        + "or list it under 'totals:' if it really is a total")
  }

  /// The words of a name, which end at signs, digits and where a capital begins: AvgTalkTime.
  private static func words(of name: String) -> [String] {
    var words: [String] = [""]
    var wasLower = false
    for character in name {
      if !character.isLetter || character.isUppercase && wasLower { words.append("") }
      if character.isLetter { words[words.count - 1] += character.lowercased() }
      wasLower = character.isLowercase
    }
    return words
  }
}
