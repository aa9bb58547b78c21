internal import Synchronization

/// The bytes of one block and a margin on both sides, used again for block after block.
final class BlockBuffer {
  /// Room in front for reads that begin before a short cell.
  private static let margin = 16

  let base: UnsafeMutablePointer<UInt8>
  let capacity: Int
  private let memory: UnsafeMutablePointer<UInt8>

  init(blockSize: Int) {
    capacity = RowFault.longestRow + 4 * blockSize
    memory = .allocate(capacity: capacity + 2 * BlockBuffer.margin)
    memory.initialize(repeating: 0, count: BlockBuffer.margin)
    base = memory + BlockBuffer.margin
  }

  deinit { memory.deallocate() }
}

/// Whole rows of one file, in the buffer of whoever asked.
struct Block: Sendable {
  /// The number of the block over all files, which orders the results.
  let index: Int
  let plan: FilePlan
  let count: Int
  /// The lines of a single row that is too long to be kept; 0 for any other block.
  var linesOfLongRow = 0
}

/// What is known of a file once all of it has been read.
struct FileEnd: Sendable {
  var bytes = 0
  var hash: UInt64 = 0
  /// Where, in lines after the last whole row, a quote opens that is never closed, and its column.
  var openQuote: OpenQuote?

  struct OpenQuote: Sendable {
    let lines: Int
    let column: Int
  }
}

/// Hands out the blocks of all files in order, to as many threads as ask.
///
/// Reading and cutting is done by one thread at a time, because where a row ends depends on every quote
/// before it; both are fast beside the parsing, which runs outside the lock. Blocks are the same for any
/// number of threads.
final class BlockSource: @unchecked Sendable {
  // Unchecked, because the compiler does not see that everything below is touched under the lock only.
  private let lock = Mutex<Void>(())
  private let plans: [FilePlan]
  private let blockSize: Int
  private var nextPlan = 0
  private var nextBlock = 0
  private var reader: BlockReader?
  private(set) var ends: [Int: FileEnd] = [:]

  init(_ plans: [FilePlan], blockSize: Int) {
    self.plans = plans
    self.blockSize = blockSize
  }

  /// The next block, whose bytes are then in the buffer; `nil` after the last.
  func next(into buffer: BlockBuffer) throws(IngestFailure) -> Block? {
    let result = lock.withLock { _ -> Result<Block?, IngestFailure> in
      do throws(IngestFailure) {
        return .success(try advance(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func advance(_ buffer: BlockBuffer) throws(IngestFailure) -> Block? {
    while true {
      if let reader {
        if let piece = try reader.next(into: buffer) {
          nextBlock += 1
          return Block(
            index: nextBlock - 1, plan: reader.plan, count: piece.count,
            linesOfLongRow: piece.linesOfLongRow)
        }
        ends[reader.plan.file] = reader.end
        self.reader = nil
      }
      if nextPlan == plans.count { return nil }
      reader = try BlockReader(plans[nextPlan], blockSize: blockSize)
      nextPlan += 1
    }
  }
}
