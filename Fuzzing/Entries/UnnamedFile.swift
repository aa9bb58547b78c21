internal import Glibc

/// A file without a name, for doors that read by path; gone as soon as it is let go.
struct UnnamedFile: ~Copyable {
  private let descriptor: Int32

  var path: String { "/proc/self/fd/\(descriptor)" }

  /// `nil` where the machine has no room, which is no fault of what is tried.
  init?(_ bytes: [UInt8]) {
    var template = Array("/dev/shm/fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { return nil }
  }

  deinit { close(descriptor) }
}
