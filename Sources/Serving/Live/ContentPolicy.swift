/// The content security policy of a page, widened by what live reload needs.
enum ContentPolicy {
  /// A script of ours, its questions to this server, and the look of the banner.
  private static let needed = ["script-src", "connect-src", "style-src"]

  /// Adds `'self'` to what a policy allows; everything else stays as forbidden as it was.
  static func widened(_ policy: String) -> String {
    var directives = policy.split(separator: ";").map { directive in
      directive.split { $0.isWhitespace }.map(String.init)
    }.filter { !$0.isEmpty }
    for name in needed {
      if let found = directives.firstIndex(where: { $0[0].lowercased() == name }) {
        directives[found] = allowingSelf(directives[found])
      } else {
        directives.append([name, "'self'"])
      }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  private static func allowingSelf(_ directive: [String]) -> [String] {
    // 'none' means nothing beside anything else.
    let sources = directive.dropFirst().filter { $0.lowercased() != "'none'" }
    if sources.contains("*") || sources.contains("'self'") { return [directive[0]] + sources }
    return [directive[0]] + sources + ["'self'"]
  }
}
