import Caching
import Foundation
import Testing

@testable import Publishing

/// A page made from the same as the old site's is taken over without its bytes being made again.
@Suite struct KeepTests {
  let sandbox: Sandbox
  let stamp = Digest(of: Array("made from this".utf8))

  init() throws {
    sandbox = try Sandbox()
    let publisher = try begin()
    try publisher.write(SitePath("a/index.html"), Array("page".utf8), stamp: stamp)
    try publisher.write(SitePath("b.html"), Array("other".utf8))
    _ = try publisher.commit()
  }

  private func begin() throws -> SitePublisher {
    try SitePublisher(
      at: sandbox.site, options: PublishOptions(durable: false), calls: .linux)
  }

  @Test func aFileOfTheSameStampIsTheVerySameFile() throws {
    let inode = try sandbox.inode("site/a/index.html")
    let publisher = try begin()
    #expect(try publisher.keep(SitePath("a/index.html"), stamp: stamp))
    try publisher.write(SitePath("b.html"), Array("changed".utf8))
    let summary = try publisher.commit()
    #expect(summary.written == 1 && summary.unchanged == 1)
    #expect(try sandbox.inode("site/a/index.html") == inode)
    #expect(try sandbox.text("site/a/index.html") == "page")
  }

  @Test func itsStampIsKeptToo() throws {
    for _ in 0..<3 {
      let publisher = try begin()
      #expect(try publisher.keep(SitePath("a/index.html"), stamp: stamp))
      _ = try publisher.commit()
    }
  }

  @Test func anotherStampIsNotKept() throws {
    #expect(try !begin().keep(SitePath("a/index.html"), stamp: Digest(of: [])))
  }

  @Test func aFileWithoutAStampIsNotKept() throws {
    #expect(try !begin().keep(SitePath("b.html"), stamp: stamp))
  }

  /// Somebody has mended a page by hand: a build must not take that for its own.
  @Test(arguments: ["pagE", "page and more", ""])
  func aFileThatIsNotAsItWasWrittenIsNotKept(_ text: String) throws {
    try sandbox.plant("site/a/index.html", text)
    let publisher = try begin()
    #expect(try !publisher.keep(SitePath("a/index.html"), stamp: stamp))
    try publisher.write(SitePath("a/index.html"), Array("page".utf8), stamp: stamp)
    try publisher.write(SitePath("b.html"), Array("other".utf8))
    _ = try publisher.commit()
    #expect(try sandbox.text("site/a/index.html") == "page")
  }

  @Test func aMissingFileIsNotKept() throws {
    try FileManager.default.removeItem(atPath: sandbox.path("site/a/index.html"))
    #expect(try !begin().keep(SitePath("a/index.html"), stamp: stamp))
  }

  @Test func aLinkIsNotKept() throws {
    try FileManager.default.removeItem(atPath: sandbox.path("site/a/index.html"))
    try sandbox.plant("elsewhere", "page")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("site/a/index.html"), withDestinationPath: sandbox.path("elsewhere"))
    #expect(try !begin().keep(SitePath("a/index.html"), stamp: stamp))
  }

  @Test(arguments: [
    "debrief-manifest 1\n", "debrief-manifest 2\nshort", "debrief-manifest 2\nx y z\n",
  ])
  func aManifestThatIsNotOursTellsNothing(_ text: String) throws {
    try sandbox.plant("site/.debrief-manifest", text)
    #expect(try !begin().keep(SitePath("a/index.html"), stamp: stamp))
  }

  // MARK: - The whole site

  private func publishWhole() throws {
    let publisher = try begin()
    try publisher.write(SitePath("a/index.html"), Array("page".utf8), stamp: stamp)
    try publisher.write(SitePath("b.html"), Array("other".utf8))
    _ = try publisher.commit(origin: stamp)
  }

  @Test func aSiteMadeFromTheSameIsKeptAsItIs() throws {
    try publishWhole()
    #expect(SitePublisher.isMade(from: stamp, at: sandbox.site))
    let inode = try sandbox.inode("site")
    let publisher = try begin()
    #expect(try publisher.keepAll(madeFrom: stamp))
    #expect(publisher.count(ending: "index.html") == 1)
    let summary = try publisher.commit(origin: stamp)
    #expect(!summary.replaced && summary.unchanged == 2)
    #expect(try sandbox.inode("site") == inode)
  }

  @Test func aSiteMadeFromSomethingElseIsNot() throws {
    try publishWhole()
    let other = Digest(of: [])
    #expect(!SitePublisher.isMade(from: other, at: sandbox.site))
    #expect(try !begin().keepAll(madeFrom: other))
  }

  @Test(arguments: ["a/index.html", "b.html"])
  func aSiteOfWhichAFileWasChangedIsNot(_ path: String) throws {
    try publishWhole()
    try sandbox.plant("site/" + path, "OTHER")
    #expect(try !begin().keepAll(madeFrom: stamp))
  }

  @Test func whatDoesNotBelongThereGoes() throws {
    try publishWhole()
    try sandbox.plant("site/a/mine.html")
    let publisher = try begin()
    #expect(try publisher.keepAll(madeFrom: stamp))
    #expect(try publisher.commit(origin: stamp).removed == 1)
    #expect(try sandbox.names(below: "site/a") == ["index.html"])
  }
}
