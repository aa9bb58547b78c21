import Glibc

extension FileWriting {
  /// Removes a file; one that is not there is fine.
  package static func remove(_ path: String) throws {
    try whileDoing("removing", path) {
      do {
        try SystemCall.attempt { unlink(path) }
      } catch let error as SystemError where error.code == ENOENT {}
    }
  }
}
