import Glibc

/// Files and folders read as they are; the doors through which content comes in.
package enum FileReading {
  /// The bytes of a file; throws for folders, and for pipes and devices, which could block for ever.
  package static func read(_ path: String) throws -> [UInt8] {
    try whileDoing("reading", path) { try bytes(of: path, in: AT_FDCWD) }
  }

  /// The names in a folder, in the order of their bytes; symbolic links are named, not followed.
  package static func list(_ folder: String) throws -> [(name: String, kind: FileKind)] {
    let entries = try whileDoing("listing", folder) {
      try FolderStream(Array(folder.utf8CString), followingLink: true).entries()
    }
    let named = try entries.map { entry in
      guard let name = String(validating: entry.name.dropLast(), as: UTF8.self) else {
        throw PublishFault.unreadableName(folder: folder, name: entry.text)
      }
      return (name: name, kind: entry.kind)
    }
    return named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What a path leads to, without following a symbolic link at its end; `nil` if it leads nowhere.
  package static func kind(_ path: String) throws -> FileKind? {
    try whileDoing("looking at", path) {
      try SystemCall.status(path).map { FileKind(mode: $0.st_mode) }
    }
  }

  /// Whether a path leads to anything that can be looked at.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether a folder is a site that was published.
  package static func isSite(_ folder: String) -> Bool { exists(folder + "/" + Manifest.name) }

  static func bytes(of name: String, in folder: Int32) throws -> [UInt8] {
    // Without O_NONBLOCK the opening of a pipe would wait for somebody to write into it.
    let file = Descriptor(
      try SystemCall.open(name, in: folder, O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    let status = try SystemCall.status(of: file.number)
    guard FileKind(mode: status.st_mode) == .file else {
      throw PublishFault.notAFile(path: name)
    }
    // One byte more than the size, so that the end shows itself without a second piece.
    var bytes = try piece(of: file, upTo: Int(status.st_size) + 1)
    if bytes.count <= Int(status.st_size) { return bytes }
    while true {
      // The file has grown since; some kernel files say 0 and hold more.
      let more = try piece(of: file, upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Reads until so many bytes are there or the file ends.
  static func piece(of file: Descriptor, upTo limit: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let rest = UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[count..<limit]))
        let got = try SystemCall.attempt { Glibc.read(file.number, rest.baseAddress, rest.count) }
        if got == 0 { return }
        count += got
      }
    }
  }
}
