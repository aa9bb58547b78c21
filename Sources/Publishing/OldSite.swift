import Glibc

/// The site that readers have now: what the new one is compared with, and what stays if all is equal.
struct OldSite: Sendable {
  let folder: Descriptor

  /// The site at a place, or `nil` if there is none; throws if something else stands there.
  static func find(_ place: SitePlace) throws -> OldSite? {
    let status = try whileDoing("looking at", place.target) {
      try SystemCall.status(place.name, in: place.parent.number)
    }
    guard let status else { return nil }
    switch FileKind(mode: status.st_mode) {
    case .folder: break
    case .symlink:
      throw PublishFault.notOurs(
        target: place.target, reason: "is a symbolic link; name the folder it leads to")
    case .file, .other:
      throw PublishFault.notOurs(
        target: place.target, reason: "is not a folder; choose another one for the site")
    }
    let folder = try whileDoing("opening", place.target) {
      Descriptor(
        try SystemCall.open(place.name, in: place.parent.number, SystemCall.folder))
    }
    return try isOurs(folder, place) ? OldSite(folder: folder) : nil
  }

  /// Whether a folder is a site of ours; an empty one is not, and may be taken.
  private static func isOurs(_ folder: Descriptor, _ place: SitePlace) throws -> Bool {
    let entries = try whileDoing("listing", place.target) {
      try FolderStream.entries(of: folder.number)
    }
    guard let other = entries.first else { return false }
    if entries.contains(where: { $0.text == Manifest.name && $0.kind == .file }) {
      let start = try whileDoing("reading", place.shown(Manifest.name)) {
        try FileReading.bytes(of: Manifest.name, in: folder.number)
      }
      if Manifest.isHeading(start) { return true }
    }
    throw PublishFault.notOurs(
      target: place.target,
      reason: "holds files that no build has made, such as \(other.text.debugDescription);"
        + " choose another folder or empty this one")
  }

  /// Whether a file has exactly these bytes and this mode.
  ///
  /// An old file that cannot be read counts as different: then it is written anew, which mends it.
  func has(_ path: String, _ bytes: [UInt8], mode: UInt32) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = openat(folder.number, path, flags)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode == S_IFREG | mode,
      status.st_size == bytes.count
    else { return false }
    return Self.holds(file, bytes)
  }

  /// Compares piece by piece, so that a first difference ends the reading.
  private static func holds(_ file: Int32, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { all in
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece in
        var offset = 0
        while offset < all.count {
          let count = read(file, piece.baseAddress, min(piece.count, all.count - offset))
          if count < 0, errno == EINTR { continue }
          guard count > 0, let start = all.baseAddress, let read = piece.baseAddress,
            memcmp(start + offset, read, count) == 0
          else { return false }
          offset += count
        }
        return true
      }
    }
  }
}
