import Glibc

/// A folder that changes all at once: a record of what was closed, which must be whole or not there.
///
/// Its files grow in a hidden sibling; the two trade places in one step. A process that is killed leaves the old
/// folder, or the new one, and the next one clears up.
package struct RecordFolder: Sendable {
  private let place: SitePlace
  private let lock: SiteLock
  private let calls: FileSystemCalls

  /// Takes the lock; throws `PublishFault.locked` at once when another process holds it.
  package init(_ path: String) throws {
    try self.init(path, calls: .linux)
  }

  init(_ path: String, calls: FileSystemCalls) throws {
    place = try SitePlace(path, options: PublishOptions())
    lock = try SiteLock(place)
    self.calls = calls
    try place.recover()
  }

  /// Replaces the folder by one with these files, by paths within it.
  package func replace(with files: [(path: String, bytes: [UInt8])]) throws {
    let staging = place.shownSibling(place.stagingName)
    try FileWriting.makeFolder(staging)
    do {
      for file in files {
        let path = staging + "/" + file.path
        if let folder = path.enclosingFolder { try FileWriting.makeFolder(folder) }
        try FileWriting.write(path, file.bytes)
      }
      try moveIn()
    } catch {
      try? FileTree.remove(place.stagingName, in: place.parent.number)
      throw error
    }
  }

  private func moveIn() throws {
    let parent = place.parent.number
    try whileDoing("putting in place", place.target) {
      if try SystemCall.status(place.name, in: parent) == nil {
        try SystemCall.attempt { renameat(parent, place.stagingName, parent, place.name) }
      } else {
        try exchange(parent)
      }
      try SystemCall.attempt { fsync(parent) }
    }
  }

  private func exchange(_ parent: Int32) throws {
    let code = calls.exchange(parent, place.stagingName, place.name)
    if code == 0 {
      // What was old bears the name of a killed build's leavings now, and is cleared up like these.
      return try FileTree.remove(place.stagingName, in: parent)
    }
    guard code == EINVAL || code == ENOSYS || code == EOPNOTSUPP else {
      throw SystemError(code: code)
    }
    // A file system without exchange: killed between the two, the next process puts the old one back.
    try SystemCall.attempt { renameat(parent, place.name, parent, place.asideName) }
    try SystemCall.attempt { renameat(parent, place.stagingName, parent, place.name) }
    try FileTree.remove(place.asideName, in: parent)
  }
}
