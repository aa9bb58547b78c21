import CFileSystem
import Glibc

/// The number a system call failed with; `whileDoing` adds what was being done, and to what.
struct SystemError: Error {
  let code: Int32
}

/// Linux calls that throw instead of answering -1, and go on when a signal cut them short.
enum SystemCall {
  /// Flags for opening a folder, never through a symbolic link.
  static let folder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  @discardableResult
  static func attempt<Answer: SignedInteger>(_ call: () -> Answer) throws -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let code = errno
      if code != EINTR { throw SystemError(code: code) }
    }
  }

  /// Throws the error number that a call gave as its answer.
  static func pass(_ code: Int32) throws {
    if code != 0 { throw SystemError(code: code) }
  }

  static func open(
    _ name: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0
  ) throws -> Int32 {
    try attempt { openat(folder, name, flags, mode) }
  }

  /// What a name stands for, without following a symbolic link; `nil` when there is none.
  static func status(_ name: String, in folder: Int32 = AT_FDCWD) throws -> stat? {
    var status = stat()
    do {
      try attempt { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch let error as SystemError where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
    return status
  }

  /// What an entry of a folder is now; throws when it has gone.
  static func status(_ entry: FolderEntry, in folder: Int32) throws -> stat {
    var status = stat()
    try attempt { fstatat(folder, entry.name, &status, AT_SYMLINK_NOFOLLOW) }
    return status
  }

  static func status(of descriptor: Int32) throws -> stat {
    var status = stat()
    try attempt { fstat(descriptor, &status) }
    return status
  }

  /// Makes a file that must not exist yet, with exactly this mode whatever the umask.
  static func create(
    _ name: String, in folder: Int32 = AT_FDCWD, mode: UInt32, _ bytes: [UInt8],
    durable: Bool = false
  ) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try open(name, in: folder, flags, mode: 0o600)
    do {
      try attempt { fchmod(file, mode) }
      try writeAll(bytes, to: file)
      if durable { try attempt { fsync(file) } }
    } catch {
      close(file)
      throw error
    }
    try closeWritten(file)
  }

  /// Closes a written file; some file systems say only now that the bytes did not fit.
  private static func closeWritten(_ file: Int32) throws {
    // Linux has let go of the descriptor even when close reports EINTR: a retry could hit another's.
    if close(file) != 0, errno != EINTR { throw SystemError(code: errno) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) throws {
    try bytes.withUnsafeBytes { all in
      var rest = all[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = try attempt { write(file, part.baseAddress, part.count) }
        if count == 0 { throw SystemError(code: EIO) }
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// A file descriptor that is closed when nobody holds it any more.
final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { if number >= 0 { close(number) } }
}
