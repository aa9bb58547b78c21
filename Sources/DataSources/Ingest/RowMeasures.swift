internal import Measures

/// What the measures of one file take from a row: read whole first, then added up.
///
/// Nothing in here allocates. A cell at fault ends the reading, and then nothing of the row is added.
struct RowMeasures: ~Copyable {
  /// What a row gives to a measure that is no sum.
  private struct Extra {
    var number = CellNumber(.missing)
    var end = CellNumber(.missing)
    var text: Int64 = 0
    var isPresent = false
  }

  private let plan: FilePlan
  // Plain memory, because every measure of every row is read from here and written there: arrays would check
  // bounds and owners each time.
  private let measures: UnsafeMutableBufferPointer<RowProgram.Measure>
  private let plainColumns: UnsafeMutableBufferPointer<Int32>
  private let cells: UnsafeMutableBufferPointer<FactBatch.Cell>
  private let extras: UnsafeMutableBufferPointer<Extra>
  /// The measures that are no sums.
  private let others: [Int]
  private let hasKeys: Bool
  /// A span is of a day: where facts are finer it is absent, for the spans of a day's parts add up to something
  /// else.
  private let spansDays: Bool
  var machine: RowMachine

  init(_ plan: FilePlan, time: FactShape.Time) {
    self.plan = plan
    spansDays = time == .day
    let program = plan.program
    machine = RowMachine(plan)
    measures = .allocate(capacity: program.measures.count)
    _ = measures.initialize(from: program.measures)
    plainColumns = .allocate(capacity: program.measures.count)
    _ = plainColumns.initialize(from: program.measures.map(\.plainColumn))
    extras = .allocate(capacity: program.measures.count)
    extras.initialize(repeating: Extra())
    cells = .allocate(capacity: program.scalars.count)
    // The count of rows, where there is one, is the last and always 1; the others are written row by row.
    _ = cells.initialize(
      from: program.scalars.map { .init(Quantity(1), measure: $0, isPresent: true) })
    others = program.measures.indices.filter { index in
      if case .sum = program.measures[index].destination { return false }
      return true
    }
    hasKeys = program.measures.contains { measure in
      if case .keys = measure.destination { return true }
      return false
    }
  }

  deinit {
    measures.deallocate()
    plainColumns.deallocate()
    extras.deallocate()
    cells.deallocate()
  }

  /// Reads what every measure takes from the row; `false` where a cell is at fault.
  @inline(__always)
  mutating func read(_ row: RowCells) -> Bool {
    for index in 0..<measures.count {
      let slot = plainColumns[index]
      if slot < 0 {
        if !readCarefully(index, row) { return false }
        continue
      }
      let number = machine.number(slot, row)
      if !set(measures[index].scalar, number, index) { return false }
    }
    return true
  }

  @inline(__always)
  private mutating func set(_ scalar: Int, _ number: CellNumber, _ index: Int) -> Bool {
    cells[scalar].mantissa = number.mantissa
    cells[scalar].decimals = number.decimals
    cells[scalar].isPresent = number.state == .value
    if number.isPercent, measures[index].refusesPercent {
      machine.notePercent(measures[index].index)
    }
    return number.state == .value || machine.fault == nil
  }

  private mutating func readCarefully(_ index: Int, _ row: RowCells) -> Bool {
    let measure = measures[index]
    extras[index].isPresent = false
    if !machine.holds(measure.condition, row) {
      return machine.fault == nil && countNothing(measure, index)
    }
    switch measure.operand {
    case .one: return set(measure.scalar, CellNumber(1), index)
    case .column(let slot): return take(machine.number(slot, row), index)
    case .steps(let range): return take(machine.value(of: range, row), index)
    case .text(let slot):
      let cell = row[slot].trimmed
      extras[index].text = key(of: cell)
      extras[index].isPresent = cell.count > 0
      return measure.scalar < 0 || set(measure.scalar, CellNumber(0), index)
    case .ends(let start, let end):
      cells[measure.scalar].isPresent = false
      extras[index].number = machine.value(of: start, row)
      if machine.fault != nil { return false }
      extras[index].end = machine.value(of: end, row)
      extras[index].isPresent =
        spansDays && extras[index].number.state == .value && extras[index].end.state == .value
      return machine.fault == nil
    }
  }

  /// Somebody counted, and found nothing.
  private mutating func countNothing(_ measure: RowProgram.Measure, _ index: Int) -> Bool {
    if measure.scalar < 0 { return true }
    if case .span = measure.destination, !spansDays {
      cells[measure.scalar].isPresent = false
      return true
    }
    return set(measure.scalar, CellNumber(0), index)
  }

  private mutating func take(_ number: CellNumber, _ index: Int) -> Bool {
    let scalar = measures[index].scalar
    if scalar >= 0 { return set(scalar, number, index) }
    extras[index].number = number
    extras[index].isPresent = number.state == .value
    return machine.fault == nil
  }

  /// A stable hash of a cell's text, the same for every encoding.
  private func key(of cell: CellBytes) -> Int64 {
    if plan.dialect.encoding == .utf8 || isASCII(cell.buffer) {
      return Int64(bitPattern: StableHash.short(cell.buffer))
    }
    let text = Array(plan.dialect.encoding.text(cell.buffer).utf8)
    return text.withUnsafeBufferPointer { Int64(bitPattern: StableHash.short($0)) }
  }
}

extension RowMeasures {
  /// Adds what was read from the row.
  func commit(
    _ owner: Int32, _ time: Int32, _ moment: RowPlacing.Moment, _ batch: inout FactBatch,
    _ keyed: inout [[KeyedRow]]
  ) {
    let row = batch.add(UnsafeBufferPointer(cells), owner: owner, time: time)
    for index in others where extras[index].isPresent {
      let extra = extras[index]
      switch measures[index].destination {
      case .sum: break
      case .histogram(let histogram):
        batch.record(value(of: index), inHistogram: histogram, row: row)
      case .span(let span):
        if let start = extra.number.quantity, let end = extra.end.quantity {
          batch.widen(span: span, from: start, to: end, row: row)
        }
      case .keys(let number):
        keyed[number].append(
          KeyedRow(key: extra.text, moment: moment.seconds, owner: owner, time: time))
      }
    }
  }

  /// Keeps the keys of a row that the facts have no place for: what it follows is repeated all the same.
  mutating func follow(
    _ row: RowCells, _ moment: RowPlacing.Moment, _ keyed: inout [[KeyedRow]]
  ) {
    if !hasKeys { return }
    if read(row) {
      for index in others where extras[index].isPresent {
        guard case .keys(let number) = measures[index].destination else { continue }
        keyed[number].append(
          KeyedRow(key: extras[index].text, moment: moment.seconds, owner: -1, time: 0))
      }
    }
    machine.clearFault()
  }

  /// What a histogram counts: millionths, or the hash of a text.
  private func value(of index: Int) -> Int64 {
    if case .text = measures[index].operand { return extras[index].text }
    let number = extras[index].number
    return Quantity(mantissa: number.mantissa, decimals: number.decimals).millionths
  }
}
