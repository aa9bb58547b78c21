import Foundation
import TestSupport
import Testing

@testable import Rendering

/// The binary carries the files of templates/, byte by byte.
@Suite struct TemplatesTests {
  private static let folder = SharedFolder.project.appending(path: "templates")
    .resolvingSymlinksInPath()

  @Test func theEmbeddedTemplatesAreTheFilesInTheFolder() throws {
    let embedded = Dictionary(uniqueKeysWithValues: Templates.embedded.map { ($0.path, $0.text) })
    let files = try #require(FileManager.default.enumerator(atPath: TemplatesTests.folder.path))
    var found: Set<String> = []
    for case let path as String in files
    where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let url = TemplatesTests.folder.appending(path: path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      found.insert(path)
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(
        embedded[path] == text, "\(path) differs from the copy in the binary: run `make embed`")
    }
    #expect(Set(embedded.keys) == found, "files came or went: run `make embed`")
  }

  @Test func theSiteHasAStylesheetAndAScript() {
    #expect(Templates.assets.map(\.path) == ["assets/debrief.js", "assets/style.css"])
  }
}
