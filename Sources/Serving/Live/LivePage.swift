internal import Diagnostics

/// A page as a browser gets it while somebody works on it: with the script that keeps it in step.
///
/// The page on the disk, and what a build publishes, stay without it.
enum LivePage {
  static func bytes(_ page: [UInt8], edition: Edition) -> [UInt8] {
    var live: [UInt8] = []
    live.reserveCapacity(page.count + 1024)
    var rest = page[...]
    if let policy = policy(in: page) {
      live += rest[..<policy.lowerBound]
      live += ContentPolicy.widened(String(decoding: page[policy], as: UTF8.self)).utf8
      rest = rest[policy.upperBound...]
    }
    guard let head = rest.firstRange(of: "</head>".utf8) else {
      // A template of one's own may leave out what HTML lets it leave out.
      return live + rest + headTags(edition).utf8 + banner(edition).utf8
    }
    live += rest[..<head.lowerBound]
    live += headTags(edition).utf8
    rest = rest[head.lowerBound...]
    if let body = endOfBodyTag(in: rest) {
      live += rest[..<body]
      live += banner(edition).utf8
      rest = rest[body...]
    }
    return live + rest
  }

  static func headTags(_ edition: Edition) -> String {
    """
    <link rel="stylesheet" href="/-/serve.css">
    <script src="/-/serve.js" data-edition="\(edition.id)" data-look="\(edition.look)"></script>

    """
  }

  /// One quiet line above the last good page; nothing where all is well.
  private static func banner(_ edition: Edition) -> String {
    let errors = edition.problems.count { $0.severity == .error }
    if errors == 0 { return "" }
    let count = errors == 1 ? "1 error" : "\(errors) errors"
    return """
      \n<aside class="serve-banner" role="status">This is the last good build: \
      <a href="/-/problems">\(count) in what was written since</a>.</aside>
      """
  }

  /// Where the words of the policy stand: the `content` of the `meta` that declares it.
  private static func policy(in page: [UInt8]) -> Range<Int>? {
    let declared = page.firstRange(of: "http-equiv=\"Content-Security-Policy\"".utf8)
    guard let declared, let end = page[declared.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let content = page[declared.upperBound..<end].firstRange(of: "content=\"".utf8),
      let quote = page[content.upperBound..<end].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return content.upperBound..<quote
  }

  private static func endOfBodyTag(in rest: ArraySlice<UInt8>) -> Int? {
    guard let body = rest.firstRange(of: "<body".utf8) else { return nil }
    return rest[body.upperBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}
