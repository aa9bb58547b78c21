internal import Glibc

/// Runs a closure on some threads at once and waits for all of them.
///
/// The work is all computing and blocking reads, so plain threads serve better than tasks, which must not
/// block.
package enum Threads {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  package static func run(count: Int, _ body: @escaping @Sendable () -> Void) {
    let threads = (1..<max(count, 1)).compactMap { _ in start(Work(body)) }
    body()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// A new thread; `nil` when the system has none, since fewer threads do the same work.
  private static func start(_ work: Work) -> pthread_t? {
    var thread: pthread_t = 0
    let argument = Unmanaged.passRetained(work)
    let status = pthread_create(&thread, nil, enter, argument.toOpaque())
    if status == 0 { return thread }
    argument.release()
    return nil
  }

  private static let enter: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    { argument in
      guard let argument else { return nil }
      Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }
}
