internal import Dates
internal import Diagnostics
internal import Measures

/// Compiles the measures of a source against the header of one file.
struct RowProgramCompiler {
  private let definition: SourceDefinition
  private let columns: HeaderColumns
  private let encoding: CSVEncoding
  private var program = RowProgram()
  private var depth = 0
  /// Where the text that is being compiled begins.
  private var location: SourceLocation
  private(set) var problems: [Diagnostic] = []

  init(_ definition: SourceDefinition, columns: HeaderColumns) {
    self.definition = definition
    self.columns = columns
    encoding = definition.encoding
    location = definition.location
  }

  /// The program; `places` holds the layout's place of each measure.
  mutating func compile(_ places: [IngestLayout.Place]) -> RowProgram {
    if let only = definition.only {
      location = definition.onlyLocation
      program.only = condition(only)
    }
    for (index, measure) in definition.measures.enumerated() {
      location = measure.location
      let expression = measure.expression
      let place = places[index]
      if let scalar = place.scalar { program.scalars.append(scalar) }
      program.measures.append(
        RowProgram.Measure(
          operand: operand(of: expression),
          condition: expression.condition.map { condition($0) } ?? 0..<0,
          destination: place.destination,
          scalar: place.scalar == nil ? -1 : program.scalars.count - 1, index: index,
          refusesPercent: refusesPercent(expression)))
    }
    return program
  }

  private func refusesPercent(_ expression: MeasureExpression) -> Bool {
    guard definition.row.isTotal, expression.aggregate == .sum,
      case .column(let name, _)? = expression.operand
    else { return false }
    return !definition.totals.contains(SourceDefinition.folded(name))
  }

  private mutating func operand(of expression: MeasureExpression) -> RowProgram.Operand {
    guard let node = expression.operand else { return .one }
    if let end = expression.end { return .ends(calculation(node), calculation(end)) }
    guard case .column(let name, let at) = node else { return .steps(calculation(node)) }
    let slot = slot(name, at)
    switch expression.aggregate {
    case .distinct, .unrepeated: return .text(slot)
    case .count, .sum, .histogram, .span: return .column(slot)
    }
  }

  private mutating func calculation(_ node: MeasureNode) -> Range<Int> {
    let start = program.steps.count
    let before = depth
    number(node)
    depth = before
    return start..<program.steps.count
  }

  private mutating func condition(_ node: MeasureNode) -> Range<Int> {
    let start = program.steps.count
    truth(node)
    return start..<program.steps.count
  }

  private mutating func slot(_ name: String, _ at: Int, isRight: Bool = false) -> Int32 {
    switch columns.slot(of: name, at: location.offset(columns: at)) {
    case .success(let slot): return Int32(slot)
    case .failure(let problem):
      let isWord = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      let asText = "If it is text, write '\(name)' in single quotes"
      let hint = isRight && isWord && !problem.hint.hasPrefix("Did") ? asText : problem.hint
      problems.append(.error(problem.id, at: problem.location, problem.message, hint: hint))
      return 0
    }
  }
}

// Numbers.
extension RowProgramCompiler {
  private mutating func push(_ step: RowProgram.Step) {
    program.steps.append(step)
    depth += 1
    program.stackDepth = max(program.stackDepth, depth)
  }

  private mutating func number(_ node: MeasureNode) {
    if case .arithmetic(let sign, let a, let b, _) = node {
      number(a)
      number(b)
      program.steps.append(.arithmetic(sign))
      depth -= 1
    } else if case .negation(let part, _) = node {
      number(part)
      program.steps.append(.negate)
    } else if case .column(let name, let at) = node {
      push(.column(slot(name, at)))
    } else if case .number(let quantity, _) = node {
      push(.constant(CellNumber(quantity)))
    } else {
      // The type check lets nothing else come here.
      push(.constant(CellNumber(.malformed)))
    }
  }
}

// Conditions.
extension RowProgramCompiler {
  private mutating func truth(_ node: MeasureNode) {
    switch node {
    case .both(let a, let b, _): joined(a, b) { .jumpIfFalse($0) }
    case .either(let a, let b, _): joined(a, b) { .jumpIfTrue($0) }
    case .not(let part, _):
      truth(part)
      program.steps.append(.invert)
    case .emptiness(.column(let name, let at), let isNegated, _):
      let slot = slot(name, at)
      program.steps.append(.isEmpty(slot, isNegated: isNegated))
    case .comparison(let sign, let a, let b, _): comparison(sign, a, b)
    case .membership(let part, let items, let isNegated, _): membership(part, items, isNegated)
    default: program.steps.append(.never)
    }
  }

  /// The second condition is passed over where the first decides.
  private mutating func joined(
    _ a: MeasureNode, _ b: MeasureNode, _ jump: (Int32) -> RowProgram.Step
  ) {
    truth(a)
    let place = program.steps.count
    program.steps.append(.never)
    truth(b)
    program.steps[place] = jump(Int32(program.steps.count))
  }

  private mutating func comparison(
    _ sign: MeasureNode.Comparison, _ a: MeasureNode, _ b: MeasureNode
  ) {
    if case .column(let name, let at) = a {
      if case .text(let text, _) = b { return textTest(slot(name, at), [text], sign == .notEqual) }
      if case .date(let day, _) = b {
        program.steps.append(.compareDate(slot(name, at), sign, day.dayNumber))
        return
      }
      if let constant = constant(b) {
        program.steps.append(.compareColumn(slot(name, at), sign, constant))
        return
      }
    }
    if case .column = b {
      switch a {
      case .text, .date, .number: return comparison(sign.mirrored, b, a)
      default: break
      }
    }
    let before = depth
    if case .column(let name, let at) = a { push(.column(slot(name, at))) } else { number(a) }
    if case .column(let name, let at) = b {
      push(.column(slot(name, at, isRight: true)))
    } else {
      number(b)
    }
    program.steps.append(.compare(sign))
    depth = before
  }

  private func constant(_ node: MeasureNode) -> CellNumber? {
    if case .number(let quantity, _) = node { return CellNumber(quantity) }
    if case .negation(let part, _) = node { return constant(part)?.negated }
    return nil
  }

  private mutating func membership(_ part: MeasureNode, _ items: [MeasureNode], _ isNegated: Bool) {
    let texts = items.compactMap { item -> String? in
      if case .text(let text, _) = item { return text }
      return nil
    }
    if texts.count == items.count, case .column(let name, let at) = part {
      return textTest(slot(name, at), texts, isNegated)
    }
    // Numbers and dates, one after another: all unequal, or any equal.
    var jumps: [Int] = []
    for (index, item) in items.enumerated() {
      if index > 0 {
        jumps.append(program.steps.count)
        program.steps.append(.never)
      }
      comparison(isNegated ? .notEqual : .equal, part, item)
    }
    let end = Int32(program.steps.count)
    for place in jumps { program.steps[place] = isNegated ? .jumpIfFalse(end) : .jumpIfTrue(end) }
  }

  private mutating func textTest(_ slot: Int32, _ texts: [String], _ isNegated: Bool) {
    let first = Int32(program.texts.count)
    for text in texts {
      // What the encoding cannot write is equal to no cell.
      guard let bytes = encoding.bytes(text) else { continue }
      program.texts.append(
        .init(start: Int32(program.textBytes.count), count: Int32(bytes.count)))
      program.textBytes += bytes
    }
    let end = Int32(program.texts.count)
    program.steps.append(.isOneOf(slot, first: first, end: end, isNegated: isNegated))
  }
}
