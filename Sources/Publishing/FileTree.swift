import Glibc

/// What a name in a folder stands for, as `lstat` sees it.
package enum FileKind: Sendable, Hashable {
  case file
  case folder
  case symlink
  case other
}

/// A name in a folder, as bytes: it need not be text.
struct FolderEntry {
  let name: [CChar]
  let kind: FileKind

  /// The name for messages and comparisons; what is not UTF-8 in it is replaced.
  var text: String {
    String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// All that stands in a folder and the folders below it.
struct TreeListing {
  /// The size of each regular file.
  var files: [String: Int] = [:]
  /// The permission bits of each folder; the root is the empty path.
  var folders: [String: UInt32] = [:]
  /// Symbolic links, pipes and whatever else has no place in a site.
  var strays: [String] = []
}

/// Folders walked and removed by descriptor, so that no symbolic link can lead out of them.
enum FileTree {
  static func list(_ name: String, in parent: Int32) throws -> TreeListing {
    var listing = TreeListing()
    let folder = try SystemCall.open(name, in: parent, SystemCall.folder)
    try list(folder, path: "", into: &listing)
    return listing
  }

  /// Lists an open folder and closes it.
  private static func list(
    _ folder: Int32, path: String, into listing: inout TreeListing
  ) throws {
    defer { close(folder) }
    listing.folders[path] = try SystemCall.status(of: folder).st_mode & 0o7777
    for entry in try entries(of: folder) {
      let inside = path.isEmpty ? entry.text : path + "/" + entry.text
      switch entry.kind {
      case .folder:
        let below = try SystemCall.attempt { openat(folder, entry.name, SystemCall.folder) }
        try list(below, path: inside, into: &listing)
      case .file:
        var status = stat()
        try SystemCall.attempt { fstatat(folder, entry.name, &status, AT_SYMLINK_NOFOLLOW) }
        listing.files[inside] = Int(status.st_size)
      case .symlink, .other:
        listing.strays.append(inside)
      }
    }
  }

  /// Removes a folder with all that is in it, or a single file; a missing one is fine.
  static func remove(_ name: String, in parent: Int32) throws {
    guard let status = try SystemCall.status(name, in: parent) else { return }
    let kind = kind(ofMode: status.st_mode)
    try remove(FolderEntry(name: Array(name.utf8CString), kind: kind), in: parent)
  }

  private static func remove(_ entry: FolderEntry, in parent: Int32) throws {
    guard entry.kind == .folder else {
      try SystemCall.attempt { unlinkat(parent, entry.name, 0) }
      return
    }
    let folder = try SystemCall.attempt { openat(parent, entry.name, SystemCall.folder) }
    defer { close(folder) }
    for inside in try entries(of: folder) { try remove(inside, in: folder) }
    try SystemCall.attempt { unlinkat(parent, entry.name, AT_REMOVEDIR) }
  }

  /// The names in an open folder, in the order of the file system.
  static func entries(of folder: Int32) throws -> [FolderEntry] {
    // fdopendir takes the descriptor over, and the caller still needs the one it has.
    let own = try SystemCall.open(".", in: folder, SystemCall.folder)
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw SystemError(code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = try next(stream) {
      guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let start = UnsafeRawPointer(entry).advanced(by: nameOffset)
      let length = strlen(start.assumingMemoryBound(to: CChar.self)) + 1
      let name = [CChar](
        UnsafeRawBufferPointer(start: start, count: length).bindMemory(to: CChar.self))
      if isSelfOrParent(name) { continue }
      let kind = try kind(ofType: Int(entry.pointee.d_type), name, in: folder)
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries
  }

  /// The next entry of a stream, or `nil` at its end; only errno tells the end from a fault.
  private static func next(_ stream: OpaquePointer) throws -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(stream) { return entry }
    try SystemCall.pass(errno)
    return nil
  }

  private static func isSelfOrParent(_ name: [CChar]) -> Bool {
    let dot = CChar(UInt8(ascii: "."))
    return name == [dot, 0] || name == [dot, dot, 0]
  }

  private static func kind(
    ofType type: Int, _ name: [CChar], in folder: Int32
  ) throws -> FileKind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symlink
    case Int(DT_UNKNOWN):
      // Some file systems do not keep the kind beside the name.
      var status = stat()
      try SystemCall.attempt { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
      return kind(ofMode: status.st_mode)
    default: return .other
    }
  }

  static func kind(ofMode mode: mode_t) -> FileKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symlink
    default: .other
    }
  }
}
