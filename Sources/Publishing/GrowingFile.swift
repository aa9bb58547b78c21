import Glibc

/// A file that is written piece by piece, for what is too big to be held at once.
package final class GrowingFile: Sendable {
  package let path: String
  private let file: Descriptor

  /// The descriptor, for libraries that write by themselves; it stays ours.
  package var number: Int32 { file.number }

  /// Makes a file that must not exist yet.
  package init(_ path: String, mode: UInt32 = 0o640) throws {
    self.path = path
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    file = try whileDoing("making", path) {
      let file = Descriptor(try SystemCall.open(path, flags, mode: 0o600))
      try SystemCall.attempt { fchmod(file.number, mode) }
      return file
    }
  }

  package func add(_ bytes: [UInt8]) throws {
    try whileDoing("writing", path) {
      try bytes.withUnsafeBytes { all in
        var rest = all[...]
        while !rest.isEmpty {
          let part = UnsafeRawBufferPointer(rebasing: rest)
          let count = try SystemCall.attempt {
            Glibc.write(file.number, part.baseAddress, part.count)
          }
          rest = rest.dropFirst(count)
        }
      }
    }
  }

  /// The bytes that stand at a place; fewer at the end of the file.
  package func bytes(at offset: Int, _ count: Int) throws -> [UInt8] {
    try whileDoing("reading", path) {
      try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = try SystemCall.attempt {
          pread(file.number, buffer.baseAddress, count, off_t(offset))
        }
      }
    }
  }

  /// Puts bytes in the place of others.
  package func replace(at offset: Int, _ bytes: [UInt8]) throws {
    try whileDoing("writing", path) {
      let count = try SystemCall.attempt {
        pwrite(file.number, bytes, bytes.count, off_t(offset))
      }
      if count != bytes.count { throw SystemError(code: EIO) }
    }
  }

  package var size: Int {
    get throws {
      try whileDoing("reading", path) { Int(try SystemCall.status(of: file.number).st_size) }
    }
  }

  /// Waits until the bytes would survive a power cut.
  package func settle() throws {
    try whileDoing("writing", path) { try SystemCall.attempt { fsync(file.number) } }
  }
}
