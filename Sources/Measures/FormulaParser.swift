package import Diagnostics

/// Reads a formula: measures, numbers, + − × ÷, parentheses and a few functions.
///
///     handle_seconds / handled
///     share(answered_20s, offered)          a ÷ b, a part of a whole
///     per hour(handled, logged_seconds)     a ÷ b × 3600, b in seconds
///     (promoters − detractors) / replies × 100
///     median(handle_shape), p90(handle_shape), percentile(handle_shape, 95)
///     mean(handle_shape), sd(handle_shape), count(handle_shape), distinct(servers)
///
/// What a name stands for is checked where all measures are known; here only the grammar is.
package enum FormulaParser {
  private static let deepestNesting = 32

  package static func parse(
    _ text: String, at location: SourceLocation
  ) -> (Formula?, [Diagnostic]) {
    let (tokens, faults) = FormulaToken.tokens(of: text)
    if let fault = faults.first {
      return (
        nil,
        [
          .error(
            "bad-formula", at: location.offset(columns: fault.column),
            "'\(fault.character)' has no meaning in a formula",
            hint: "Use + - * / ( ) , numbers and names of measures")
        ]
      )
    }
    var state = State(tokens: tokens, location: location)
    do throws(Fault) {
      let term = try state.sum(depth: 0)
      if let extra = state.peek {
        throw Fault(column: extra.column, message: "nothing may follow here, found '\(extra.text)'")
      }
      return (Formula(text: text, term: term), [])
    } catch {
      return (
        nil,
        [
          .error(
            "bad-formula", at: location.offset(columns: error.column), error.message,
            hint: error.hint)
        ]
      )
    }
  }

  private struct Fault: Error {
    let column: Int
    let message: String
    var hint = ""
  }

  private struct State {
    let tokens: [FormulaToken]
    let location: SourceLocation
    var index = 0

    var peek: FormulaToken? { index < tokens.count ? tokens[index] : nil }

    private var endColumn: Int {
      tokens.last.map { $0.column + $0.text.count } ?? 0
    }

    private mutating func take(_ symbols: Set<String>) -> FormulaToken? {
      guard let token = peek, token.kind == .symbol, symbols.contains(token.text) else {
        return nil
      }
      index += 1
      return token
    }

    private mutating func expect(_ symbol: String) throws(Fault) {
      if take([symbol]) != nil { return }
      let found = peek.map { "found '\($0.text)'" } ?? "the formula ends"
      throw Fault(column: peek?.column ?? endColumn, message: "expected '\(symbol)' here, \(found)")
    }

    mutating func sum(depth: Int) throws(Fault) -> Formula.Term {
      if depth > deepestNesting {
        throw Fault(
          column: peek?.column ?? 0, message: "nested deeper than \(deepestNesting) levels")
      }
      var term = try product(depth: depth)
      while let sign = take(["+", "-"]) {
        let other = try product(depth: depth)
        term = sign.text == "+" ? .add(term, other) : .subtract(term, other)
      }
      return term
    }

    private mutating func product(depth: Int) throws(Fault) -> Formula.Term {
      var term = try factor(depth: depth)
      while let sign = take(["*", "/"]) {
        let other = try factor(depth: depth)
        term = sign.text == "*" ? .multiply(term, other) : .divide(term, other)
      }
      return term
    }

    private mutating func factor(depth: Int) throws(Fault) -> Formula.Term {
      guard let token = peek else {
        throw Fault(column: endColumn, message: "the formula ends where a value should stand")
      }
      index += 1
      switch token.kind {
      case .number(let value): return .number(value)
      case .name:
        return peek?.text == "(" ? try call(token, depth: depth) : .measure(token.text)
      case .symbol where token.text == "(":
        let inner = try sum(depth: depth + 1)
        try expect(")")
        return inner
      case .symbol where token.text == "-":
        if depth > deepestNesting {
          throw Fault(column: token.column, message: "nested deeper than \(deepestNesting) levels")
        }
        return .subtract(.number(0), try factor(depth: depth + 1))
      case .symbol:
        throw Fault(column: token.column, message: "expected a value here, found '\(token.text)'")
      }
    }

    private mutating func call(_ name: FormulaToken, depth: Int) throws(Fault) -> Formula.Term {
      try expect("(")
      var arguments: [Formula.Term] = []
      repeat { arguments.append(try sum(depth: depth + 1)) } while take([","]) != nil
      try expect(")")
      guard let term = FormulaFunction.term(name.text, arguments) else {
        let known = FormulaFunction.signatures
        guard let signature = known[name.text] else {
          throw Fault(
            column: name.column, message: "there is no function '\(name.text)'",
            hint: suggestion(for: name.text, among: known.keys))
        }
        throw Fault(
          column: name.column, message: "'\(name.text)' does not take these arguments",
          hint: "Write \(signature)")
      }
      return term
    }
  }
}

/// The functions a formula knows.
enum FormulaFunction {
  static let signatures = [
    "share": "share(part, whole)", "per hour": "per hour(count, seconds)",
    "median": "median(histogram)", "mean": "mean(histogram)", "sd": "sd(histogram)",
    "count": "count(histogram)", "distinct": "distinct(histogram)",
    "percentile": "percentile(histogram, 90)", "p10": "p10(histogram)", "p25": "p25(histogram)",
    "p50": "p50(histogram)", "p75": "p75(histogram)", "p90": "p90(histogram)",
    "p95": "p95(histogram)", "p99": "p99(histogram)",
  ]

  static func term(_ name: String, _ arguments: [Formula.Term]) -> Formula.Term? {
    switch (name, arguments.count) {
    case ("share", 2): return .divide(arguments[0], arguments[1])
    case ("per hour", 2): return .multiply(.divide(arguments[0], arguments[1]), .number(3600))
    case ("percentile", 2):
      guard case .measure(let histogram) = arguments[0], case .number(let percent) = arguments[1],
        (0...100).contains(percent)
      else { return nil }
      return .statistic(.quantile(percent / 100), of: histogram)
    case (_, 1):
      guard case .measure(let histogram) = arguments[0], let statistic = statistic(name) else {
        return nil
      }
      return .statistic(statistic, of: histogram)
    default: return nil
    }
  }

  private static func statistic(_ name: String) -> Formula.Statistic? {
    switch name {
    case "median": return .quantile(0.5)
    case "mean": return .mean
    case "sd": return .sampleDeviation
    case "count": return .count
    case "distinct": return .distinct
    default:
      guard signatures[name] != nil, let percent = Int(name.dropFirst()) else { return nil }
      return .quantile(Double(percent) / 100)
    }
  }
}
