internal import Glibc

/// A folder below /tmp that nobody else can look into, for as long as a command needs it.
///
/// Its name has the number of our process, so that the next command knows what a killed one has left.
package struct TemporaryFolder: Sendable {
  package let path: String

  /// Makes one, and takes away those of commands that are no longer running.
  package init() throws(PDFEngineFault) {
    Self.sweep()
    var template = Array("\(Self.place)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .machine("a folder below \(Self.place): " + String(cString: strerror(errno)))
    }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Takes the folder away.
  package func clear() { Self.remove(path) }

  private static let place = "/tmp"
  private static let prefix = "debrief-pdf-"

  /// Only folders of our own user are touched: others may call theirs what they like.
  package static func sweep() {
    for name in names(in: place) where name.hasPrefix(prefix) {
      var status = stat()
      let path = place + "/" + name
      guard let owner = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }),
        lstat(path, &status) == 0, status.st_uid == getuid(), kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      remove(path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) })
    }
    return names
  }

  /// Takes a folder away with all that is in it, links as links.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) where name != "." && name != ".." { remove(path + "/" + name) }
    rmdir(path)
  }
}
