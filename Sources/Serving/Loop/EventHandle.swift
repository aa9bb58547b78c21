internal import CEvent
internal import Glibc

/// Something that the loop listens to for as long as somebody holds this.
package final class EventHandle {
  // Held so that the loop outlives its events.
  private let loop: EventLoop
  private let body: () -> Void
  private var event: OpaquePointer?

  init(
    _ loop: EventLoop, _ descriptor: Int32, _ kind: Int16, _ body: @escaping () -> Void
  ) throws(ServeFault) {
    self.loop = loop
    self.body = body
    event = event_new(
      loop.base, descriptor, kind,
      { _, _, handle in
        guard let handle else { return }
        // Held while it works: the closure may let go of the last one who holds it.
        let this = Unmanaged<EventHandle>.fromOpaque(handle).takeUnretainedValue()
        withExtendedLifetime(this) { this.body() }
      }, Unmanaged.passUnretained(self).toOpaque())
    if event == nil { throw .machine("listening to an event", ENOMEM) }
  }

  deinit { if let event { event_free(event) } }

  func start() { if let event { event_add(event, nil) } }

  /// Calls the closure once, so many milliseconds from now; a time set before is forgotten.
  package func start(after milliseconds: Int) {
    guard let event else { return }
    var time = timeval(tv_sec: milliseconds / 1000, tv_usec: milliseconds % 1000 * 1000)
    event_add(event, &time)
  }
}
