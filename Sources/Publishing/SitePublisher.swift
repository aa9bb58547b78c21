package import Caching
import Glibc
import Synchronization

/// Publishes a site all or nothing: readers have the old site until the new one is whole.
///
/// Files grow in a hidden sibling of the target, on the same file system; `commit` lets the two trade
/// places in one step. A build that is killed leaves the old site untouched, and the next one clears up.
///
/// A file that equals the old site's is not written again: it is noted, and taken over as a hard link
/// at the commit, if anything else has changed at all. So an unchanged site costs only reading.
package final class SitePublisher: Sendable {
  let place: SitePlace
  let options: PublishOptions
  let calls: FileSystemCalls
  let old: OldSite?
  let staging: StagingFolder
  let ledger = Mutex(SiteLedger())
  private let lock: SiteLock
  /// Whether the lock and the staging folder are still ours.
  private let isOpen = Atomic<Bool>(true)

  /// Takes the lock, clears up after killed builds and opens the staging folder.
  ///
  /// Throws `PublishFault.locked` at once when another build holds the target, and
  /// `PublishFault.notOurs` when the target holds anything but a site that a build has made.
  package static func begin(
    at target: String, options: PublishOptions = PublishOptions()
  ) throws -> SitePublisher {
    try SitePublisher(at: target, options: options, calls: .linux)
  }

  init(at target: String, options: PublishOptions, calls: FileSystemCalls) throws {
    let place = try SitePlace(target, options: options)
    lock = try SiteLock(place)
    try place.recover()
    old = try OldSite.find(place)
    staging = try whileDoing("making", place.shownSibling(place.stagingName)) {
      try StagingFolder(place, options: options)
    }
    self.place = place
    self.options = options
    self.calls = calls
  }

  /// Adds a file to the new site; any number of threads may do so at once.
  ///
  /// The stamp says what the file was made from; the next build may then `keep` it.
  package func write(_ path: SitePath, _ bytes: [UInt8], stamp: Digest? = nil) throws {
    try ledger.withLock { try $0.claim(path.text, target: place.target) }
    let isUnchanged = try put(path.text, bytes)
    let entry = Manifest.Entry(
      path: path.text, size: bytes.count, hash: ContentHash(bytes), stamp: stamp)
    ledger.withLock { $0.record(entry, isUnchanged: isUnchanged) }
  }

  /// Takes over the old site's file if it was made from the same and is as it was written.
  ///
  /// Answers whether it was; if not, the file must be made and written.
  package func keep(_ path: SitePath, stamp: Digest) throws -> Bool {
    let mode = options.mode(of: path.text)
    guard let entry = old?.entry(path.text, stamp: stamp, mode: mode) else { return false }
    try ledger.withLock {
      try $0.claim(path.text, target: place.target)
      $0.record(entry, isUnchanged: true)
    }
    return true
  }

  /// Takes over the whole old site if it was made from the same and is as it was written.
  ///
  /// Answers whether it was; if not, nothing is taken over. `run` may run what it is given on several threads.
  package func keepAll(
    madeFrom origin: Digest, run: (@escaping @Sendable () -> Void) -> Void = { $0() }
  ) throws -> Bool {
    guard let old, old.manifest.origin == origin else { return false }
    let entries = Array(old.manifest.entries.values)
    let next = Atomic<Int>(0)
    let isSame = Atomic<Bool>(true)
    run { [options] in
      while isSame.load(ordering: .relaxed) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < entries.count else { return }
        let entry = entries[index]
        if !old.has(entry, mode: options.mode(of: entry.path)) {
          isSame.store(false, ordering: .relaxed)
        }
      }
    }
    guard isSame.load(ordering: .relaxed) else { return false }
    try ledger.withLock { ledger in
      for entry in entries {
        try ledger.claim(entry.path, target: place.target)
        ledger.record(entry, isUnchanged: true)
      }
    }
    return true
  }

  /// How many files have been taken over or written whose names end so.
  package func count(ending suffix: String) -> Int {
    ledger.withLock { $0.entries.count { $0.path.hasSuffix(suffix) } }
  }

  /// Makes the new site the one that readers have, and removes the old one.
  ///
  /// If it throws, `PublishFault.Standing` tells which site readers have; what is left of the build is
  /// removed by `abandon` or by the next build. `origin` says what the whole site was made from, for `keepAll`;
  /// `run` may run what it is given on several threads at once.
  package func commit(
    origin: Digest? = nil, run: (@escaping @Sendable () -> Void) -> Void = { $0() }
  ) throws -> PublishSummary {
    guard ledger.withLock({ $0.close() }) else {
      throw PublishFault.closed(target: place.target)
    }
    let summary = try replaceOldSite(origin, run: run)
    isOpen.store(false, ordering: .releasing)
    lock.release()
    return summary
  }

  /// Whether a site says that it was made from something; nothing else is looked at.
  package static func isMade(from origin: Digest, at target: String) -> Bool {
    let start = Manifest.bytes([], origin: origin)
    return (try? FileReading.head(target + "/" + Manifest.name, start.count)) == start
  }

  /// Whether a killed build has left anything beside a target, which the next one has to put right.
  package static func hasLeftovers(at target: String) throws -> Bool {
    try SitePlace(target, options: PublishOptions()).hasLeftovers
  }

  deinit { abandon() }

  /// Removes the staging folder and leaves the old site as it is; harmless after a commit.
  package func abandon() {
    // After a commit the staging folder's name may already be another build's.
    guard isOpen.exchange(false, ordering: .acquiringAndReleasing) else { return }
    _ = ledger.withLock { $0.close() }
    // Whatever cannot be removed now (a dying disk) is removed by the next build.
    try? FileTree.remove(place.stagingName, in: place.parent.number)
    lock.release()
  }

  /// Writes a file unless the old site has it; answers whether it has.
  func put(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    if let old, old.has(path, bytes, mode: options.mode(of: path)) { return true }
    try whileDoing("writing", place.shown(path), standing: standing) {
      try staging.write(path, bytes)
    }
    return false
  }

  /// What readers have if the build fails now.
  var standing: PublishFault.Standing { old == nil ? .noSite : .oldSite }
}
