package import Caching
import Glibc

/// What stands in a folder and below it at one moment, by names and by what the file system says of each.
///
/// Nothing is read: a file whose size, times and number are the same is the same file with the same bytes, as long
/// as its times are older than the inventory (`isSettled`). Then any later change gives it another time.
/// So it is with folders and the names in them.
package struct FolderInventory: Sendable {
  /// Of all paths and states; the same for the same tree, in whatever order it was walked.
  package private(set) var digest = Digest(high: 0, low: 0)
  /// The paths of all that is in it, each ended by a nought, in any order.
  package private(set) var paths: [UInt8] = []
  /// The newest time of anything in it.
  private var newest = FileMoment(seconds: Int.min, nanoseconds: 0)
  private var devices: Set<UInt64> = []

  init() {}

  /// Looks at a folder and all below it; a folder that is not there is empty.
  ///
  /// `run` may run what it is given on several threads at once. What stands at a path that `isPassedOver` picks
  /// does not count, nor does anything below it.
  package static func take(
    _ folder: String, run: (@escaping @Sendable () -> Void) -> Void = { $0() },
    passingOver isPassedOver: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
  ) throws -> FolderInventory {
    try whileDoing("looking at", folder) {
      guard let root = try open(folder) else { return FolderInventory() }
      let walk = InventoryWalk(root, isPassedOver)
      run { walk.work() }
      return try walk.finished()
    }
  }

  /// Looks again at what was there, without listing any folder but the first; `nil` if something is gone.
  ///
  /// A name that is new in a folder below shows in that folder's times. The first folder has none of ours to go
  /// by: builds put their lock beside a site, and that may be here.
  package static func again(
    _ folder: String, _ paths: [UInt8], run: (@escaping @Sendable () -> Void) -> Void = { $0() },
    passingOver isPassedOver: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
  ) throws -> FolderInventory? {
    try whileDoing("looking at", folder) {
      guard let root = try open(folder) else { return paths.isEmpty ? FolderInventory() : nil }
      var inventory = FolderInventory()
      try inventory.addTop(root, isPassedOver)
      let look = InventoryLook(root, paths)
      run { look.work() }
      guard let found = try look.finished() else { return nil }
      inventory.add(found)
      inventory.paths = paths
      return inventory
    }
  }

  private static func open(_ folder: String) throws -> Descriptor? {
    do {
      return Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    } catch let error as SystemError where error.code == ENOENT {
      return nil
    }
  }

  /// Whether all of it is older than a moment taken before it was looked at.
  package func isSettled(before moment: FileMoment, onDevice device: UInt64) -> Bool {
    // Another file system may keep coarser times, or another machine's clock.
    let margin = devices.isSubset(of: [device]) ? 0 : 3
    return newest.seconds == Int.min || newest.later(bySeconds: margin) < moment
  }
}

// MARK: - Filling

extension FolderInventory {
  mutating func add(_ other: FolderInventory) {
    add(other.digest)
    paths += other.paths
    newest = max(newest, other.newest)
    devices.formUnion(other.devices)
  }

  /// The names in the first folder, and its mode.
  mutating func addTop(_ root: Descriptor, _ isPassedOver: (String) -> Bool) throws {
    let status = try SystemCall.status(of: root.number)
    devices.insert(UInt64(status.st_dev))
    var digester = Digester()
    digester.add(UInt64(status.st_mode))
    for name in try FolderStream.entries(of: root.number).map(\.text).sorted()
    where !isPassedOver(name) {
      digester.add(name)
    }
    add(digester.digest)
  }

  /// One path and what the file system says of it; `path` ends with a nought.
  mutating func add(_ path: UnsafeRawBufferPointer, _ status: stat, noting: Bool) {
    var digester = Digester()
    digester.add(path)
    digester.add(UInt64(status.st_mode))
    digester.add(UInt64(status.st_ino))
    // Folders' sizes say nothing.
    if status.st_mode & S_IFMT != S_IFDIR { digester.add(Int(status.st_size)) }
    for time in [status.st_mtim, status.st_ctim] {
      digester.add(time.tv_sec)
      digester.add(time.tv_nsec)
      newest = max(newest, FileMoment(time))
    }
    add(digester.digest)
    devices.insert(UInt64(status.st_dev))
    if noting { paths += path }
  }

  /// A sum, so that threads may hand in their parts in any order; each digest holds its path.
  private mutating func add(_ other: Digest) {
    let (low, overflow) = digest.low.addingReportingOverflow(other.low)
    digest = Digest(high: digest.high &+ other.high &+ (overflow ? 1 : 0), low: low)
  }
}
