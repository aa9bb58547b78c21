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
  var days = DayRange()
  var percentMeasures: Set<Int> = []
  var queues: Set<[UInt8]> = []
  /// By `unrepeated` measure of the layout.
  var keyed: [[KeyedRow]]
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
  private let plan: FilePlan
  private let context: IngestContext
  private var scanner: RowScanner
  private var measures: RowMeasures
  private var placing: RowPlacing
  private let columnCount: Int
  /// Each row is a day of a person, so that rows that are the same are hardly meant.
  private let isDaily: Bool

  var file: Int { plan.file }

  init(_ plan: FilePlan, _ context: IngestContext) {
    self.plan = plan
    self.context = context
    columnCount = plan.header.count
    isDaily = plan.isDaily && context.shape.ownerKind == .people
    scanner = RowScanner(plan.dialect, fields: plan.header.count)
    measures = RowMeasures(plan, time: context.shape.time)
    placing = RowPlacing(
      plan, owners: context.owners, shape: context.shape, queueNumbers: context.queueNumbers)
  }

  /// Reads a block and adds its facts to a batch.
  mutating func read(
    _ block: Block, _ buffer: BlockBuffer, into batch: inout FactBatch
  ) -> BlockResult {
    var result = emptyResult(block)
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
        row(base, start, position, needsCheck: needsCheck, &result, &batch)
      }
      result.lines += scanner.lines
    }
    result.percentMeasures = measures.machine.percentMeasures
    result.queues = placing.queues
    return result
  }

  private func emptyResult(_ block: Block) -> BlockResult {
    BlockResult(
      index: block.index, file: plan.file, log: QuarantineLog(limit: context.mostExamples),
      keyed: context.layout.unrepeated.map { _ in [] })
  }

  private func isBlank(_ base: UnsafePointer<UInt8>, _ start: Int) -> Bool {
    scanner.count == 1 && scanner.spans[0].count == 0 && base[start] != .quote
  }

  private mutating func row(
    _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, needsCheck: Bool,
    _ result: inout BlockResult, _ batch: inout FactBatch
  ) {
    if let fault = formFault(base, start, end, needsCheck) {
      return quarantine(fault, base, start, end, line: result.lines, &result)
    }
    let cells = RowCells(base: base, spans: scanner.spans)
    if let only = plan.program.only, !measures.machine.holds(only, cells) {
      if measures.machine.fault == nil {
        result.skipped += 1
      } else {
        quarantineMachineFault(base, start, end, &result)
      }
      return
    }
    switch placing.place(cells) {
    case .outside(let moment):
      result.outside += 1
      if !context.isCollecting { measures.follow(cells, moment, &result.keyed) }
    case .fault(let fault): quarantine(fault, base, start, end, line: result.lines, &result)
    case .fact(let owner, let time, let moment):
      if measures.read(cells) {
        result.used += 1
        result.days.add(moment.day, line: result.lines)
        if !context.isCollecting {
          measures.commit(owner, time, moment, &batch, &result.keyed)
          if isDaily { batch.note(fingerprint: fingerprint(base, start, end)) }
        }
      } else {
        quarantineMachineFault(base, start, end, &result)
      }
    }
  }

  /// What rows that are the same word for word share, whatever ends their line.
  private func fingerprint(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> UInt32 {
    let last = end - start > 1 && base[end - 2] == .carriageReturn ? end - 2 : end - 1
    let row = UnsafeBufferPointer(start: base + start, count: last - start)
    return StableHash.fingerprint(row)
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
}

// Rows put aside.
extension BlockIngest {
  private mutating func quarantineMachineFault(
    _ base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, _ result: inout BlockResult
  ) {
    if let fault = measures.machine.fault {
      quarantine(fault, base, start, end, line: result.lines, &result)
    }
    measures.machine.clearFault()
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
