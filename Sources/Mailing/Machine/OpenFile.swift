internal import Glibc

/// A file that is closed when nobody holds it any more.
final class OpenFile: Sendable {
  let number: Int32
  let path: String

  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(MachineFault) {
    self.path = path
    number = try attempt("opening", path) { open(path, flags | O_CLOEXEC, mode) }
  }

  deinit { close(number) }

  /// How long it is.
  func size() throws(MachineFault) -> Int {
    var status = stat()
    try attempt("measuring", path) { fstat(number, &status) }
    return Int(status.st_size)
  }

  /// All bytes from the start.
  func bytes() throws(MachineFault) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try attempt("reading", path) {
        pread(number, &part, part.count, off_t(all.count))
      }
      if count == 0 { return all }
      all += part[..<count]
    }
  }

  /// Writes bytes in one call, for two writers' lines must not mingle; less than all is a fault.
  func writeAtOnce(_ bytes: [UInt8]) throws(MachineFault) {
    let count = try attempt("writing", path) { write(number, bytes, bytes.count) }
    // The call that stopped half way does not say why; on a disk there is one reason.
    if count < bytes.count { throw MachineFault("writing", path, code: ENOSPC) }
  }

  /// Writes bytes in as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(MachineFault) {
    var done = 0
    while done < bytes.count {
      done += try attempt("writing", path) {
        bytes[done...].withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      }
    }
  }

  func cut(to size: Int) throws(MachineFault) {
    try attempt("shortening", path) { ftruncate(number, off_t(size)) }
  }

  /// Waits until the bytes are on the disk.
  func sync() throws(MachineFault) {
    try attempt("syncing", path) { fsync(number) }
  }
}

/// Files read as a whole.
enum WholeFile {
  static func read(_ path: String) throws(MachineFault) -> [UInt8] {
    try OpenFile(path, O_RDONLY).bytes()
  }
}

/// Folders, whose entries are on the disk only when they were synced themselves.
enum Folder {
  static func sync(_ path: String) throws(MachineFault) {
    try OpenFile(path, O_RDONLY | O_DIRECTORY).sync()
  }

  /// The folder that a path stands in.
  static func above(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder that only its owner may read, unless it is there.
  static func make(_ path: String) throws(MachineFault) {
    do {
      try attempt("making", path) { mkdir(path, 0o700) }
    } catch {
      if error.code != EEXIST { throw error }
    }
  }
}
