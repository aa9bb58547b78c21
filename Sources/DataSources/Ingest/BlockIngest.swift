internal import Measures

/// What one block came to.
struct BlockResult: Sendable {
  let index: Int
  let file: Int
  var lines = 0
  var read = 0
  var used = 0
  var skipped = 0
  var outside = 0
  var log: QuarantineLog
  var firstDay = Int32.max
  var lastDay = Int32.min
  var percentMeasures: Set<Int> = []
  var queues: Set<[UInt8]> = []
  var batch: FactBatch
}

/// What every thread needs to know to read blocks.
struct IngestContext: Sendable {
  let layout: IngestLayout
  let owners: OwnerLookup
  let shape: FactShape
  /// `nil` in the first pass over queues, which only collects their names.
  let queueNumbers: ByteKeyTable?
  let mostExamples: Int

  var isCollecting: Bool { shape.ownerKind == .queues && queueNumbers == nil }
}

/// Reads the rows of the blocks of one file on one thread.
struct BlockIngest: ~Copyable {
  private struct Value {
    var number = CellNumber(.missing)
    var text: Int64 = 0
    var isPresent = false
  }

  private let plan: FilePlan
  private let context: IngestContext
  private var scanner: RowScanner
  private var machine: RowMachine
  private var placing: RowPlacing
  private let values: UnsafeMutablePointer<Value>
  private let measures: [RowProgram.Measure]
  private let columnCount: Int

  var file: Int { plan.file }

  init(_ plan: FilePlan, _ context: IngestContext) {
    self.plan = plan
    self.context = context
    measures = plan.program.measures
    columnCount = plan.header.count
    scanner = RowScanner(plan.dialect, fields: plan.header.count)
    machine = RowMachine(plan)
    placing = RowPlacing(
      plan, owners: context.owners, shape: context.shape, queueNumbers: context.queueNumbers)
    values = .allocate(capacity: measures.count + 1)
    values.initialize(repeating: Value(), count: measures.count + 1)
  }

  deinit { values.deallocate() }

  mutating func read(_ block: Block, _ buffer: BlockBuffer) -> BlockResult {
    var result = BlockResult(
      index: block.index, file: plan.file, log: QuarantineLog(limit: context.mostExamples),
      batch: FactBatch(layout: context.layout.measures))
    let base = buffer.base
    if block.linesOfLongRow > 0 {
      result.read = 1
      quarantine(RowFault(.rowTooLong), base, 0, block.count, line: 0, &result)
      result.lines = block.linesOfLongRow
      return result
    }
    base[block.count] = plan.dialect.rowEnd
    let needsCheck =
      plan.dialect.encoding == .utf8
      && !isASCII(UnsafeBufferPointer(start: base, count: block.count))
    var position = 0
    while position < block.count {
      let start = position
      position = scanner.scan(base, from: start, to: block.count)
      if !isBlank(base, start) {
        result.read += 1
        row(base, start, position, needsCheck: needsCheck, &result)
      }
      result.lines += scanner.lines
    }
    result.percentMeasures = machine.percentMeasures
    result.queues = placing.queues
    return result
  }

  private func isBlank(_ base: UnsafePointer<UInt8>, _ start: Int) -> Bool {
    scanner.count == 1 && scanner.spans[0].count == 0 && base[start] != .quote
  }

  private mutating func row(
    _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, needsCheck: Bool,
    _ result: inout BlockResult
  ) {
    if let fault = formFault(base, start, end, needsCheck) {
      return quarantine(fault, base, start, end, line: result.lines, &result)
    }
    let cells = RowCells(base: base, spans: scanner.spans)
    if let only = plan.program.only, !machine.holds(only, cells) {
      if machine.fault == nil {
        result.skipped += 1
      } else {
        quarantineMachineFault(base, start, end, &result)
      }
      return
    }
    switch placing.place(cells) {
    case .outside: result.outside += 1
    case .fault(let fault): quarantine(fault, base, start, end, line: result.lines, &result)
    case .fact(let owner, let day, let time):
      if evaluate(cells) {
        result.used += 1
        result.firstDay = min(result.firstDay, day)
        result.lastDay = max(result.lastDay, day)
        if !context.isCollecting { commit(owner, time, &result.batch) }
      } else {
        quarantineMachineFault(base, start, end, &result)
      }
    }
  }

  /// What is wrong with the row before any cell is read.
  private mutating func formFault(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ needsCheck: Bool
  ) -> RowFault? {
    if end - start > RowFault.longestField {
      if end - start > RowFault.longestRow { return RowFault(.rowTooLong) }
      for field in 0..<min(scanner.count, plan.header.count)
      where scanner.spans[field].count > RowFault.longestField {
        return RowFault(.fieldTooLong, Int32(field))
      }
    }
    let field = Int32(scanner.flawedField)
    switch scanner.flaw {
    case .none: break
    case .strayQuote: return RowFault(.strayQuote, field)
    case .textAfterQuote: return RowFault(.textAfterQuote, field)
    }
    if scanner.count != columnCount {
      if scanner.count > columnCount { return RowFault(.tooManyFields) }
      if !plan.allowsShortRows { return RowFault(.tooFewFields) }
      scanner.fillUp(to: columnCount)
    }
    if needsCheck, !isUTF8(UnsafeBufferPointer(start: base + start, count: end - start - 1)) {
      return RowFault(.notUTF8)
    }
    return nil
  }

  /// Reads what every measure takes from the row; `false` where a cell is at fault.
  ///
  /// Nothing is added up before the whole row is known to be good.
  private mutating func evaluate(_ cells: RowCells) -> Bool {
    for index in 0..<measures.count {
      let measure = measures[index]
      values[index].isPresent = false
      if !machine.holds(measure.condition, cells) {
        if machine.fault != nil { return false }
        values[index].number = CellNumber(0)
        values[index].isPresent = measure.isScalar
        continue
      }
      if case .text(let slot) = measure.operand {
        let cell = cells[slot].trimmed
        values[index].text = key(of: cell)
        values[index].isPresent = cell.count > 0
        continue
      }
      let number = machine.value(of: measure.operand, cells)
      if number.isPercent, measure.refusesPercent { machine.notePercent(measure.index) }
      values[index].number = number
      values[index].isPresent = number.state == .value
      if machine.fault != nil { return false }
    }
    return true
  }

  /// A stable hash of a cell's text, the same for every encoding.
  private func key(of cell: CellBytes) -> Int64 {
    if plan.dialect.encoding == .utf8 || isASCII(cell.buffer) {
      return Int64(bitPattern: StableHash.short(cell.buffer))
    }
    let text = Array(plan.dialect.encoding.text(cell.buffer).utf8)
    return text.withUnsafeBufferPointer { Int64(bitPattern: StableHash.short($0)) }
  }

  private func commit(_ owner: Int32, _ time: Int32, _ batch: inout FactBatch) {
    let row = batch.row(owner: owner, time: time)
    for index in 0..<measures.count where values[index].isPresent {
      let measure = measures[index]
      let number = values[index].number
      if measure.isScalar {
        batch.add(
          Quantity(mantissa: number.mantissa, decimals: number.decimals),
          toScalar: measure.target, row: row)
      } else {
        var key = values[index].text
        if case .text = measure.operand {
        } else {
          key = Quantity(mantissa: number.mantissa, decimals: number.decimals).millionths
        }
        batch.record(key, inHistogram: measure.target, row: row)
      }
    }
    if plan.rowsMeasure >= 0 { batch.add(Quantity(1), toScalar: plan.rowsMeasure, row: row) }
  }
}

// Rows put aside.
extension BlockIngest {
  private mutating func quarantineMachineFault(
    _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, _ result: inout BlockResult
  ) {
    if let fault = machine.fault {
      quarantine(fault, base, start, end, line: result.lines, &result)
    }
    machine.clearFault()
  }

  private func quarantine(
    _ fault: RowFault, _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, line: Int,
    _ result: inout BlockResult
  ) {
    result.log.add(fault) {
      let slot = Int(fault.slot)
      guard slot >= 0, slot < min(scanner.count, plan.header.count) else {
        let count = min(end - start, 400)
        return .init(line: line, column: 1, text: shown(base + start, count))
      }
      let spans = (0...slot).map { scanner.spans[$0] }
      let bytes = UnsafeBufferPointer(start: UnsafePointer(base), count: end)
      let place = CellPlaces.of(spans, in: bytes, from: start, plan.dialect).last ?? (0, 1)
      let span = spans[slot]
      return .init(
        line: line + place.lines, column: place.column,
        text: shown(base + Int(span.start), span.count))
    }
  }

  private func shown(_ start: UnsafePointer<UInt8>, _ count: Int) -> String {
    visible(plan.dialect.encoding.text(UnsafeBufferPointer(start: start, count: min(count, 400))))
  }
}
