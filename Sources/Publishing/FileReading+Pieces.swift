import Glibc

extension FileReading {
  /// Hands over a file piece by piece, for what is too big to be held at once; no link is followed.
  package static func pieces(
    of path: String, size: Int = 1 << 20, _ take: ([UInt8]) throws -> Void
  ) throws {
    let file = try opened(path)
    while true {
      let bytes = try whileDoing("reading", path) { try piece(of: file, upTo: size) }
      if bytes.isEmpty { return }
      try take(bytes)
    }
  }

  /// Lends the descriptor of a file to a library that reads by itself; no link is followed.
  package static func withDescriptor<Answer>(
    of path: String, _ work: (Int32) throws -> Answer
  ) throws -> Answer {
    let file = try opened(path)
    return try withExtendedLifetime(file) { try work(file.number) }
  }

  private static func opened(_ path: String) throws -> Descriptor {
    try whileDoing("reading", path) {
      let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC
      let file = Descriptor(try SystemCall.open(path, flags))
      let status = try SystemCall.status(of: file.number)
      guard FileKind(mode: status.st_mode) == .file else { throw PublishFault.notAFile(path: path) }
      return file
    }
  }
}
