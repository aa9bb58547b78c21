package import Caching
import Glibc

/// What stands in a folder and below it at one moment, by names and by what the file system says of each file.
///
/// Nothing is read: a file whose size, times and number are the same is the same file with the same bytes, as long
/// as its times are older than the inventory (`isSettled`). Then any later change gives it another time.
package struct FolderInventory: Sendable, Hashable {
  /// Of all names and states; the same for the same tree, in whatever order it was walked.
  package private(set) var digest = Digest(high: 0, low: 0)
  /// The newest time of anything in it.
  package private(set) var newest = FileMoment(seconds: Int.min, nanoseconds: 0)
  /// Regular files in it.
  package private(set) var files = 0
  private var devices: Set<UInt64> = []

  /// Looks at a folder and all below it; a folder that is not there is empty.
  ///
  /// `run` may run what it is given on several threads at once. What stands at a path that `isPassedOver` picks
  /// does not count, nor does anything below it.
  package static func take(
    _ folder: String, run: (@escaping @Sendable () -> Void) -> Void = { $0() },
    passingOver isPassedOver: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
  ) throws -> FolderInventory {
    let walk = InventoryWalk(isPassedOver)
    try whileDoing("looking at", folder) { try walk.begin(folder) }
    run { walk.work() }
    return try walk.finished()
  }

  /// Whether all of it is older than a moment taken before it was looked at.
  package func isSettled(before moment: FileMoment, onDevice device: UInt64) -> Bool {
    // Another file system may keep coarser times, or another machine's clock.
    let margin = devices.isSubset(of: [device]) ? 0 : 3
    return newest.seconds == Int.min || newest.later(bySeconds: margin) < moment
  }

  /// This and another folder as one.
  package func joined(_ other: FolderInventory) -> FolderInventory {
    var joined = self
    joined.add(other)
    return joined
  }

  mutating func add(_ other: FolderInventory) {
    // A sum, so that threads may hand in folders in any order; each digest holds its folder's path.
    let (low, overflow) = digest.low.addingReportingOverflow(other.digest.low)
    digest = Digest(high: digest.high &+ other.digest.high &+ (overflow ? 1 : 0), low: low)
    newest = max(newest, other.newest)
    files += other.files
    devices.formUnion(other.devices)
  }

  init() {}

  /// One folder's own entries.
  init(_ states: Digest, newest: FileMoment, files: Int, device: UInt64) {
    digest = states
    self.newest = newest
    self.files = files
    devices = [device]
  }
}

/// A file system's time.
package struct FileMoment: Sendable, Hashable, Comparable {
  package let seconds: Int
  package let nanoseconds: Int

  package static func < (a: FileMoment, b: FileMoment) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }

  func later(bySeconds margin: Int) -> FileMoment {
    FileMoment(seconds: seconds + margin, nanoseconds: nanoseconds)
  }
}

extension FileMoment {
  /// The first moment later than now, waited for; `nil` where a file system's moments last too long to wait.
  package static func next(
    in folder: String
  ) throws -> (moment: FileMoment, device: UInt64)? {
    let now = try now(in: folder)
    for _ in 0..<20 {
      usleep(1000)
      let next = try FileMoment.now(in: folder)
      if now.moment < next.moment { return next }
    }
    return nil
  }

  init(_ time: timespec) {
    self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// What the file system of a folder takes for now, by a file made there for a moment.
  package static func now(in folder: String) throws -> (moment: FileMoment, device: UInt64) {
    try whileDoing("asking the time of", folder) {
      let open = Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      let name = ".moment-\(getpid())"
      try FileTree.remove(name, in: open.number)
      try SystemCall.create(name, in: open.number, mode: 0o600, [])
      let status = try SystemCall.status(name, in: open.number)
      try FileTree.remove(name, in: open.number)
      guard let status else { throw SystemError(code: ENOENT) }
      return (FileMoment(status.st_ctim), UInt64(status.st_dev))
    }
  }
}
