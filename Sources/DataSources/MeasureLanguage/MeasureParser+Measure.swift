internal import Diagnostics
internal import Measures

// The whole: an aggregate and its condition.
extension MeasureParser {
  private static let mostDays = 366

  mutating func measure() throws(MeasureFault) -> MeasureExpression {
    let aggregate = try aggregate()
    var operand: MeasureNode?
    var end: MeasureNode?
    var days = 0
    if aggregate == .count {
      try refuseColumn()
    } else {
      try expect("(", "after \(aggregate.rawValue)")
      operand = try sumOfTerms()
      if aggregate == .span { end = try endOfSpan() }
      if aggregate == .unrepeated { days = try daysOfRepeats() }
      try expect(")", "to close \(aggregate.rawValue)(")
    }
    var condition: MeasureNode?
    if takeWord("where") { condition = try alternatives() }
    try expectEnd(condition == nil ? "'where' or the end" : "'and', 'or' or the end")
    return MeasureExpression(
      aggregate: aggregate, operand: operand, end: end, days: days, condition: condition)
  }

  mutating func wholeCondition() throws(MeasureFault) -> MeasureNode {
    let condition = try alternatives()
    try expectEnd("'and', 'or' or the end")
    return condition
  }

  private func expectEnd(_ what: String) throws(MeasureFault) {
    if token.kind == .end { return }
    throw MeasureFault(at: token.offset, "expected \(what)\(found)")
  }

  private mutating func aggregate() throws(MeasureFault) -> MeasureExpression.Aggregate {
    let start = token.offset
    guard case .word(let word) = token.kind else {
      throw MeasureFault(
        at: start,
        "a measure begins with count, sum(…), histogram(…), distinct(…), span(…) or unrepeated(…)")
    }
    let name = word.lowercased()
    if let aggregate = MeasureExpression.Aggregate(rawValue: name) {
      advance()
      return aggregate
    }
    throw MeasureWords.unknownAggregate(name, at: start)
  }

  private func refuseColumn() throws(MeasureFault) {
    guard isSign("(") else { return }
    throw MeasureFault(
      at: token.offset, "count takes no column: it counts rows",
      hint: "Write count where … is not empty, or distinct(…)")
  }

  private mutating func endOfSpan() throws(MeasureFault) -> MeasureNode {
    let place = token.offset
    guard take(",") else {
      throw MeasureFault(
        at: place, "span needs a start and an end\(found)",
        hint: "Write span(start, end), as in span(began, began + seconds)")
    }
    return try sumOfTerms()
  }

  /// Reads `, 7 days`.
  private mutating func daysOfRepeats() throws(MeasureFault) -> Int {
    let example = "Write unrepeated(key, 7 days)"
    guard take(",") else {
      throw MeasureFault(
        at: token.offset, "unrepeated needs a key and a number of days\(found)", hint: example)
    }
    guard case .number(let number) = token.kind, number.decimals == 0,
      (1...Int64(MeasureParser.mostDays)).contains(number.mantissa)
    else {
      throw MeasureFault(
        at: token.offset, "expected a whole number of days from 1 to \(MeasureParser.mostDays)",
        hint: example)
    }
    advance()
    if takeWord("days") || takeWord("day") { return Int(number.mantissa) }
    var hint = example
    if case .word(let word) = token.kind { hint = suggestion(for: word, among: ["days"]) }
    throw MeasureFault(
      at: token.offset, "expected 'days' after \(number.mantissa)\(found)", hint: hint)
  }
}
