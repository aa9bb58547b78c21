import Glibc

/// Single files and folders outside a site: a new project's, a message's, a report's.
package enum FileWriting {
  /// Writes a file so that readers find the old one or the new one, never a part.
  package static func write(
    _ path: String, _ bytes: [UInt8], mode: UInt32 = 0o640, durable: Bool = true
  ) throws {
    let folder = path.enclosingFolder.map { $0.isEmpty ? "/" : $0 } ?? "."
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try whileDoing("writing", path) {
      let open = Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      let draft = ".\(name).writing-\(getpid())"
      // Ours by its number, so a process of the same number that died has left it.
      try FileTree.remove(draft, in: open.number)
      do {
        try SystemCall.create(draft, in: open.number, mode: mode, bytes, durable: durable)
        try SystemCall.attempt { renameat(open.number, draft, open.number, name) }
      } catch {
        unlinkat(open.number, draft, 0)
        throw error
      }
      if durable { try SystemCall.attempt { fsync(open.number) } }
    }
  }

  /// Makes a folder and those above it, with exactly this mode; one that exists stays as it is.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o750) throws {
    if let status = try whileDoing("looking at", path, { try followed(path) }) {
      if FileKind(mode: status.st_mode) == .folder { return }
      throw PublishFault.notOurs(target: path, reason: "is not a folder; rename it")
    }
    if let above = path.enclosingFolder, !above.isEmpty { try makeFolder(above, mode: mode) }
    try whileDoing("making", path) {
      do {
        try SystemCall.attempt { mkdir(path, 0o700) }
      } catch let error as SystemError where error.code == EEXIST {
        return
      }
      let inherited = try SystemCall.status(path).map { $0.st_mode & S_ISGID } ?? 0
      try SystemCall.attempt { chmod(path, mode | inherited) }
    }
  }

  /// What a path leads to through symbolic links, or `nil`.
  private static func followed(_ path: String) throws -> stat? {
    var status = stat()
    do {
      try SystemCall.attempt { stat(path, &status) }
    } catch let error as SystemError where error.code == ENOENT {
      return nil
    }
    return status
  }
}
