internal import Glibc

/// An open file that is read from front to back.
struct DataFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(IngestFailure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    if descriptor < 0 { throw IngestFailure("open", path) }
  }

  deinit { close(descriptor) }

  /// Reads until the buffer is full or the file ends; the number of bytes read.
  borrowing func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(IngestFailure) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw IngestFailure("read", path) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// The first bytes of a file.
  static func head(of path: String, _ length: Int) throws(IngestFailure) -> [UInt8] {
    let file = try DataFile(path)
    var bytes = [UInt8](repeating: 0, count: length)
    // A typed throw cannot pass through the closure of a buffer access, so the failure is carried out.
    var result: Result<Int, IngestFailure> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      do throws(IngestFailure) {
        result = .success(try file.fill(buffer))
      } catch {
        result = .failure(error)
      }
    }
    bytes.removeLast(length - (try result.get()))
    return bytes
  }
}
