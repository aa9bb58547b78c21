package import Diagnostics

extension MeasureExpression {
  /// Reads one measure; `location` is where its text begins.
  package static func read(
    _ text: String, at location: SourceLocation
  ) -> (MeasureExpression?, [Diagnostic]) {
    do {
      var parser = try MeasureParser(text)
      let expression = try parser.measure()
      try MeasureTypes.check(expression)
      return (expression, [])
    } catch {
      return (nil, [error.diagnostic("bad-measure", at: location)])
    }
  }
}

extension MeasureNode {
  /// Reads a condition that stands alone, as after `only:`.
  static func readCondition(
    _ text: String, at location: SourceLocation
  ) -> (MeasureNode?, [Diagnostic]) {
    do {
      var parser = try MeasureParser(text)
      let condition = try parser.wholeCondition()
      try MeasureTypes.checkCondition(condition)
      return (condition, [])
    } catch {
      return (nil, [error.diagnostic("bad-condition", at: location)])
    }
  }
}

extension MeasureFault {
  func diagnostic(_ id: String, at location: SourceLocation) -> Diagnostic {
    .error(id, at: location.offset(columns: offset), message, hint: hint)
  }
}

/// A recursive descent over the tokens of one measure, from the loosest binding inwards.
struct MeasureParser {
  private static let deepestNesting = 64
  private static let longestText = 8192

  private let tokens: [MeasureToken]
  private var position = 0
  private var depth = 0

  init(_ text: String) throws(MeasureFault) {
    if text.utf8.count > MeasureParser.longestText {
      throw MeasureFault(at: 0, "this is longer than \(MeasureParser.longestText) bytes")
    }
    tokens = try MeasureLexer.tokens(of: text)
  }

  var token: MeasureToken { tokens[position] }

  mutating func advance() {
    if position + 1 < tokens.count { position += 1 }
  }

  func isWord(_ word: String) -> Bool {
    if case .word(let found) = token.kind { return found.lowercased() == word }
    return false
  }

  func isSign(_ sign: String) -> Bool { token.kind == .sign(sign) }

  mutating func take(_ sign: String) -> Bool {
    guard isSign(sign) else { return false }
    advance()
    return true
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ sign: String, _ why: String) throws(MeasureFault) {
    if take(sign) { return }
    throw MeasureFault(at: token.offset, "expected '\(sign)' \(why)\(found)")
  }

  /// What stands here, for messages.
  var found: String {
    switch token.kind {
    case .end: ", but the text ends"
    case .word(let word), .quotedColumn(let word): ", found '\(word)'"
    case .text(let text): ", found '\(text)'"
    case .sign(let sign): ", found '\(sign)'"
    case .number, .date: ", found a number or date"
    }
  }

  /// Guards the descent against texts that nest without end.
  private mutating func nested<Result>(
    _ body: (inout MeasureParser) throws(MeasureFault) -> Result
  ) throws(MeasureFault) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > MeasureParser.deepestNesting {
      throw MeasureFault(
        at: token.offset, "nested deeper than \(MeasureParser.deepestNesting) levels")
    }
    return try body(&self)
  }
}

// Conditions.
extension MeasureParser {
  mutating func alternatives() throws(MeasureFault) -> MeasureNode {
    var node = try conjunction()
    while isWord("or") {
      let at = token.offset
      advance()
      node = .either(node, try conjunction(), at: at)
    }
    return node
  }

  private mutating func conjunction() throws(MeasureFault) -> MeasureNode {
    var node = try negatable()
    while isWord("and") {
      let at = token.offset
      advance()
      node = .both(node, try negatable(), at: at)
    }
    return node
  }

  private mutating func negatable() throws(MeasureFault) -> MeasureNode {
    let at = token.offset
    guard takeWord("not") else { return try comparison() }
    return .not(try nested { parser throws(MeasureFault) in try parser.negatable() }, at: at)
  }

  private mutating func comparison() throws(MeasureFault) -> MeasureNode {
    let left = try sumOfTerms()
    let at = token.offset
    if case .sign(let sign) = token.kind, let comparison = MeasureNode.Comparison(rawValue: sign) {
      advance()
      return .comparison(comparison, left, try sumOfTerms(), at: at)
    }
    if takeWord("is") {
      let isNegated = takeWord("not")
      guard takeWord("empty") else {
        throw MeasureFault(at: token.offset, "expected 'empty' after is\(found)")
      }
      return .emptiness(left, isNegated: isNegated, at: at)
    }
    let isNegated = takeWord("not")
    if takeWord("in") { return try membership(of: left, isNegated: isNegated, at: at) }
    if isNegated { throw MeasureFault(at: token.offset, "expected 'in' after not\(found)") }
    return left
  }

  private mutating func membership(
    of node: MeasureNode, isNegated: Bool, at: Int
  ) throws(MeasureFault) -> MeasureNode {
    try expect("(", "after in")
    var items: [MeasureNode] = []
    repeat { items.append(try sumOfTerms()) } while take(",")
    try expect(")", "to close the list")
    return .membership(node, items, isNegated: isNegated, at: at)
  }
}

// Arithmetic.
extension MeasureParser {
  mutating func sumOfTerms() throws(MeasureFault) -> MeasureNode {
    var node = try product()
    while isSign("+") || isSign("-") {
      let at = token.offset
      let sign: MeasureNode.Operator = isSign("+") ? .add : .subtract
      advance()
      node = .arithmetic(sign, node, try product(), at: at)
    }
    return node
  }

  private mutating func product() throws(MeasureFault) -> MeasureNode {
    var node = try factor()
    while isSign("*") || isSign("/") {
      let at = token.offset
      let sign: MeasureNode.Operator = isSign("*") ? .multiply : .divide
      advance()
      node = .arithmetic(sign, node, try factor(), at: at)
    }
    return node
  }

  private mutating func factor() throws(MeasureFault) -> MeasureNode {
    let start = token
    advance()
    switch start.kind {
    case .number(let number): return .number(number, at: start.offset)
    case .text(let text): return .text(text, at: start.offset)
    case .date(let date): return .date(date, at: start.offset)
    case .quotedColumn(let name): return .column(name, at: start.offset)
    case .word(let word): return try named(word, at: start.offset)
    case .sign("-"):
      let node = try nested { parser throws(MeasureFault) in try parser.factor() }
      return .negation(node, at: start.offset)
    case .sign("+"):
      return try nested { parser throws(MeasureFault) in try parser.factor() }
    case .sign("("):
      let node = try nested { parser throws(MeasureFault) in try parser.alternatives() }
      try expect(")", "to close '('")
      return node
    case .sign, .end:
      position = tokens.firstIndex { $0.offset == start.offset } ?? position
      throw MeasureFault(at: start.offset, "expected a column, a number or 'text'\(found)")
    }
  }

  private mutating func named(_ word: String, at: Int) throws(MeasureFault) -> MeasureNode {
    let name = word.lowercased()
    guard take("(") else {
      if MeasureWords.keywords.contains(name) {
        throw MeasureFault(
          at: at, "expected a column, a number or 'text', found '\(word)'",
          hint: "A column of that name is written [\(word)]")
      }
      return .column(word, at: at)
    }
    guard let function = MeasureNode.Operator(rawValue: name), name.count == 3 else {
      throw MeasureWords.unknownFunction(name, at: at)
    }
    let first = try nested { parser throws(MeasureFault) in try parser.sumOfTerms() }
    try expect(",", "between the two values of \(name)")
    let second = try nested { parser throws(MeasureFault) in try parser.sumOfTerms() }
    try expect(")", "to close \(name)(")
    return .arithmetic(function, first, second, at: at)
  }
}
