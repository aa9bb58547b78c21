internal import Synchronization

/// Reads all blocks of all files with some threads; the results stand in the order of the blocks.
struct IngestReading: Sendable {
  let plans: [FilePlan]
  let blockSize: Int
  let jobs: Int

  private struct Progress {
    var results: [BlockResult] = []
    var failure: IngestFailure?
  }

  func read(
    _ context: IngestContext
  ) throws(IngestFailure) -> ([BlockResult], [Int: FileEnd]) {
    let source = BlockSource(plans, blockSize: blockSize)
    let progress = SharedProgress()
    Threads.run(count: max(1, jobs)) { progress.work(source, context, blockSize: blockSize) }
    let (results, failure) = progress.finished()
    if let failure { throw failure }
    return (results.sorted { $0.index < $1.index }, source.ends)
  }

  /// What the threads hand in.
  private final class SharedProgress: Sendable {
    private let progress = Mutex(Progress())

    func work(_ source: BlockSource, _ context: IngestContext, blockSize: Int) {
      let buffer = BlockBuffer(blockSize: blockSize)
      var ingest: BlockIngest?
      do throws(IngestFailure) {
        while !hasFailed, let block = try source.next(into: buffer) {
          var current = ingest.take() ?? BlockIngest(block.plan, context)
          if current.file != block.plan.file { current = BlockIngest(block.plan, context) }
          let result = current.read(block, buffer)
          ingest = consume current
          progress.withLock { $0.results.append(result) }
        }
      } catch {
        progress.withLock { $0.failure = $0.failure ?? error }
      }
    }

    private var hasFailed: Bool { progress.withLock { $0.failure != nil } }

    func finished() -> ([BlockResult], IngestFailure?) {
      progress.withLock { ($0.results, $0.failure) }
    }
  }
}
