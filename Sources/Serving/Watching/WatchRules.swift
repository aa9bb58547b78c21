/// Which files below a folder are worth looking at when they change.
package struct WatchRules: Sendable, Hashable {
  /// Folders at the top that are watched; empty for all of them.
  private let topFolders: Set<String>
  /// Folders at the top that are never watched: what the program itself writes.
  private let leftOut: Set<String>
  /// No project is this deep; a folder that holds a link to itself would be.
  static let deepest = 16

  package init(topFolders: Set<String> = [], leftOut: Set<String> = []) {
    self.topFolders = topFolders
    self.leftOut = leftOut
  }

  /// Whether what lies at a relative path is watched: not what is hidden, nor what editors leave behind.
  package func watches(_ path: String, isFolder: Bool) -> Bool {
    let parts = path.split(separator: "/")
    guard let top = parts.first, parts.count <= WatchRules.deepest else { return false }
    if parts.contains(where: WatchRules.isLeaving) { return false }
    let isInFolder = parts.count > 1 || isFolder
    if isInFolder && leftOut.contains(String(top)) { return false }
    if topFolders.isEmpty { return true }
    return isInFolder && topFolders.contains(String(top))
  }

  /// Hidden files (vim's swap files, emacs' locks, git), backups, and vim's test of a folder.
  private static func isLeaving(_ name: Substring) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name == "4913"
      || name.hasPrefix("#") && name.hasSuffix("#")
  }
}
