internal import Dates

/// Says whose a row is and when it happened.
struct RowPlacing: ~Copyable {
  enum Place {
    case fact(owner: Int32, time: Int32, Moment)
    /// The shape has no place for the row: no queue, or no time of the day.
    case outside(Moment)
    case fault(RowFault)
  }

  /// When a row happened.
  struct Moment {
    let day: Int32
    /// The second of the day; 0 where the row does not say.
    let second: Int32

    /// Seconds since the first day's midnight, for telling earlier from later.
    var seconds: Int64 { Int64(day) * 86_400 + Int64(second) }
  }

  private let plan: FilePlan
  private let owners: OwnerLookup
  private let shape: FactShape
  /// For the shape of queues: their numbers, or `nil` while they are still being collected.
  private let queueNumbers: ByteKeyTable?
  private(set) var queues: Set<[UInt8]> = []
  private var days: DayReader
  private var lastAgent = -1
  private let scratch: UnsafeMutablePointer<UInt8>
  private static let longestKey = 256

  init(_ plan: FilePlan, owners: OwnerLookup, shape: FactShape, queueNumbers: ByteKeyTable?) {
    self.plan = plan
    self.owners = owners
    self.shape = shape
    self.queueNumbers = queueNumbers
    days = DayReader(plan.dateFormat)
    scratch = .allocate(capacity: RowPlacing.longestKey)
  }

  deinit { scratch.deallocate() }

  mutating func place(_ row: RowCells) -> Place {
    let (day, second, dayFault) = moment(row)
    if let dayFault { return .fault(dayFault) }
    let moment = Moment(day: day, second: second ?? 0)
    let time: Int32
    switch shape.time {
    case .day: time = day
    case .slot:
      guard let second else { return .outside(moment) }
      time = day * Int32(DaySlots.count) + Int32(DaySlots.slot(ofSecond: Int(second)))
    }
    if shape.ownerKind == .queues { return queue(row, time, moment) }
    let (owner, ownerFault) = person(row)
    if let ownerFault { return .fault(ownerFault) }
    return .fact(owner: owner, time: time, moment)
  }

  private mutating func moment(_ row: RowCells) -> (Int32, Int32?, RowFault?) {
    let slots = plan.slots
    let cell = row[slots.day]
    if slots.isTimestamp {
      if let (day, second) = days.moment(cell) { return (day, second, nil) }
    } else if let day = days.day(cell) {
      // The time is read only where the shape asks for it, but a bad one is bad for every shape.
      guard slots.time >= 0 else { return (day, nil, nil) }
      let time = row[slots.time].trimmed
      if time.count == 0 { return (day, nil, nil) }
      guard let second = TimeOfDay.second(time) else {
        return (0, nil, RowFault(.badTime, slots.time))
      }
      return (day, second, nil)
    }
    return (0, nil, RowFault(cell.trimmed.count == 0 ? .noDate : .badDate, slots.day))
  }

  /// The agent; else the team's contacts without an agent, by team or queue; else the operation.
  private mutating func person(_ row: RowCells) -> (Int32, RowFault?) {
    let slots = plan.slots
    if slots.agent >= 0 {
      let cell = row[slots.agent].trimmed
      if cell.count > 0 {
        var last = lastAgent
        let agent = find(cell) { owners.agent($0, after: &last) }
        lastAgent = last
        if let agent { return (agent, nil) }
        if !isNobody(cell) { return (0, RowFault(.unknownAgent, slots.agent)) }
      }
    }
    if slots.team >= 0 {
      let cell = row[slots.team].trimmed
      if cell.count > 0 {
        if let team = find(cell, { owners.team($0) }) { return (team, nil) }
        return (0, RowFault(.unknownTeam, slots.team))
      }
    }
    if slots.queue >= 0, let team = find(row[slots.queue].trimmed, { owners.queue($0) }) {
      return (team, nil)
    }
    return (owners.operation, nil)
  }

  private mutating func queue(_ row: RowCells, _ time: Int32, _ moment: Moment) -> Place {
    guard plan.slots.queue >= 0 else { return .outside(moment) }
    let cell = row[plan.slots.queue].trimmed
    if cell.count == 0 { return .outside(moment) }
    let isPlain = plan.dialect.encoding == .utf8
    let name = isPlain ? [] : Array(plan.dialect.encoding.text(cell.buffer).utf8)
    guard let queueNumbers else {
      queues.insert(isPlain ? Array(cell.buffer) : name)
      return .fact(owner: 0, time: time, moment)
    }
    let number =
      isPlain ? queueNumbers.find(cell.buffer) : name.withUnsafeBufferPointer(queueNumbers.find)
    return number.map { .fact(owner: $0, time: time, moment) } ?? .outside(moment)
  }

  private func isNobody(_ cell: CellBytes) -> Bool {
    if plan.nobody.isEmpty { return false }
    return find(cell) { key in plan.nobody.contains { $0.elementsEqual(key) } ? 0 : nil } != nil
  }

  /// Looks a name up by its lower-cased UTF-8.
  @inline(__always)
  private func find(
    _ cell: CellBytes, _ look: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) -> Int32? {
    var isPlain = cell.count <= RowPlacing.longestKey
    var index = 0
    while isPlain, index < cell.count {
      let byte = cell[index]
      if byte >= 0x80 { isPlain = false }
      let isCapital = byte &- UInt8(ascii: "A") < 26
      scratch[index] = isCapital ? byte | 0x20 : byte
      index += 1
    }
    if isPlain { return look(UnsafeBufferPointer(start: scratch, count: cell.count)) }
    let text = Array(plan.dialect.encoding.text(cell.buffer).lowercased().utf8)
    return text.withUnsafeBufferPointer { look($0) }
  }
}
