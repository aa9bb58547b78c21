internal import Composing
internal import DataSources
internal import Publishing
internal import Rendering
internal import Reports
internal import Synchronization

/// Makes and writes the pages of a site, but for those of the old site that would come out the same.
struct PageWriting: Sendable {
  let composer: PageComposer
  let renderer: Renderer
  let digests: PageDigests
  /// Whether pages whose digest has not changed stay as they are.
  let keepsPages: Bool

  /// Sees to all pages; answers how many had to be made.
  ///
  /// They are made and written by several threads, each page on its own, so that memory does not grow with
  /// their number; the first fault stops all.
  func writeAll(
    to publisher: SitePublisher, jobs: Int, _ progress: @escaping @Sendable (Progress) -> Void
  ) throws -> Int {
    let requests = composer.requests
    let next = Atomic<Int>(0)
    let made = Atomic<Int>(0)
    let fault = Mutex<(any Error)?>(nil)
    Threads.run(count: min(jobs, requests.count)) {
      while fault.withLock({ $0 == nil }) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < requests.count else { return }
        do {
          if try write(requests[index], to: publisher) { made.wrappingAdd(1, ordering: .relaxed) }
        } catch {
          fault.withLock { $0 = $0 ?? error }
        }
        if index.isMultiple(of: 64) { progress(.pages(done: index, of: requests.count)) }
      }
    }
    if let error = fault.withLock({ $0 }) { throw error }
    return made.load(ordering: .relaxed)
  }

  /// Sees to one page; answers whether it had to be made.
  private func write(
    _ request: PageRequest, to publisher: SitePublisher
  ) throws -> Bool {
    let stamp = digests.digest(of: request)
    let path = try SitePath(Renderer.file(of: composer.path(of: request)))
    if keepsPages, try publisher.keep(path, stamp: stamp) { return false }
    let file = renderer.render(composer.page(request))
    try publisher.write(try SitePath(file.path), file.bytes, stamp: stamp)
    return true
  }
}
