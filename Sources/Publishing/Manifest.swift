internal import Caching

/// The list of a site's files that stands at its root, and by which the next build knows it for ours.
///
/// Its second line says what the whole site was made from, or `-`. Then comes one line a file, in the order of the
/// paths' bytes: fingerprint, size, stamp or `-`, path.
struct Manifest: Sendable {
  static let name = ".debrief-manifest"
  /// Sites of older programs are ours too, but nothing is known of their files.
  private static let anyHeading = "debrief-manifest "
  private static let heading = anyHeading + "2\n"

  /// What the whole site was made from, so that the next build need not read it to know that it is the same.
  private(set) var origin: Digest?
  private(set) var entries: [String: Entry] = [:]

  struct Entry: Hashable, Sendable {
    let path: String
    let size: Int
    let hash: ContentHash
    /// What the file was made from, so that the next build need not make it again to know that it is the same.
    var stamp: Digest?
  }

  static func bytes(_ entries: some Sequence<Entry>, origin: Digest? = nil) -> [UInt8] {
    var bytes = Array("\(heading)\(origin?.text ?? "-")\n".utf8)
    for entry in entries.sorted(by: { $0.path < $1.path }) {
      let stamp = entry.stamp?.text ?? "-"
      bytes += "\(entry.hash.text) \(entry.size) \(stamp) \(entry.path)\n".utf8
    }
    return bytes
  }

  /// Whether a file's first bytes are those of a manifest.
  static func isHeading(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: anyHeading.utf8)
  }

  /// Reads a manifest; one that is not exactly as we write it says nothing.
  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: Manifest.heading.utf8) else { return }
    let lines = bytes.dropFirst(Manifest.heading.utf8.count).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last line ends too; what stands after it is nothing, or the file was cut short.
    guard let first = lines.first, lines.count > 1, lines.last?.isEmpty == true else { return }
    var entries: [String: Entry] = [:]
    for line in lines.dropFirst().dropLast() {
      guard let entry = Entry(line: line) else { return }
      entries[entry.path] = entry
    }
    self.entries = entries
    origin = Digest(text: Substring(decoding: first, as: UTF8.self))
  }
}

extension Manifest.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = String(decoding: line, as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 4, let hash = ContentHash(text: parts[0]), let size = Int(parts[1]) else {
      return nil
    }
    let stamp = Digest(text: parts[2])
    if stamp == nil, parts[2] != "-" { return nil }
    self.init(path: String(parts[3]), size: size, hash: hash, stamp: stamp)
  }
}
