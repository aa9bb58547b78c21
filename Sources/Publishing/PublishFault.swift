import Glibc

/// Why files could not be read or a site could not be published; the words are in `description`.
package enum PublishFault: Error, Sendable, Hashable {
  /// Another build holds the target; the process is named when it left its number.
  case locked(target: String, holder: Int32?)
  /// Two things of one site want one path, or a file stands where a folder must.
  case conflict(path: String, with: String)
  case badPath(String, reason: String)
  /// The target is not a site of ours, and replacing it could delete somebody's files.
  case notOurs(target: String, reason: String)
  /// What is on the disk is not what was written; somebody else writes there.
  case changedUnderneath(path: String)
  /// A write of this path failed or still runs, so the site is not whole.
  case unfinished(path: String)
  /// The publisher has committed or abandoned its work and takes no more.
  case closed(target: String)
  /// A name that is not UTF-8 cannot be spoken of, nor opened by the name we would show.
  case unreadableName(folder: String, name: String)
  /// The path leads to a folder, pipe or device where a file is wanted.
  case notAFile(path: String)
  /// The machine refused.
  case system(operation: String, path: String, code: Int32, standing: Standing)

  /// Which site readers have after the fault.
  package enum Standing: Sendable, Hashable {
    case oldSite
    case newSite
    /// There has been no site, or the fault has nothing to do with one.
    case noSite
  }
}

extension PublishFault: CustomStringConvertible {
  /// What happened to which file, and what to do about it, in a phrase without a full stop.
  ///
  /// A catalogue, so longer than a function should be.
  package var description: String {
    switch self {
    case .locked(let target, let holder):
      let process = holder.map { " (process \($0))" } ?? ""
      return "another build\(process) is publishing to \(target); wait until it ends"
    case .conflict(let path, let other) where path == other:
      return "\(path) is written twice; two things of a site may not share a path"
    case .conflict(let path, let other):
      return "\(path) would be a file and a folder, because of \(other); rename one of them"
    case .badPath(let text, let reason):
      return "\(text.debugDescription) cannot be a path of the site: \(reason)"
    case .notOurs(let target, let reason):
      return "\(target) \(reason)"
    case .changedUnderneath(let path):
      return "\(path) is not as it was written: another program writes there; build again"
    case .unfinished(let path):
      return "\(path) was not written to its end, so the site is not published"
    case .closed(let target):
      return "the build of \(target) has ended and takes no more files"
    case .unreadableName(let folder, let name):
      return "\(folder) holds a file whose name is not UTF-8, \(name.debugDescription); rename it"
    case .notAFile(let path):
      return "\(path) is not a file"
    case .system(let operation, let path, let code, let standing):
      let words = String(cString: strerror(code))
      return "\(words) while \(operation) \(path)" + Self.counsel(for: code, standing)
    }
  }

  private static func counsel(for code: Int32, _ standing: Standing) -> String {
    let consequence: String? =
      switch standing {
      case .oldSite: "the old site is still in place"
      case .newSite: "the new site is in place"
      case .noSite: nil
      }
    let parts = [remedy(for: code), consequence].compactMap(\.self)
    return parts.isEmpty ? "" : "; " + parts.joined(separator: ": ")
  }

  private static func remedy(for code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space and build again"
    case EACCES, EPERM: "check its owner and its mode"
    case EROFS: "the file system is mounted read-only"
    case EMFILE, ENFILE: "allow more open files (ulimit -n) or use fewer jobs"
    case EIO: "the disk may be failing, see the system's log"
    case EXDEV, EBUSY: "the site's folder may not be a mount point, choose a folder inside it"
    default: nil
    }
  }
}

/// Runs work, and says what was being done to which path when the machine refuses.
@discardableResult
func whileDoing<Answer>(
  _ operation: String, _ path: @autoclosure () -> String,
  standing: PublishFault.Standing = .noSite, _ work: () throws -> Answer
) throws -> Answer {
  do {
    return try work()
  } catch let error as SystemError {
    throw PublishFault.system(
      operation: operation, path: path(), code: error.code, standing: standing)
  }
}
