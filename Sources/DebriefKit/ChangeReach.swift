/// How far a change of some files reaches: what has to be read again, and what may be kept.
struct ChangeReach: Sendable, Hashable {
  /// Notes and definitions of metrics, by their paths in the content folder, sorted.
  private(set) var texts: [String] = []
  /// Templates, assets or kinds of note.
  private(set) var look = false
  /// Metrics, and so every figure that is worked out; the data they are worked out from stays.
  private(set) var metrics = false
  /// People, settings, sources or data: nothing may be kept but notes whose files are the same.
  private(set) var everything = false

  /// Takes paths below the project's folder; a folder's path stands for all that lies in it.
  init(_ paths: [String], contentPrefix: String) {
    for path in paths {
      if path == "templates" || path.hasPrefix("templates/") {
        look = true
      } else if path.hasPrefix(contentPrefix) {
        add(content: String(path.dropFirst(contentPrefix.count)))
      } else {
        everything = true
      }
    }
    texts.sort()
  }

  static let all = ChangeReach([""], contentPrefix: "")

  private mutating func add(content path: String) {
    let isMetric = path.hasPrefix("metrics/")
    if path.hasSuffix(".md"), isMetric || path.hasPrefix("notes/") {
      texts.append(path)
      metrics = metrics || isMetric
    } else {
      everything = true
    }
  }
}
