/// The list of a site's files that stands at its root, and by which the next build knows it for ours.
///
/// One line a file, in the order of the paths' bytes: fingerprint, size, path.
enum Manifest {
  static let name = ".debrief-manifest"
  private static let heading = "debrief-manifest 1\n"

  struct Entry: Hashable, Sendable {
    let path: String
    let size: Int
    let hash: ContentHash
  }

  static func bytes(_ entries: some Sequence<Entry>) -> [UInt8] {
    var bytes = Array(heading.utf8)
    for entry in entries.sorted(by: { $0.path < $1.path }) {
      bytes += "\(entry.hash.text) \(entry.size) \(entry.path)\n".utf8
    }
    return bytes
  }

  /// Whether a file's first bytes are those of a manifest.
  static func isHeading(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: heading.utf8)
  }
}
