internal import Measures
internal import Synchronization

/// Reads all blocks of all files with some threads.
struct IngestReading: Sendable {
  let plans: [FilePlan]
  let blockSize: Int
  let jobs: Int

  private struct Progress {
    var results: [BlockResult] = []
    var batches: [FactBatch] = []
    var failure: IngestFailure?
  }

  /// The results in the order of the blocks, and the facts in any order.
  func read(
    _ context: IngestContext
  ) throws(IngestFailure) -> (results: [BlockResult], facts: [FactBatch], ends: [Int: FileEnd]) {
    let source = BlockSource(plans, blockSize: blockSize)
    let progress = SharedProgress()
    Threads.run(count: max(1, jobs)) { progress.work(source, context, blockSize: blockSize) }
    let (results, batches) = try progress.finished()
    return (results.sorted { $0.index < $1.index }, batches, source.ends)
  }

  /// What the threads hand in.
  private final class SharedProgress: Sendable {
    private let progress = Mutex(Progress())

    func work(_ source: BlockSource, _ context: IngestContext, blockSize: Int) {
      let buffer = BlockBuffer(blockSize: blockSize)
      var ingest: BlockIngest?
      var open: OpenBatch?
      do throws(IngestFailure) {
        while !hasFailed, let block = try source.next(into: buffer) {
          if let batch = open, batch.source != block.plan.source {
            handIn(batch.facts)
            open = nil
          }
          var batch = open.take() ?? OpenBatch(block.plan, context)
          var current = ingest.take() ?? BlockIngest(block.plan, context)
          if current.file != block.plan.file { current = BlockIngest(block.plan, context) }
          let result = current.read(block, buffer, into: &batch.facts)
          ingest = consume current
          progress.withLock { $0.results.append(result) }
          if batch.isFull { handIn(batch.facts) } else { open = batch }
        }
      } catch {
        progress.withLock { $0.failure = $0.failure ?? error }
      }
      if let open { handIn(open.facts) }
    }

    private func handIn(_ batch: FactBatch) {
      if batch.rowCount == 0 { return }
      var sealed = batch
      sealed.seal()
      progress.withLock { $0.batches.append(sealed) }
    }

    private var hasFailed: Bool { progress.withLock { $0.failure != nil } }

    func finished() throws(IngestFailure) -> ([BlockResult], [FactBatch]) {
      var all = Progress()
      progress.withLock { swap(&$0, &all) }
      if let failure = all.failure { throw failure }
      return (all.results, all.batches)
    }
  }
}
