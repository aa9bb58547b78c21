internal import CEvent
internal import Glibc

/// Waits for descriptors, signals and times, and calls what was asked to be called, one thing at a time.
///
/// All on one thread: whoever is called may touch everything that the loop's other callbacks touch. An
/// `EventHandle` stops listening when nobody holds it any more.
package final class EventLoop {
  let base: OpaquePointer

  package init() throws(ServeFault) {
    guard let base = event_base_new() else { throw .machine("starting the event loop", ENOMEM) }
    self.base = base
    // A client that hangs up while it is written to is an error of that write, not the program's end.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit { event_base_free(base) }

  /// Runs until somebody calls `stop`.
  package func run() { event_base_loop(base, EVLOOP_NO_EXIT_ON_EMPTY) }

  /// Ends `run` after the callback that is being worked on.
  package func stop() { event_base_loopbreak(base) }

  /// Does what can be done at once, without waiting; for tests, which speak and listen in turn.
  package func turn() { event_base_loop(base, EVLOOP_NONBLOCK) }

  package func whenReadable(
    _ descriptor: Int32, _ body: @escaping () -> Void
  ) throws(ServeFault) -> EventHandle {
    let handle = try EventHandle(self, descriptor, Int16(EV_READ | EV_PERSIST), body)
    handle.start()
    return handle
  }

  /// Calls a closure when the process gets a signal, which then does not end it.
  package func whenSignalled(
    _ signal: Int32, _ body: @escaping () -> Void
  ) throws(ServeFault) -> EventHandle {
    let handle = try EventHandle(self, signal, Int16(EV_SIGNAL | EV_PERSIST), body)
    handle.start()
    return handle
  }

  /// A timer that waits until it is started.
  package func timer(_ body: @escaping () -> Void) throws(ServeFault) -> EventHandle {
    try EventHandle(self, -1, 0, body)
  }
}
