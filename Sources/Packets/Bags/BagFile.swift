/// A file to be put into a packet.
package struct BagFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The bytes of a file on this disk, read piece by piece.
    case file(String)
  }

  /// Where it stands below `data/`, as `agents/a202/index.html`.
  package let path: String
  package let content: Content

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  package init(_ path: String, copyOf file: String) {
    self.path = path
    content = .file(file)
  }
}
