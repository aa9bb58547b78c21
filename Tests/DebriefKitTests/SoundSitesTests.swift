import DebriefKit
import Foundation
import TestSupport
import Testing

/// Files that are odd and yet leave no doubt: nothing is said of them, and the pages are those of the small site.
@Suite struct SoundSitesTests {
  static let folder = SharedFolder.project.appending(path: "Tests/Sites/sound")

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test func thereAreSoundSites() {
    #expect(Self.names.count >= 9)
  }

  @Test(arguments: names)
  func oddButSoundFilesMakeTheSamePages(name: String) throws {
    let plain = try TemporaryProject(copyOf: "small")
    try plain.build()
    let odd = try TemporaryProject(copyOf: "small")
    try odd.overlay(with: Self.folder.appending(path: name))
    let result = try odd.build { $0.isStrict = true }
    #expect(result.problems.map(\.text) == [])
    let (new, old) = (try odd.tree(), try plain.tree())
    #expect(Set(new.keys) == Set(old.keys))
    // The page on data tells sizes and fingerprints of files, and the manifest knows that page.
    let differing = old.keys.filter { old[$0] != new[$0] }
    #expect(
      differing.allSatisfy { $0.hasPrefix("operation/") || $0.hasPrefix(".") },
      "\(differing.sorted())")
  }

  @Test func markupInNamesIsShownAndNotObeyed() throws {
    let project = try TemporaryProject(copyOf: "small")
    let name = "<script>alert(1)</script> {{name}} & 'Co' <!--"
    try project.replace("ana,Ana Alto", by: "ana,\(name)", in: "people.csv")
    try project.replace("billing,Billing", by: "billing,</title>\(name)", in: "teams.csv")
    try project.replace(
      "name: Average handle time", by: "name: '<b>AHT</b>'", in: "metrics/aht.md")
    #expect(try project.build().problems.map(\.text) == [])
    let page = try project.page("agents/ana")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; {{name}} &amp; "))
    for (path, bytes) in try project.tree() where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      // Our own script is the only one, and it has no text in the page.
      let scripts = text.ranges(of: "<script").map { text[$0.upperBound...] }
      #expect(scripts.allSatisfy { $0.hasPrefix(" src=\"") }, "\(path)")
      #expect(!text.contains("<b>AHT"), "\(path)")
      #expect(!text.contains("<!--"), "\(path)")
    }
  }
}
