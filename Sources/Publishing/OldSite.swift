internal import Caching
import Glibc

/// The site that readers have now: what the new one is compared with, and what stays if all is equal.
struct OldSite: Sendable {
  let folder: Descriptor
  let manifest: Manifest

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
    guard let manifest = try manifest(folder, place) else { return nil }
    return OldSite(folder: folder, manifest: Manifest(manifest))
  }

  /// The manifest of a folder that is a site of ours; an empty folder is not, and may be taken.
  private static func manifest(_ folder: Descriptor, _ place: SitePlace) throws -> [UInt8]? {
    let entries = try whileDoing("listing", place.target) {
      try FolderStream.entries(of: folder.number)
    }
    guard let other = entries.first else { return nil }
    if entries.contains(where: { $0.text == Manifest.name && $0.kind == .file }) {
      let manifest = try whileDoing("reading", place.shown(Manifest.name)) {
        try FileReading.bytes(of: Manifest.name, in: folder.number)
      }
      if Manifest.isHeading(manifest) { return manifest }
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

  /// What the manifest says of a file with a stamp, if the file still is what the manifest says.
  func entry(_ path: String, stamp: Digest, mode: UInt32) -> Manifest.Entry? {
    guard let entry = manifest.entries[path], entry.stamp == stamp, has(entry, mode: mode) else {
      return nil
    }
    return entry
  }

  /// Whether a file still is what the manifest says.
  ///
  /// Its bytes are read: somebody may have changed the page by hand, and a build mends that.
  func has(_ entry: Manifest.Entry, mode: UInt32) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = Descriptor(openat(folder.number, entry.path, flags))
    guard file.number >= 0, let status = try? SystemCall.status(of: file.number),
      status.st_mode == S_IFREG | mode, status.st_size == entry.size,
      let bytes = try? FileReading.piece(of: file, upTo: entry.size + 1),
      bytes.count == entry.size
    else { return false }
    return ContentHash(bytes) == entry.hash
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
