/// Checks that numbers are added, texts compared and conditions joined, and nothing else.
enum MeasureTypes {
  /// What a part of an expression is; a bare column is whatever its use asks for.
  private enum Kind: String {
    case number = "a number"
    case text = "text"
    case date = "a date"
    case column = "a column"
    case truth = "a condition"
  }

  static func check(_ expression: MeasureExpression) throws(MeasureFault) {
    for operand in [expression.operand, expression.end].compactMap({ $0 }) {
      try checkOperand(operand, expression.aggregate)
    }
    if let condition = expression.condition { try checkCondition(condition) }
  }

  static func checkCondition(_ node: MeasureNode) throws(MeasureFault) {
    let kind = try kind(of: node)
    if kind == .truth { return }
    throw MeasureFault(
      at: node.offset, "expected a condition, found \(kind.rawValue)",
      hint: "Compare it with something: = <> < <= > >= in, is empty")
  }

  private static func checkOperand(
    _ node: MeasureNode, _ aggregate: MeasureExpression.Aggregate
  ) throws(MeasureFault) {
    let kind = try kind(of: node)
    if aggregate == .distinct || aggregate == .unrepeated {
      if kind == .column { return }
      throw MeasureFault(
        at: node.offset, "\(aggregate.rawValue) needs a column, found \(kind.rawValue)")
    }
    if kind == .column || kind == .number && node.containsColumn { return }
    let what = kind == .number ? "a number that is the same for every row" : kind.rawValue
    throw MeasureFault(
      at: node.offset, "\(aggregate.rawValue) needs a column or a calculation, found \(what)")
  }

  private static func kind(of node: MeasureNode) throws(MeasureFault) -> Kind {
    switch node {
    case .number: return .number
    case .text: return .text
    case .date: return .date
    case .column: return .column
    case .negation(let part, _):
      try needNumber(part)
      return .number
    case .arithmetic(_, let a, let b, _):
      try needNumber(a)
      try needNumber(b)
      return .number
    case .not(let part, _):
      try checkCondition(part)
      return .truth
    case .both(let a, let b, _), .either(let a, let b, _):
      try checkCondition(a)
      try checkCondition(b)
      return .truth
    case .emptiness(let part, _, let at):
      if case .column = part { return .truth }
      throw MeasureFault(at: at, "only a column can be empty")
    case .comparison(let sign, let a, let b, let at):
      try checkComparison(sign, a, b, at: at)
      return .truth
    case .membership(let part, let items, _, let at):
      for item in items {
        if try kind(of: item) == .column {
          throw MeasureFault(
            at: item.offset, "a list holds numbers, dates or 'text', found a column",
            hint: "Text is written in single quotes")
        }
        try checkComparison(.equal, part, item, at: at)
      }
      return .truth
    }
  }

  private static func needNumber(_ node: MeasureNode) throws(MeasureFault) {
    let kind = try kind(of: node)
    if kind == .number || kind == .column { return }
    throw MeasureFault(at: node.offset, "expected a number here, found \(kind.rawValue)")
  }

  private static func checkComparison(
    _ sign: MeasureNode.Comparison, _ a: MeasureNode, _ b: MeasureNode, at: Int
  ) throws(MeasureFault) {
    let kinds = (try kind(of: a), try kind(of: b))
    if !a.containsColumn, !b.containsColumn {
      throw MeasureFault(at: at, "this compares nothing of the row", hint: "Name a column")
    }
    let isText = kinds.0 == .text || kinds.1 == .text
    if isText, sign != .equal, sign != .notEqual {
      throw MeasureFault(
        at: at, "text is equal or not; '\(sign.rawValue)' is for numbers and dates")
    }
    switch kinds {
    case (.number, .number), (.number, .column), (.column, .number), (.column, .column): return
    case (.column, .text), (.text, .column), (.column, .date), (.date, .column): return
    default:
      throw MeasureFault(
        at: at, "\(kinds.0.rawValue) cannot be compared with \(kinds.1.rawValue)")
    }
  }
}
