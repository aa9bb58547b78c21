/// Lists of digests and paths, such as `sha256sum` writes and checks.
enum ManifestText {
  /// A list in the order of the paths' bytes.
  static func lines(of files: [String: FileSeal], _ digest: (FileSeal) -> String) -> String {
    files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { digest($0.value) + "  " + $0.key + "\n" }.joined()
  }

  /// What a list says, and what is wrong with its lines.
  static func read(
    _ text: String, digits: Int
  ) -> (digests: [String: String], objections: [String]) {
    var digests: [String: String] = [:]
    var objections: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let digest = line.prefix { $0 != " " && $0 != "\t" }
      let path = String(line.dropFirst(digest.count).drop { $0 == " " || $0 == "\t" || $0 == "*" })
      if digest.utf8.count != digits || !digest.allSatisfy(\.isHexDigit) || path.isEmpty {
        objections.append("line \(number + 1) is no digest and path")
      } else if digests.updateValue(digest.lowercased(), forKey: path) != nil {
        objections.append("line \(number + 1) lists \(path) a second time")
      }
    }
    return (digests, objections)
  }
}
