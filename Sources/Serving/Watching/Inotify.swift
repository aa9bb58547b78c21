internal import Glibc

/// The kernel's own watch over single folders.
struct Inotify: ~Copyable {
  let descriptor: Int32

  /// One thing that happened in a watched folder.
  struct Event: Hashable {
    let watch: Int32
    let mask: UInt32
    let name: String

    func has(_ bit: Int) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }
  }

  /// Everything that changes what a folder holds; reading and looking are nobody's business.
  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

  init() throws(ServeFault) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { throw .machine("watching folders", errno) }
  }

  deinit { close(descriptor) }

  /// The number of the watch over a folder; `nil` if the folder has gone meanwhile.
  func add(_ folder: String) throws(ServeFault) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, Inotify.changes)
    if watch >= 0 { return watch }
    switch errno {
    case ENOENT, ENOTDIR: return nil
    case ENOSPC: throw .tooManyFolders
    case let code: throw .machine("watching \(folder)", code)
    }
  }

  func remove(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// What has happened since the last call, in order.
  func events() -> [Event] {
    var events: [Event] = []
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: 16 * 1024) { buffer, count in
        count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
      }
      if bytes.isEmpty { return events }
      events += Inotify.events(in: bytes)
    }
  }

  /// Takes apart what the kernel wrote: watch, mask, cookie, length of the name, name filled up with zeros.
  private static func events(in bytes: [UInt8]) -> [Event] {
    let head = MemoryLayout<inotify_event>.size
    var events: [Event] = []
    var start = 0
    bytes.withUnsafeBytes { raw in
      while start + head <= raw.count {
        let length = Int(raw.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        let name = raw[(start + head)..<min(start + head + length, raw.count)].prefix { $0 != 0 }
        events.append(
          Event(
            watch: raw.loadUnaligned(fromByteOffset: start, as: Int32.self),
            mask: raw.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            name: String(decoding: name, as: UTF8.self)))
        start += head + length
      }
    }
    return events
  }
}
