/// What has been asked of a build so far, and what has been done.
struct SiteLedger {
  /// Files that are on the disk or need only be taken over from the old site.
  private(set) var entries: [Manifest.Entry] = []
  /// Paths of the old site's files that the new one shares with it.
  private(set) var unchanged: [String] = []
  /// Every folder that a file of the site stands in.
  private(set) var folders: Set<String> = []
  private var claims: Set<String> = []
  private var isClosed = false

  /// Whether each file is the old site's.
  var isUnchanged: Bool { unchanged.count == entries.count }

  /// Reserves a path, so that two writers of one path cannot meet on the disk.
  mutating func claim(_ path: String, target: String) throws {
    if isClosed { throw PublishFault.closed(target: target) }
    if folders.contains(path) {
      let inside = claims.filter { $0.hasPrefix(path + "/") }.min()
      throw PublishFault.conflict(path: path, with: inside ?? path)
    }
    try claimFolders(above: path)
    if !claims.insert(path).inserted { throw PublishFault.conflict(path: path, with: path) }
  }

  private mutating func claimFolders(above path: String) throws {
    var enclosing = path.enclosingFolder
    while let folder = enclosing, !folders.contains(folder) {
      if claims.contains(folder) { throw PublishFault.conflict(path: folder, with: path) }
      folders.insert(folder)
      enclosing = folder.enclosingFolder
    }
  }

  mutating func record(_ entry: Manifest.Entry, isUnchanged: Bool) {
    entries.append(entry)
    if isUnchanged { unchanged.append(entry.path) }
  }

  /// Takes no more claims from now on; answers whether it took any until now.
  mutating func close() -> Bool {
    defer { isClosed = true }
    return !isClosed
  }

  /// A path that was claimed but whose write failed or has not ended.
  var unfinished: String? {
    claims.count == entries.count ? nil : claims.subtracting(entries.map(\.path)).min()
  }
}
