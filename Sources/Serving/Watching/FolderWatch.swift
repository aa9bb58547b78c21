internal import Glibc

/// Watches a folder with all that is below it, and says what changed once it has settled.
package final class FolderWatch {
  private let root: String
  private let rules: WatchRules
  private let loop: EventLoop
  private let changed: ([String]) -> Void
  private let failed: (ServeFault) -> Void
  private let inotify: Inotify
  /// The folder of each watch, relative to the root; empty for the root itself.
  private var folders: [Int32: String] = [:]
  private var settling = Settling()
  private var readable: EventHandle?
  private var timer: EventHandle?
  private let started = ContinuousClock.now

  /// Calls `changed` with the relative paths of what changed.
  ///
  /// Those are files, or a folder where all below it may have changed, or an empty path where anything may
  /// have. `failed` hears of folders that could not be watched from then on.
  package init(
    _ root: String, rules: WatchRules, on loop: EventLoop,
    changed: @escaping ([String]) -> Void, failed: @escaping (ServeFault) -> Void
  ) throws(ServeFault) {
    (self.root, self.rules, self.loop) = (root, rules, loop)
    (self.changed, self.failed) = (changed, failed)
    inotify = try Inotify()
    try watch("", depth: 0)
    readable = try loop.whenReadable(inotify.descriptor) { [unowned self] in take() }
    timer = try loop.timer { [unowned self] in settle() }
  }

  package var watchedFolders: Int { folders.count }

  private var now: Int { Int(started.duration(to: .now) / .milliseconds(1)) }

  private func take() {
    for event in inotify.events() {
      do throws(ServeFault) {
        try take(event)
      } catch {
        failed(error)
      }
    }
    schedule()
  }

  private func take(_ event: Inotify.Event) throws(ServeFault) {
    if event.has(Int(IN_Q_OVERFLOW)) {
      // Events were lost, and with them perhaps news of new folders.
      try watch("", depth: 0)
      return settling.note("", .done, at: now)
    }
    guard let folder = folders[event.watch] else { return }
    if event.has(Int(IN_IGNORED)) {
      folders[event.watch] = nil
      return
    }
    if event.name.isEmpty { return }
    let path = folder.isEmpty ? event.name : folder + "/" + event.name
    let isFolder = event.has(Int(IN_ISDIR))
    guard rules.watches(path, isFolder: isFolder) else { return }
    if isFolder { try follow(event, path) }
    // A file that is made by a link or a rename is whole at once; one that is opened is not.
    settling.note(
      path, event.has(Int(IN_CREATE)) && !isFolder ? .begun : .done, at: now)
  }

  /// Watches a folder that came and forgets one that went, with all below.
  private func follow(_ event: Inotify.Event, _ path: String) throws(ServeFault) {
    if event.has(Int(IN_MOVED_FROM)) {
      for (watch, folder) in folders where folder == path || folder.hasPrefix(path + "/") {
        inotify.remove(watch)
        folders[watch] = nil
      }
    } else if event.has(Int(IN_CREATE)) || event.has(Int(IN_MOVED_TO)) {
      try watch(path, depth: path.utf8.count { $0 == UInt8(ascii: "/") } + 1)
    }
  }

  /// Watches before it lists, so that nothing made in between is missed.
  private func watch(_ folder: String, depth: Int) throws(ServeFault) {
    let place = folder.isEmpty ? root : root + "/" + folder
    guard let watch = try inotify.add(place) else { return }
    folders[watch] = folder
    for name in Subfolders.names(in: place, followingLinks: depth == 0) {
      let path = folder.isEmpty ? name : folder + "/" + name
      if rules.watches(path, isFolder: true) { try self.watch(path, depth: depth + 1) }
    }
  }

  private func schedule() {
    guard let deadline = settling.deadline else { return }
    timer?.start(after: max(0, deadline - now))
  }

  private func settle() {
    guard let paths = settling.settled(at: now) else { return schedule() }
    changed(paths)
  }
}
