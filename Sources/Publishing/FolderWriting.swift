internal import CFileSystem
import Glibc

/// Whole folders outside a site: listed, brought to rest, renamed in one step, removed.
package enum FolderWriting {
  /// All that stands in a folder and below it.
  package struct Listing: Sendable {
    /// The size of each regular file, by its path below the folder.
    package let files: [String: Int]
    /// The folders in which nothing stands.
    package let emptyFolders: [String]
    /// Symbolic links, pipes and devices.
    package let strays: [String]
  }

  package static func list(_ folder: String) throws -> Listing {
    try whileDoing("listing", folder) {
      let tree = try FileTree.list(folder, in: AT_FDCWD)
      let paths = Array(tree.files.keys) + tree.strays + tree.folders.keys
      let enclosing = Set(paths.map { $0.enclosingFolder ?? "" })
      return Listing(
        files: tree.files, emptyFolders: tree.folders.keys.filter { !enclosing.contains($0) },
        strays: tree.strays)
    }
  }

  /// The bytes that a file measures.
  package static func size(of path: String) throws -> Int {
    try whileDoing("looking at", path) {
      try SystemCall.status(path).map { Int($0.st_size) } ?? 0
    }
  }

  /// Waits until everything below a folder, and all else on its disk, would survive a power cut.
  package static func settle(_ folder: String) throws {
    try whileDoing("writing", folder) {
      let open = Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      try SystemCall.pass(filesystem_sync(open.number))
    }
  }

  /// Gives a file or folder another name in the folder that it stands in, in one step that lasts.
  ///
  /// A folder never replaces one that holds anything; a file replaces a file.
  package static func rename(_ old: String, to new: String) throws {
    try whileDoing("renaming", old) {
      try SystemCall.attempt { Glibc.rename(old, new) }
      let parent = new.enclosingFolder.map { $0.isEmpty ? "/" : $0 } ?? "."
      let open = Descriptor(try SystemCall.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      try SystemCall.attempt { fsync(open.number) }
    }
  }

  /// Removes a file, or a folder with all that is in it; a missing one is fine.
  package static func remove(_ path: String) throws {
    try whileDoing("removing", path) { try FileTree.remove(path, in: AT_FDCWD) }
  }
}
