/// Runs the program of a file over the row that was scanned last.
///
/// Nothing in here allocates. A cell at fault is noted and ends the row; the note is read by the caller.
struct RowMachine: ~Copyable {
  private let program: RowProgram
  private let steps: UnsafeMutablePointer<RowProgram.Step>
  private let stack: UnsafeMutablePointer<CellNumber>
  private let numbers: NumberFormat
  private var days: DayReader
  private(set) var fault: RowFault?
  /// Measures, by bit, whose bare sum met a percent sign.
  private(set) var percentMeasures: Set<Int> = []

  init(_ plan: FilePlan) {
    program = plan.program
    steps = .allocate(capacity: max(program.steps.count, 1))
    steps.initialize(from: program.steps, count: program.steps.count)
    stack = .allocate(capacity: program.stackDepth + 1)
    stack.initialize(repeating: CellNumber(.missing), count: program.stackDepth + 1)
    numbers = plan.numbers
    days = DayReader(plan.dateFormat)
  }

  deinit {
    steps.deallocate()
    stack.deallocate()
  }

  mutating func clearFault() { fault = nil }

  /// Whether a condition holds of a row.
  @inline(__always)
  mutating func holds(_ range: Range<Int>, _ row: RowCells) -> Bool {
    range.isEmpty || run(range, row)
  }

  private mutating func run(_ range: Range<Int>, _ row: RowCells) -> Bool {
    var flag = false
    var top = 0
    var next = range.lowerBound
    while next < range.upperBound {
      let step = steps[next]
      next += 1
      switch step {
      case .jumpIfTrue(let target): if flag { next = Int(target) }
      case .jumpIfFalse(let target): if !flag { next = Int(target) }
      case .invert: flag.toggle()
      case .never: flag = false
      case .isOneOf(let slot, let first, let end, let isNegated):
        flag = isOneOf(row[slot].trimmed, first, end, isNegated)
      case .isEmpty(let slot, let isNegated): flag = (row[slot].trimmed.count == 0) != isNegated
      case .compareColumn(let slot, let sign, let constant):
        flag = compare(number(slot, row), constant, sign)
      case .compareDate(let slot, let sign, let day): flag = compareDay(row, slot, sign, day)
      case .compare(let sign):
        top -= 2
        flag = compare(stack[top], stack[top + 1], sign)
      case .column, .constant, .arithmetic, .negate: calculate(step, row, &top)
      }
      if fault != nil { return false }
    }
    return flag
  }

  /// What some steps come to.
  mutating func value(of range: Range<Int>, _ row: RowCells) -> CellNumber {
    var top = 0
    for index in range { calculate(steps[index], row, &top) }
    check(stack[0])
    return stack[0]
  }

  mutating func notePercent(_ measure: Int) { percentMeasures.insert(measure) }

  /// The number in a column.
  @inline(__always)
  mutating func number(_ slot: Int32, _ row: RowCells) -> CellNumber {
    let number = numbers.read(row[slot])
    if number.state != .value { noteState(number, slot) }
    return number
  }

  private mutating func noteState(_ number: CellNumber, _ slot: Int32) {
    if fault != nil { return }
    switch number.state {
    case .value, .missing: break
    case .malformed: fault = RowFault(.notANumber, slot)
    case .tooLarge: fault = RowFault(.numberTooLarge, slot)
    case .dividedByZero: fault = RowFault(.dividedByZero)
    }
  }

  private mutating func check(_ number: CellNumber) { noteState(number, -1) }

  private mutating func calculate(_ step: RowProgram.Step, _ row: RowCells, _ top: inout Int) {
    switch step {
    case .column(let slot):
      stack[top] = number(slot, row)
      top += 1
    case .constant(let constant):
      stack[top] = constant
      top += 1
    case .negate: stack[top - 1] = stack[top - 1].negated
    case .arithmetic(let sign):
      top -= 1
      stack[top - 1] = result(sign, stack[top - 1], stack[top])
    default: break
    }
  }

  private func result(
    _ sign: MeasureNode.Operator, _ a: CellNumber, _ b: CellNumber
  ) -> CellNumber {
    switch sign {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a.divided(by: b)
    case .minimum: CellNumber.smaller(a, b)
    case .maximum: CellNumber.larger(a, b)
    }
  }

  /// An empty cell is neither equal nor unequal, less nor more: every comparison with it is false.
  private mutating func compare(
    _ a: CellNumber, _ b: CellNumber, _ sign: MeasureNode.Comparison
  ) -> Bool {
    if a.state == .value, b.state == .value { return sign.holds(a.order(b)) }
    check(a)
    check(b)
    return false
  }

  private mutating func compareDay(
    _ row: RowCells, _ slot: Int32, _ sign: MeasureNode.Comparison, _ day: Int32
  ) -> Bool {
    let cell = row[slot].trimmed
    if cell.count == 0 { return false }
    guard let found = days.moment(cell)?.day else {
      fault = RowFault(.badDate, slot)
      return false
    }
    return sign.holds(found < day ? -1 : found > day ? 1 : 0)
  }

  private func isOneOf(_ cell: CellBytes, _ first: Int32, _ end: Int32, _ isNegated: Bool) -> Bool {
    if cell.count == 0 { return false }
    for index in Int(first)..<Int(end) {
      let text = program.texts[index]
      if Int(text.count) != cell.count { continue }
      var offset = 0
      while offset < cell.count, program.textBytes[Int(text.start) + offset] == cell[offset] {
        offset += 1
      }
      if offset == cell.count { return !isNegated }
    }
    return isNegated
  }
}

/// The cells of one row, by column number.
struct RowCells {
  let base: UnsafePointer<UInt8>
  let spans: UnsafePointer<FieldSpan>

  subscript(slot: Int32) -> CellBytes {
    let span = spans[Int(slot)]
    return CellBytes(base + Int(span.start), span.count)
  }
}
