/// How a site is put on the disk.
package struct PublishOptions: Sendable, Hashable {
  /// The mode of each file, whatever the umask; by default for the owner and the web server's group.
  package var fileMode: UInt32
  /// The mode of each folder, whatever the umask.
  package var folderMode: UInt32
  /// Whether the site must outlive a power cut once `commit` returns; a live preview need not.
  package var durable: Bool

  package init(fileMode: UInt32 = 0o640, folderMode: UInt32 = 0o750, durable: Bool = true) {
    self.fileMode = fileMode
    self.folderMode = folderMode
    self.durable = durable
  }
}

extension PublishOptions {
  /// The mode of a file; the manifest is the builder's own.
  ///
  /// It names every folder of the site, and a web server may open the root to readers who must not know them.
  func mode(of path: String) -> UInt32 {
    path == Manifest.name ? 0o600 : fileMode
  }
}

/// What a commit did, counted in files; the manifest is not among them.
package struct PublishSummary: Sendable, Hashable {
  /// New files and files whose bytes or mode changed.
  package let written: Int
  /// Files that are the very ones of the old site.
  package let unchanged: Int
  /// Files of the old site that the new one does not have.
  package let removed: Int
  /// What all files of the new site weigh together.
  package let bytes: Int
  /// Whether a new tree took the old one's place; if not, not even a time stamp has changed.
  package let replaced: Bool
}
