internal import Glibc
internal import Synchronization

/// SIGINT and SIGTERM ask a run to end after the letter in hand; a second one ends the program at once.
///
/// The letter in hand may take as long as the server may think. Whoever will not wait leaves it `sending`,
/// which is told as in doubt.
package enum Interruption {
  /// A signal's handler can reach nothing but what is global.
  private static let isWanted = Atomic<Bool>(false)

  /// Listens to the signals from now on, for as long as the program runs.
  package static func listen() {
    isWanted.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.isWanted.store(true, ordering: .relaxed)
    }
    // Reset: the handler is good for one signal. Restart: reading a reply goes on.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
  }

  /// Whether a signal has come.
  package static var isAsked: Bool { isWanted.load(ordering: .relaxed) }
}
