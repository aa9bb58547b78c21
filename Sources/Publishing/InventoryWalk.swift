internal import Caching
import Glibc
import Synchronization

/// Folders that wait to be looked at, and what has been found; any number of threads work on it.
final class InventoryWalk: Sendable {
  private struct State {
    var waiting: [String] = []
    /// Folders that some thread looks at now, and that may bring more.
    var busy = 0
    var found = FolderInventory()
    var fault: (any Error)?
  }

  private let state = Mutex(State())
  private let root = Mutex<Descriptor?>(nil)
  private let isPassedOver: @Sendable (String) -> Bool

  init(_ isPassedOver: @escaping @Sendable (String) -> Bool) {
    self.isPassedOver = isPassedOver
  }

  func begin(_ folder: String) throws {
    do {
      let open = Descriptor(try SystemCall.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
      root.withLock { $0 = open }
      state.withLock { $0.waiting = [""] }
    } catch let error as SystemError where error.code == ENOENT {
      return
    }
  }

  func work() {
    guard let root = root.withLock({ $0 }) else { return }
    while true {
      guard let folder = next() else {
        if state.withLock({ $0.busy == 0 && $0.waiting.isEmpty || $0.fault != nil }) { return }
        sched_yield()
        continue
      }
      do {
        let (inventory, below) = try look(at: folder, in: root)
        state.withLock {
          $0.found.add(inventory)
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
  }

  private func next() -> String? {
    state.withLock {
      guard $0.fault == nil, let folder = $0.waiting.popLast() else { return nil }
      $0.busy += 1
      return folder
    }
  }

  func finished() throws -> FolderInventory {
    let (found, fault) = state.withLock { ($0.found, $0.fault) }
    if let error = fault as? SystemError {
      throw PublishFault.system(
        operation: "looking at", path: "the project's files", code: error.code, standing: .noSite)
    }
    if let fault { throw fault }
    return found
  }

  /// One folder: the state of each of its files, and the folders in it.
  private func look(
    at folder: String, in root: Descriptor
  ) throws -> (FolderInventory, below: [String]) {
    let stream = try FolderStream(
      folder.isEmpty ? Array(".".utf8CString) : Array(folder.utf8CString), in: root.number)
    let own = try SystemCall.status(of: stream.number)
    var entries: [InventoryEntry] = []
    var below: [String] = []
    for entry in try stream.entries() {
      let path = folder.isEmpty ? entry.text : folder + "/" + entry.text
      if isPassedOver(path) { continue }
      if entry.kind == .folder { below.append(path) }
      entries.append(
        InventoryEntry(name: entry.name, status: try SystemCall.status(entry, in: stream.number)))
    }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
    var digester = Digester()
    digester.add(folder)
    digester.add(UInt64(own.st_mode))
    for entry in entries { entry.add(to: &digester) }
    return (
      FolderInventory(
        digester.digest, newest: entries.compactMap(\.newest).max() ?? FileMoment(own.st_ctim),
        files: entries.count(where: \.isFile), device: UInt64(own.st_dev)), below
    )
  }
}

/// A name in a folder with what the file system says of it.
private struct InventoryEntry {
  let name: [CChar]
  let status: stat

  var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }

  /// A folder's own times change with what is in it; its files tell better.
  private var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  var newest: FileMoment? {
    if isFolder { return nil }
    return max(FileMoment(status.st_ctim), FileMoment(status.st_mtim))
  }

  func add(to digester: inout Digester) {
    name.withUnsafeBytes { digester.add($0) }
    digester.add(UInt64(status.st_mode))
    if isFolder { return }
    digester.add(UInt64(status.st_ino))
    digester.add(Int(status.st_size))
    for time in [status.st_mtim, status.st_ctim] {
      digester.add(time.tv_sec)
      digester.add(time.tv_nsec)
    }
  }
}
