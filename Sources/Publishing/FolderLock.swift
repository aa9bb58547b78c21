import Glibc

/// The right to change a folder, held through a file in it until the holder lets go or dies.
package final class FolderLock: Sendable {
  private let file: Descriptor

  /// Takes the right, or is `nil` when somebody else holds it.
  ///
  /// The file stays for ever, for the reason that `SiteLock` gives.
  package init?(_ path: String) throws {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let file = try whileDoing("opening", path) {
      Descriptor(try SystemCall.open(path, flags, mode: 0o600))
    }
    do {
      try whileDoing("locking", path) {
        do {
          try SystemCall.attempt { flock(file.number, LOCK_EX | LOCK_NB) }
        } catch let error as SystemError where error.code == EWOULDBLOCK {
          throw Held()
        }
      }
    } catch is Held {
      return nil
    }
    self.file = file
  }

  private struct Held: Error {}
}
