package import Diagnostics

/// A Markdown file cut in two: the YAML between the first two `---` lines, and the text below.
package struct FrontMatter: Sendable, Hashable {
  package let yaml: YAMLValue
  package let body: String
  /// The line of the file on which the body begins, from 1.
  package let bodyLine: Int

  /// Cuts a file and reads its front matter; `nil` when there is none that can be read.
  package static func read(_ text: String, file: String) -> (FrontMatter?, [Diagnostic]) {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if lines.first?.first == "\u{FEFF}" { lines[0] = lines[0].dropFirst() }
    let top = SourceLocation(file: file, line: 1, column: 1)
    guard let first = lines.first, isFence(first) else {
      return (
        nil,
        [
          .error(
            "no-front-matter", at: top, "the file has no front matter",
            hint: "Begin it with a line '---', the keys, and another line '---'")
        ]
      )
    }
    guard let end = lines.dropFirst().firstIndex(where: { isFence($0) }) else {
      return (
        nil,
        [
          .error(
            "open-front-matter", at: top, "the front matter is never closed",
            hint: "Put a line '---' under the last key")
        ]
      )
    }
    let yaml = lines[1..<end].joined(separator: "\n")
    let (value, problems) = YAMLReader.read(yaml, file: file, firstLine: 2)
    guard let value else { return (nil, problems) }
    let body = lines[(end + 1)...].joined(separator: "\n")
    return (FrontMatter(yaml: value, body: body, bodyLine: end + 2), problems)
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
