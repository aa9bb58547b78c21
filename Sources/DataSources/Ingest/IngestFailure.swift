internal import Glibc

/// What the machine refused while data was read.
package struct IngestFailure: Error, Sendable, Hashable, CustomStringConvertible {
  package let path: String
  package let doing: String
  package let errorNumber: Int32

  init(_ doing: String, _ path: String) {
    self.doing = doing
    self.path = path
    errorNumber = errno
  }

  package var description: String {
    let reason = strerror(errorNumber).map { String(cString: $0) } ?? "error \(errorNumber)"
    return "cannot \(doing) \(path): \(reason)"
  }
}
