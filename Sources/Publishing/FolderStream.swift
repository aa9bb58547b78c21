import Glibc

/// What a name in a folder stands for, as `lstat` sees it.
package enum FileKind: Sendable, Hashable {
  case file
  case folder
  case symlink
  case other

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symlink
    default: self = .other
    }
  }
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

/// An open folder whose names can be read; closed when nobody holds it any more.
final class FolderStream {
  private let stream: OpaquePointer

  /// Opens a folder by name, through no symbolic link unless told so.
  init(
    _ name: [CChar], in parent: Int32 = AT_FDCWD, followingLink: Bool = false
  ) throws {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    let folder = try SystemCall.attempt { openat(parent, name, flags) }
    guard let stream = fdopendir(folder) else {
      let code = errno
      close(folder)
      throw SystemError(code: code)
    }
    self.stream = stream
  }

  deinit { closedir(stream) }

  /// The folder's descriptor, for calls relative to it.
  var number: Int32 { dirfd(stream) }

  /// The names in the folder, in the order of the file system; to be asked once.
  func entries() throws -> [FolderEntry] {
    var entries: [FolderEntry] = []
    while let entry = try next() {
      guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      // The name is as long as its text; a copy of the whole field would read past the entry.
      let start = UnsafeRawPointer(entry).advanced(by: nameOffset)
      let length = strlen(start.assumingMemoryBound(to: CChar.self)) + 1
      let name = [CChar](
        UnsafeRawBufferPointer(start: start, count: length).bindMemory(to: CChar.self))
      if Self.isSelfOrParent(name) { continue }
      entries.append(try named(name, type: Int(entry.pointee.d_type)))
    }
    return entries
  }

  /// The next entry, or `nil` at the end; only errno tells the end from a fault.
  private func next() throws -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(stream) { return entry }
    try SystemCall.pass(errno)
    return nil
  }

  private static func isSelfOrParent(_ name: [CChar]) -> Bool {
    let dot = CChar(UInt8(ascii: "."))
    return name == [dot, 0] || name == [dot, dot, 0]
  }

  private func named(_ name: [CChar], type: Int) throws -> FolderEntry {
    let kind: FileKind =
      switch type {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .symlink
      case Int(DT_UNKNOWN): try kind(of: name)
      default: .other
      }
    return FolderEntry(name: name, kind: kind)
  }

  /// Some file systems do not keep the kind beside the name.
  private func kind(of name: [CChar]) throws -> FileKind {
    let entry = FolderEntry(name: name, kind: .other)
    return FileKind(mode: try SystemCall.status(entry, in: number).st_mode)
  }
}

extension FolderStream {
  /// The names in a folder that is open already.
  static func entries(of folder: Int32) throws -> [FolderEntry] {
    try FolderStream([CChar(UInt8(ascii: ".")), 0], in: folder).entries()
  }
}
