import Foundation
import TestSupport
import Testing

/// Links between pages of the documentation lead somewhere.
struct LinkTests {
  private static let pages: [String] = {
    let folder = SharedFolder.project.appending(path: "docs").resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(atPath: folder.path)
    let docs = (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") }
    return docs.sorted().map { "docs/" + $0 } + [
      "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md",
    ]
  }()

  @Test("every link to a file or heading has a target", arguments: pages)
  func linksLead(page: String) throws {
    let file = SharedFolder.project.appending(path: page)
    let folder = file.deletingLastPathComponent()
    for link in Manual(page).links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? file : folder.appending(path: String(parts[0]))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link)")
      if parts.count == 2 {
        let text = try String(contentsOf: target, encoding: .utf8)
        #expect(headings(of: text).contains(String(parts[1])), "\(page) links to \(link)")
      }
    }
  }

  /// The anchors that readers of Markdown make of headings.
  private func headings(of text: String) -> Set<String> {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    return Set(
      lines.map { line in
        let words = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
        return String(
          words.compactMap { character -> Character? in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || "-_".contains(character)
              ? character : nil
          })
      })
  }
}

extension Manual {
  /// The destinations of links that stay in the project, outside of fenced examples.
  fileprivate var links: [String] {
    var isFenced = false
    var links: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") { isFenced.toggle() }
      if isFenced { continue }
      links += line.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.1) }
    }
    return links.filter { !$0.contains(":") }
  }
}
