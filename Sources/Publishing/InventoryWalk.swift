import Glibc
import Synchronization

/// Folders that wait to be looked at, and what has been found; any number of threads work on it.
final class InventoryWalk: Sendable {
  private struct State {
    var waiting = [""]
    /// Folders that some thread looks at now, and that may bring more.
    var busy = 0
    var found = FolderInventory()
    var fault: (any Error)?
  }

  private let state = Mutex(State())
  private let root: Descriptor
  private let isPassedOver: @Sendable (String) -> Bool

  init(_ root: Descriptor, _ isPassedOver: @escaping @Sendable (String) -> Bool) {
    self.root = root
    self.isPassedOver = isPassedOver
  }

  func work() {
    var own = FolderInventory()
    while true {
      guard let folder = next() else {
        if state.withLock({ $0.busy == 0 && $0.waiting.isEmpty || $0.fault != nil }) { break }
        sched_yield()
        continue
      }
      do {
        let below = try look(at: folder, into: &own)
        state.withLock {
          $0.waiting += below
          $0.busy -= 1
        }
      } catch {
        state.withLock {
          $0.fault = $0.fault ?? error
          $0.busy -= 1
        }
      }
    }
    state.withLock { $0.found.add(own) }
  }

  private func next() -> String? {
    state.withLock {
      guard $0.fault == nil, let folder = $0.waiting.popLast() else { return nil }
      $0.busy += 1
      return folder
    }
  }

  func finished() throws -> FolderInventory {
    var (found, fault) = state.withLock { ($0.found, $0.fault) }
    if let fault { throw fault }
    try found.addTop(root, isPassedOver)
    return found
  }

  /// One folder: the state of all that is in it; answers the folders among it.
  private func look(at folder: String, into found: inout FolderInventory) throws -> [String] {
    let name = folder.isEmpty ? "." : folder
    let stream = try FolderStream(Array(name.utf8CString), in: root.number)
    var below: [String] = []
    for entry in try stream.entries() {
      let path = folder.isEmpty ? entry.text : folder + "/" + entry.text
      if isPassedOver(path) { continue }
      if entry.kind == .folder { below.append(path) }
      let status = try SystemCall.status(entry, in: stream.number)
      path.utf8CString.withUnsafeBytes { found.add($0, status, noting: true) }
    }
    return below
  }
}

/// Paths to be looked at again, handed out in pieces to any number of threads.
final class InventoryLook: Sendable {
  private struct State {
    var found = FolderInventory()
    var isGone = false
    var fault: SystemError?
  }

  private static let piece = 1 << 14

  private let state = Mutex(State())
  private let next = Atomic<Int>(0)
  private let root: Descriptor
  private let paths: [UInt8]

  init(_ root: Descriptor, _ paths: [UInt8]) {
    self.root = root
    self.paths = paths
  }

  func work() {
    var own = FolderInventory()
    paths.withUnsafeBytes { all in
      while state.withLock({ !$0.isGone && $0.fault == nil }) {
        let start = next.wrappingAdd(Self.piece, ordering: .relaxed).oldValue
        guard start < all.count else { return }
        look(all, start..<min(start + Self.piece, all.count), into: &own)
      }
    }
    state.withLock { $0.found.add(own) }
  }

  /// What is there now; `nil` if a path leads nowhere.
  func finished() throws -> FolderInventory? {
    let (found, isGone, fault) = state.withLock { ($0.found, $0.isGone, $0.fault) }
    if let fault { throw fault }
    return isGone ? nil : found
  }

  /// Looks at the paths that begin in a range.
  private func look(
    _ all: UnsafeRawBufferPointer, _ range: Range<Int>, into found: inout FolderInventory
  ) {
    var start = range.lowerBound
    // A path that began before is the piece's before.
    while start > 0, start < range.upperBound, all[start - 1] != 0 { start += 1 }
    while start < range.upperBound {
      guard let end = all[start...].firstIndex(of: 0), let base = all.baseAddress else { return }
      let path = UnsafeRawBufferPointer(rebasing: all[start...end])
      var status = stat()
      let name = (base + start).assumingMemoryBound(to: CChar.self)
      if fstatat(root.number, name, &status, AT_SYMLINK_NOFOLLOW) != 0 {
        let code = errno
        return state.withLock {
          if code == ENOENT || code == ENOTDIR {
            $0.isGone = true
          } else {
            $0.fault = SystemError(code: code)
          }
        }
      }
      found.add(path, status, noting: false)
      start = end + 1
    }
  }
}
