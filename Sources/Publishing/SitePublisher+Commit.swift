import CFileSystem
internal import Caching
import Glibc
import Synchronization

extension SitePublisher {
  /// The steps of a commit; up to `trade` a fault leaves the old site in place.
  ///
  /// `run` may run what it is given on several threads at once.
  func replaceOldSite(
    _ origin: Digest?, run: (@escaping @Sendable () -> Void) -> Void
  ) throws -> PublishSummary {
    let site = ledger.withLock { $0 }
    if let path = site.unfinished { throw PublishFault.unfinished(path: place.shown(path)) }
    let manifest = Manifest.bytes(site.entries, origin: origin)
    let isListed = try put(Manifest.name, manifest)
    let before = try listOldSite()
    if site.isUnchanged, isListed, holdsExactly(before, site, manifest) {
      try keepOldSite()
      return summary(of: site, before, replaced: false)
    }
    try adopt(site.unchanged + (isListed ? [Manifest.name] : []), run: run)
    try check(site, manifest)
    try bringToDisk()
    let leftover = try trade()
    try settle(leftover)
    return summary(of: site, before, replaced: true)
  }

  private func listOldSite() throws -> TreeListing {
    guard let old else { return TreeListing() }
    return try whileDoing("listing", place.target, standing: standing) {
      try FileTree.list(".", in: old.folder.number)
    }
  }

  /// Whether a tree is the site and nothing but the site: names, sizes, and folders with their mode.
  private func holdsExactly(
    _ tree: TreeListing, _ site: SiteLedger, _ manifest: [UInt8]
  ) -> Bool {
    difference(of: tree, from: site, manifest) == nil
  }

  /// The first path in which a tree differs from the site.
  private func difference(
    of tree: TreeListing, from site: SiteLedger, _ manifest: [UInt8]
  ) -> String? {
    var strangers = tree.files
    var missing =
      strangers.removeValue(forKey: Manifest.name) == manifest.count
      ? [] : [Manifest.name]
    for entry in site.entries where strangers.removeValue(forKey: entry.path) != entry.size {
      missing.append(entry.path)
    }
    let folders = site.folders.union([""])
    let wrongFolders = tree.folders.filter {
      $1 != staging.folderMode || !folders.contains($0)
    }
    return (missing + strangers.keys + wrongFolders.keys + tree.strays).min()
  }

  /// Nothing has changed, so nothing is touched: readers' caches and backups stay fresh.
  private func keepOldSite() throws {
    try whileDoing("removing", place.shownSibling(place.stagingName), standing: .oldSite) {
      try FileTree.remove(place.stagingName, in: place.parent.number)
    }
    // The site we keep may be that of a build killed just before it brought its last step to disk.
    try bringFolderToDisk(standing: .oldSite)
  }

  /// Takes over files of the old site: on most file systems a link each, which is waiting rather than work.
  private func adopt(
    _ paths: [String], run: (@escaping @Sendable () -> Void) -> Void
  ) throws {
    guard let old else { return }
    let next = Atomic<Int>(0)
    let fault = Mutex<(any Error)?>(nil)
    // In order, so that neighbours go into one folder and threads seldom meet.
    let paths = paths.sorted()
    run { [self] in
      while fault.withLock({ $0 == nil }) {
        let start = next.wrappingAdd(64, ordering: .relaxed).oldValue
        guard start < paths.count else { return }
        do {
          for path in paths[start..<min(start + 64, paths.count)] { try adopt(path, from: old) }
        } catch {
          fault.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = fault.withLock({ $0 }) { throw error }
  }

  private func adopt(_ path: String, from old: OldSite) throws {
    try whileDoing("taking over", place.shown(path), standing: standing) {
      try staging.adopt(path, from: old, calls)
    }
  }

  /// Expects on the disk what the manifest says, no more and no less.
  private func check(_ site: SiteLedger, _ manifest: [UInt8]) throws {
    let tree = try whileDoing("checking", place.target, standing: standing) {
      try staging.unveil()
      return try FileTree.list(".", in: staging.folder.number)
    }
    if let path = difference(of: tree, from: site, manifest) {
      throw PublishFault.changedUnderneath(path: place.shown(path))
    }
  }

  /// Brings all files of the new site to the disk before any reader can see it.
  ///
  /// One `syncfs` and not an fsync a file: the latter waits for the disk once a page (1,700 files a
  /// second on ext4), and a power cut before the trade needs nothing of the new site. It reports every
  /// failed write since the staging folder was opened.
  private func bringToDisk() throws {
    guard options.durable else { return }
    try whileDoing("bringing to disk the pages of", place.target, standing: standing) {
      try SystemCall.pass(filesystem_sync(staging.folder.number))
    }
  }

  /// Brings the parent folder's names to the disk, so that the trade outlives a power cut.
  private func bringFolderToDisk(standing: PublishFault.Standing) throws {
    guard options.durable else { return }
    try whileDoing("bringing to disk the name of", place.target, standing: standing) {
      try SystemCall.attempt { fsync(place.parent.number) }
    }
  }

  /// Puts the new site in the old one's place; answers the name that the old one has now.
  private func trade() throws -> String? {
    let parent = place.parent.number
    return try whileDoing("putting in place the new", place.target, standing: standing) {
      guard old != nil else {
        // A rename takes the place of nothing or of an empty folder, and refuses all else.
        try SystemCall.attempt { renameat(parent, place.stagingName, parent, place.name) }
        return nil
      }
      let code = calls.exchange(parent, place.stagingName, place.name)
      if [EINVAL, ENOSYS, ENOTSUP].contains(code) { return try tradeInTwoSteps() }
      try SystemCall.pass(code)
      return place.stagingName
    }
  }

  /// For file systems without exchange (some network ones): readers may miss the site for an instant,
  /// and a build killed in that instant leaves it to the next one to put the old site back.
  private func tradeInTwoSteps() throws -> String {
    let parent = place.parent.number
    try SystemCall.attempt { renameat(parent, place.name, parent, place.asideName) }
    do {
      try SystemCall.attempt { renameat(parent, place.stagingName, parent, place.name) }
    } catch {
      let aside = place.shownSibling(place.asideName)
      try whileDoing("putting back the old site, now", aside, standing: .noSite) {
        try SystemCall.attempt { renameat(parent, place.asideName, parent, place.name) }
      }
      throw error
    }
    return place.asideName
  }

  /// Makes the trade last, and removes what it left.
  ///
  /// The trade must be on the disk before the first old page goes, or a power cut could bring back half
  /// of the old site; and the removal must be, or the cut could bring back pages that should be gone.
  private func settle(_ leftover: String?) throws {
    try bringFolderToDisk(standing: .newSite)
    guard let leftover else { return }
    try whileDoing("removing the old site,", place.shownSibling(leftover), standing: .newSite) {
      try FileTree.remove(leftover, in: place.parent.number)
    }
    try bringFolderToDisk(standing: .newSite)
  }

  private func summary(
    of site: SiteLedger, _ before: TreeListing, replaced: Bool
  ) -> PublishSummary {
    let kept = Set(site.entries.map(\.path) + [Manifest.name])
    let removed = before.files.keys.filter { !kept.contains($0) }
    return PublishSummary(
      written: site.entries.count - site.unchanged.count,
      unchanged: site.unchanged.count,
      removed: removed.count + before.strays.count,
      bytes: site.entries.reduce(0) { $0 + $1.size },
      replaced: replaced)
  }
}
