/// What lies in a content folder: small files whole, data files by name only.
///
/// Paths are relative to the content folder and use `/`. Reading a project is a function of this value, so
/// tests need no disk.
package struct ContentFiles: Sendable {
  /// Definitions and notes by path.
  package internal(set) var texts: [String: [UInt8]]
  /// Paths of all other files, sorted: the tables that sources name.
  package let others: [String]
  /// Paths of folders and of symbolic links: nothing is read from a link, for it may lead anywhere.
  package let folders: [String]
  package let links: [String]
  /// Paths that nobody can read from: pipes and devices, and folders that lie too deep.
  package let strays: [String]
  /// Files of the records of closed periods by path, `2026-10/closing.json`: the program wrote them.
  package let records: [String: [UInt8]]
  /// What diagnostics put before a path, so that it is what the user would type.
  package let prefix: String

  package init(
    texts: [String: [UInt8]], others: [String], folders: [String] = [], links: [String] = [],
    strays: [String] = [], records: [String: [UInt8]] = [:], prefix: String
  ) {
    self.texts = texts
    self.others = others
    self.folders = folders
    self.links = links
    self.strays = strays
    self.records = records
    self.prefix = prefix
  }

  func shown(_ path: String) -> String { prefix + path }

  /// The paths below a folder with an ending, sorted.
  func paths(below folder: String, ending: String) -> [String] {
    texts.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }.sorted()
  }
}
