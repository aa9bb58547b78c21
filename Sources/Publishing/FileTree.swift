import Glibc

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
    let folder = try FolderStream(Array(name.utf8CString), in: parent)
    try list(folder, path: "", into: &listing)
    return listing
  }

  private static func list(
    _ folder: FolderStream, path: String, into listing: inout TreeListing
  ) throws {
    listing.folders[path] = try SystemCall.status(of: folder.number).st_mode & 0o7777
    for entry in try folder.entries() {
      let inside = path.isEmpty ? entry.text : path + "/" + entry.text
      switch entry.kind {
      case .folder:
        let below = try FolderStream(entry.name, in: folder.number)
        try list(below, path: inside, into: &listing)
      case .file:
        let status = try SystemCall.status(entry, in: folder.number)
        listing.files[inside] = Int(status.st_size)
      case .symlink, .other:
        listing.strays.append(inside)
      }
    }
  }

  /// Removes a folder with all that is in it, or a single file; a missing one is fine.
  static func remove(_ name: String, in parent: Int32) throws {
    guard let status = try SystemCall.status(name, in: parent) else { return }
    let kind = FileKind(mode: status.st_mode)
    try remove(FolderEntry(name: Array(name.utf8CString), kind: kind), in: parent)
  }

  private static func remove(_ entry: FolderEntry, in parent: Int32) throws {
    guard entry.kind == .folder else {
      try SystemCall.attempt { unlinkat(parent, entry.name, 0) }
      return
    }
    let folder = try FolderStream(entry.name, in: parent)
    for inside in try folder.entries() { try remove(inside, in: folder.number) }
    try SystemCall.attempt { unlinkat(parent, entry.name, AT_REMOVEDIR) }
  }
}
