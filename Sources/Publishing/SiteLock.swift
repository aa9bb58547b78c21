import Glibc

/// The right to publish to one target, held through a file beside it.
///
/// The kernel lets go of the lock when the process dies, however it dies, so a stale file is harmless.
/// The file itself stays: were it removed, a third build could lock a new file of the same name while
/// the second still waits at the old one.
struct SiteLock: Sendable {
  private let file: Descriptor

  /// Takes the lock, or throws `PublishFault.locked` at once.
  init(_ place: SitePlace) throws {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    file = try whileDoing("opening", place.shownSibling(place.lockName)) {
      Descriptor(
        try SystemCall.open(place.lockName, in: place.parent.number, flags, mode: 0o600))
    }
    do {
      try SystemCall.attempt { [file] in flock(file.number, LOCK_EX | LOCK_NB) }
    } catch let error as SystemError where error.code == EWOULDBLOCK {
      throw PublishFault.locked(target: place.target, holder: holder)
    } catch let error as SystemError {
      throw PublishFault.system(
        operation: "locking", path: place.shownSibling(place.lockName), code: error.code,
        standing: .noSite)
    }
    leaveNumber()
  }

  func release() {
    // Unlocking an open descriptor cannot fail, and closing it would unlock it too.
    flock(file.number, LOCK_UN)
  }

  /// The process that left its number in the file.
  private var holder: Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(file.number, &bytes, bytes.count, 0)
    return count > 0 ? Int32(String(decoding: bytes[..<count], as: UTF8.self)) : nil
  }

  /// Leaves our number for the message that a second build gives; without it (a full disk) the
  /// message is a little poorer, which is no reason to fail.
  private func leaveNumber() {
    let number = Array("\(getpid())".utf8)
    if ftruncate(file.number, 0) == 0 { _ = pwrite(file.number, number, number.count, 0) }
  }
}
