internal import Dates
internal import Measures

/// One measure as it was written: what is counted, of which rows.
package struct MeasureExpression: Sendable {
  package enum Aggregate: String, Sendable, Hashable, CaseIterable {
    case count
    case sum
    case histogram
    case distinct
    /// From the smallest of one value to the largest of another, by owner and day.
    case span
    /// The rows that no later row with the same key follows within some days.
    case unrepeated

    /// Whether the measure is one number a row; the others are distributions.
    package var isScalar: Bool {
      switch self {
      case .count, .sum, .span, .unrepeated: true
      case .histogram, .distinct: false
      }
    }
  }

  package let aggregate: Aggregate
  /// What is summed, spread or counted once, the start of a span, the key of what is unrepeated; `nil` for
  /// `count`.
  let operand: MeasureNode?
  /// The end of a span.
  let end: MeasureNode?
  /// Within how many days a later row with the same key is a repeat; 0 for other aggregates.
  package let days: Int
  /// The rows that count; all of them without one.
  let condition: MeasureNode?
}

/// A part of an expression; `at` is the number of characters before it.
indirect enum MeasureNode: Sendable {
  enum Operator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case minimum = "min"
    case maximum = "max"
  }

  enum Comparison: String, Sendable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The same comparison seen from the other side.
    var mirrored: Comparison {
      switch self {
      case .equal, .notEqual: self
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      }
    }

    /// Whether it holds of two things that stand in an order (−1, 0, 1).
    func holds(_ order: Int) -> Bool {
      switch self {
      case .equal: order == 0
      case .notEqual: order != 0
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      case .greaterOrEqual: order >= 0
      }
    }
  }

  case number(Quantity, at: Int)
  case text(String, at: Int)
  case date(CivilDate, at: Int)
  case column(String, at: Int)
  case negation(MeasureNode, at: Int)
  case arithmetic(Operator, MeasureNode, MeasureNode, at: Int)
  case comparison(Comparison, MeasureNode, MeasureNode, at: Int)
  case membership(MeasureNode, [MeasureNode], isNegated: Bool, at: Int)
  case emptiness(MeasureNode, isNegated: Bool, at: Int)
  case not(MeasureNode, at: Int)
  case both(MeasureNode, MeasureNode, at: Int)
  case either(MeasureNode, MeasureNode, at: Int)
}

extension MeasureNode {
  var offset: Int {
    switch self {
    case .number(_, let at), .text(_, let at), .date(_, let at), .column(_, let at),
      .negation(_, let at), .arithmetic(_, _, _, let at), .comparison(_, _, _, let at),
      .membership(_, _, _, let at), .emptiness(_, _, let at), .not(_, let at),
      .both(_, _, let at), .either(_, _, let at):
      at
    }
  }

  /// The parts directly below.
  var children: [MeasureNode] {
    switch self {
    case .number, .text, .date, .column: []
    case .negation(let node, _), .not(let node, _), .emptiness(let node, _, _): [node]
    case .arithmetic(_, let a, let b, _), .comparison(_, let a, let b, _),
      .both(let a, let b, _), .either(let a, let b, _):
      [a, b]
    case .membership(let node, let items, _, _): [node] + items
    }
  }

  var containsColumn: Bool {
    if case .column = self { return true }
    return children.contains { $0.containsColumn }
  }

  /// Every column that is named, with its place.
  var columns: [(name: String, at: Int)] {
    if case .column(let name, let at) = self { return [(name, at)] }
    return children.flatMap(\.columns)
  }
}
