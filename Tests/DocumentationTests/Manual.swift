import Foundation
import TestSupport
import Testing

/// A fenced example of a page: its language, the words after it, and its text.
struct Example: Sendable, CustomTestStringConvertible {
  let page: String
  let line: Int
  let language: String
  let words: [String]
  var text = ""

  /// The file that the example is, for those marked `title=…`.
  var title: String? {
    words.first { $0.hasPrefix("title=") }.map { String($0.dropFirst("title=".count)) }
  }

  var isRefused: Bool { words.last == "refused" }

  /// The lines `name: text` of an example that is a list of small things.
  var entries: [(name: String, text: String)] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces))
    }
  }

  var testDescription: String { "\(page):\(line)" }
}

/// A page of the documentation as it stands in the project.
struct Manual {
  let name: String
  let text: String

  static let content = Manual("docs/content.md")
  static let commands = Manual("docs/commands.md")
  static let architecture = Manual("ARCHITECTURE.md")

  init(_ name: String) {
    self.name = name
    let file = SharedFolder.project.appending(path: name)
    text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// All fenced examples in the order they stand; a fence is closed by one of its own length.
  var examples: [Example] {
    var examples: [Example] = []
    var fence: Substring?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let marks = line.prefix { $0 == "`" }
      if let open = fence {
        if line == open { fence = nil } else { examples[examples.count - 1].text += line + "\n" }
      } else if marks.count >= 3 {
        fence = marks
        let words = line.dropFirst(marks.count).split(separator: " ").map(String.init)
        examples.append(
          Example(
            page: name, line: index + 1, language: words.first ?? "",
            words: Array(words.dropFirst())))
      }
    }
    return examples
  }

  func examples(_ mark: String, refused: Bool = false) -> [Example] {
    examples.filter { $0.words.first == mark && $0.isRefused == refused }
  }

  /// Everything between backticks outside of fenced examples.
  var codeWords: Set<String> {
    var words: Set<String> = []
    var isFenced = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") { isFenced.toggle() }
      if isFenced { continue }
      for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where !index.isMultiple(of: 2) {
        words.insert(String(part))
      }
    }
    return words
  }
}
