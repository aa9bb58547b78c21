/// File names with `*` (anything but `/`), `?` and `**/` (any folders).
enum FilePattern {
  static func matches(_ path: String, _ pattern: String) -> Bool {
    matches(Array(path.utf8)[...], Array(pattern.utf8)[...])
  }

  private static func matches(_ path: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let head = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    switch head {
    case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
      let after = rest.dropFirst().first == UInt8(ascii: "/") ? rest.dropFirst(2) : rest.dropFirst()
      return (path.startIndex...path.endIndex).contains { matches(path[$0...], after) }
    case UInt8(ascii: "*"):
      let end = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
      return (path.startIndex...end).contains { matches(path[$0...], rest) }
    case UInt8(ascii: "?"):
      return path.first.map { $0 != UInt8(ascii: "/") } ?? false
        && matches(path.dropFirst(), rest)
    default: return path.first == head && matches(path.dropFirst(), rest)
    }
  }
}
