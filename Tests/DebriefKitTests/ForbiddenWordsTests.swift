import DebriefKit
import Foundation
import Rendering
import TestSupport
import Testing

@Suite struct ForbiddenWordsTests {
  /// Every page of a site without notes, whose names hold no such word, so that each is one of ours.
  @Test func noPageSaysMoreThanTheFiguresAllow() throws {
    let project = try TemporaryProject(copyOf: "small")
    #expect(try project.build().problems.map(\.text) == [])
    let pages = try project.tree().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 8)
    for (path, bytes) in pages {
      let words = Self.bare(String(decoding: bytes, as: UTF8.self))
      for word in Language.english.forbidden {
        #expect(!words.contains(Self.bare(word)), "\(path): \(word)")
      }
    }
  }

  /// The words between tags, and of labels for those who hear the page.
  private static func bare(_ html: String) -> String {
    var text = html
    for (start, end) in [("<script", "</script>"), ("class=\"", "\""), ("<svg", ">")] {
      text = text.replacing(start: start, end: end)
    }
    let words = text.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "-" }
    return " " + words.joined(separator: " ") + " "
  }
}

extension String {
  fileprivate func replacing(start: String, end: String) -> String {
    var result = ""
    var rest = self[...]
    while let from = rest.range(of: start) {
      result += rest[..<from.lowerBound] + " "
      let after = rest[from.upperBound...]
      rest = after.range(of: end).map { after[$0.upperBound...] } ?? ""
    }
    return result + rest
  }
}
