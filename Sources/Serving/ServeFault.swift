internal import Glibc

/// Why a site cannot be served.
package enum ServeFault: Error, Hashable {
  /// Another program listens there; the next port that is free, where one was found.
  case portInUse(Int, free: Int?)
  /// Ports below 1024 belong to the machine's owner.
  case portForbidden(Int)
  /// The system watches no more folders for this user.
  case tooManyFolders
  /// Anything else that the machine refused: what was being done, and the error's number.
  case machine(String, Int32)
}

extension ServeFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portInUse(let port, let free):
      "port \(port) is taken by another program. "
        + (free.map { "Port \($0) is free: --port \($0)" } ?? "Choose another one with --port")
    case .portForbidden(let port):
      "port \(port) is not for everybody. Choose one from 1024 on, such as --port 8000"
    case .tooManyFolders:
      "the system watches no more folders. Raise fs.inotify.max_user_watches with sysctl"
    case .machine(let deed, let code): "\(deed): \(String(cString: strerror(code)))"
    }
  }
}
