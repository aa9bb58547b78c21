import CFileSystem
import Glibc

/// The two calls that some file systems lack, so that tests can take them away.
///
/// Each answers 0 or the error's number.
struct FileSystemCalls: Sendable {
  /// Lets two names of one folder trade places.
  var exchange: @Sendable (_ folder: Int32, _ one: String, _ other: String) -> Int32
  /// Gives the file `path` below one folder the same path below another.
  var link: @Sendable (_ old: Int32, _ path: String, _ new: Int32) -> Int32

  static let linux = FileSystemCalls(
    exchange: { filesystem_exchange($0, $1, $2) },
    link: { linkat($0, $1, $2, $1, 0) == 0 ? 0 : errno })
}
