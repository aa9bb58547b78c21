internal import Caching
internal import Publishing
internal import Synchronization

/// Where a project's builds remember things: beside the site and never in it, for the builder's eyes only.
///
/// It may be deleted at any time. Whatever in it cannot be read, or is not exactly what was written there, is as
/// good as absent, and a build goes on without; so does one that cannot write there.
final class CacheFolder: Sendable {
  let path: String
  private let used = Mutex<Set<String>>([])

  /// A folder that is ours alone, made if it is not there; `nil` where it cannot be made.
  init?(in parent: String, named name: String) {
    path = parent + "/" + name
    do {
      // The folder above is the site's too, and the web server must get through it.
      try FileWriting.makeFolder(parent)
      try FileWriting.makeFolder(path, mode: 0o700)
    } catch {
      return nil
    }
  }

  private var names: [String] { (try? FileReading.list(path).map(\.name)) ?? [] }

  /// What was kept under a name, if it was kept with this key and is undamaged.
  func open(_ name: String, key: Digest) -> ByteReader? {
    guard let bytes = try? FileReading.read(path + "/" + name),
      let reader = SealedBytes.open(bytes, key: key)
    else { return nil }
    use(name)
    return reader
  }

  /// Keeps something under a name; without room for it there is nothing to remember, and nothing is wrong.
  func keep(
    _ name: String, key: Digest, capacity: Int = 0, _ content: (inout ByteWriter) -> Void
  ) {
    let bytes = SealedBytes.seal(key: key, capacity: capacity, content)
    use(name)
    try? FileWriting.write(path + "/" + name, bytes, mode: 0o600, durable: false)
  }

  /// Notes that a name is still of use.
  func use(_ name: String) { used.withLock { _ = $0.insert(name) } }

  /// Removes the columns that this build had no use for.
  func removeUnused() {
    let used = used.withLock { $0 }
    for name in names where name.hasPrefix(ColumnCache.prefix) && !used.contains(name) {
      try? FileWriting.remove(path + "/" + name)
    }
  }
}
