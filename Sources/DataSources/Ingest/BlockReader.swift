/// Reads one file in blocks of a fixed size and cuts them between rows.
///
/// What follows the last whole row of a block is carried over to the next. A row longer than
/// `RowFault.longestRow` is passed over without being kept, so that a hostile line costs no memory.
final class BlockReader {
  let plan: FilePlan
  private(set) var end = FileEnd()
  private let file: DataFile
  private let blockSize: Int
  private var tracker: RowTracker
  private var hash = StableHash()
  private var carry: [UInt8] = []
  /// How many bytes of the carry the tracker has passed.
  private var tracked = 0
  private var isAtEnd = false

  init(_ plan: FilePlan, blockSize: Int) throws(IngestFailure) {
    self.plan = plan
    self.blockSize = blockSize
    file = try DataFile(plan.absolutePath)
    tracker = RowTracker(plan.dialect)
    try passHeader()
  }

  private func passHeader() throws(IngestFailure) {
    var remaining = plan.dataOffset
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(remaining, 1), alignment: 16)
    defer { buffer.deallocate() }
    remaining = try file.fill(UnsafeMutableRawBufferPointer(rebasing: buffer[..<remaining]))
    count(UnsafeRawBufferPointer(rebasing: buffer[..<remaining]))
  }

  private func count(_ bytes: UnsafeRawBufferPointer) {
    hash.add(bytes)
    end.bytes += bytes.count
    end.hash = hash.value
  }

  /// The next whole rows; `nil` when there are no more.
  func next(into buffer: BlockBuffer) throws(IngestFailure) -> (count: Int, linesOfLongRow: Int)? {
    if isAtEnd { return nil }
    var count = takeCarry(into: buffer)
    while true {
      count += try read(into: buffer, at: count)
      let fresh = UnsafeBufferPointer(start: buffer.base + tracked, count: count - tracked)
      let cut = tracker.pass(fresh).map { $0 + tracked }
      tracked = count
      if isAtEnd { return finish(buffer, count, lastEnd: cut) }
      if let cut {
        keep(buffer, cut..<count, tracked: count - cut)
        return (cut, 0)
      }
      if count > RowFault.longestRow { return try passLongRow(buffer, count) }
    }
  }

  private func takeCarry(into buffer: BlockBuffer) -> Int {
    buffer.base.update(from: carry, count: carry.count)
    return carry.count
  }

  private func keep(_ buffer: BlockBuffer, _ range: Range<Int>, tracked: Int) {
    carry.removeAll(keepingCapacity: true)
    carry.append(
      contentsOf: UnsafeBufferPointer(start: buffer.base + range.lowerBound, count: range.count))
    self.tracked = tracked
  }

  private func read(into buffer: BlockBuffer, at offset: Int) throws(IngestFailure) -> Int {
    let room = UnsafeMutableRawBufferPointer(start: buffer.base + offset, count: blockSize)
    let got = try file.fill(room)
    count(UnsafeRawBufferPointer(rebasing: room[..<got]))
    isAtEnd = got < blockSize
    return got
  }

  private func finish(
    _ buffer: BlockBuffer, _ count: Int, lastEnd: Int?
  ) -> (count: Int, linesOfLongRow: Int)? {
    guard tracker.isQuoted else { return count == 0 ? nil : (count, 0) }
    let start = lastEnd ?? 0
    let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: count)
    let place = CellPlaces.of(
      count - tracker.distanceToOpenedQuote, in: bytes, from: start, plan.dialect)
    end.openQuote = FileEnd.OpenQuote(lines: place.lines, column: place.column)
    return (start, 0)
  }

  /// Passes over the rest of a row whose beginning fills the buffer.
  private func passLongRow(
    _ buffer: BlockBuffer, _ kept: Int
  ) throws(IngestFailure) -> (count: Int, linesOfLongRow: Int)? {
    // A quote at which nothing ends is looked for in what is kept: it opens the row, more often than not.
    let start = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: kept)
    let place = CellPlaces.of(
      kept - tracker.distanceToOpenedQuote, in: start, from: 0, plan.dialect)
    while true {
      let got = try read(into: buffer, at: kept)
      let chunk = UnsafeBufferPointer(start: buffer.base + kept, count: got)
      let lines = tracker.linesInRow
      if let end = tracker.pass(chunk, stopsAtFirst: true) {
        let inside = chunk[..<(end - 1)].count { $0 == plan.dialect.rowEnd }
        keep(buffer, kept + end..<kept + got, tracked: 0)
        // The carry may hold the rest of the file: it is cut on the next call.
        if isAtEnd, end < got { isAtEnd = false }
        return (kept, lines + inside + 1)
      }
      guard isAtEnd else { continue }
      if tracker.isQuoted {
        end.openQuote = FileEnd.OpenQuote(lines: place.lines, column: place.column)
        return (0, 0)
      }
      return (kept, tracker.linesInRow + 1)
    }
  }
}
