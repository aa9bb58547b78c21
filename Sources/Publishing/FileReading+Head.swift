import Glibc

extension FileReading {
  /// The first bytes of a file, at most so many.
  package static func head(_ path: String, _ length: Int) throws -> [UInt8] {
    try whileDoing("reading", path) {
      let file = Descriptor(
        try SystemCall.open(path, in: AT_FDCWD, O_RDONLY | O_NONBLOCK | O_CLOEXEC))
      return try piece(of: file, upTo: length)
    }
  }
}
