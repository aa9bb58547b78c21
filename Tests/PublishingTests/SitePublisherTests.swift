import Foundation
import Testing

@testable import Publishing

/// What a build leaves on the disk when nothing goes wrong.
@Suite struct SitePublisherTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func firstBuildMakesTheSiteAndNothingElse() throws {
    let summary = try sandbox.publish(["index.html": "in", "agents/a1/index.html": "one"])
    #expect(
      try sandbox.names(below: "site") == [
        ".debrief-manifest", "agents", "agents/a1", "agents/a1/index.html", "index.html",
      ])
    #expect(try sandbox.text("site/agents/a1/index.html") == "one")
    #expect(try sandbox.siblings() == [".site.lock", "site"])
    #expect(summary.written == 2 && summary.unchanged == 0 && summary.bytes == 5)
    #expect(summary.replaced)
  }

  @Test func missingFoldersAboveTheSiteAreMade() throws {
    let target = sandbox.path("output/deep/site")
    let publisher = try SitePublisher.begin(at: target + "//")
    try publisher.write(SitePath("a.html"), [1])
    _ = try publisher.commit()
    #expect(try sandbox.names(below: "output/deep/site") == [".debrief-manifest", "a.html"])
    #expect(try sandbox.mode("output/deep") == 0o750)
  }

  @Test func pagesNoLongerMadeVanish() throws {
    try sandbox.publish(["a.html": "a", "teams/t1/index.html": "t", "teams/t1/x.html": "x"])
    let summary = try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.names(below: "site") == [".debrief-manifest", "a.html"])
    #expect(summary.removed == 2 && summary.unchanged == 1 && summary.written == 0)
  }

  @Test func strangersInTheSiteVanish() throws {
    try sandbox.publish(["a.html": "a"])
    try sandbox.plant("site/.a.html.swp")
    try sandbox.plant("site/old/b.html~")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("site/link"), withDestinationPath: "/etc")
    let summary = try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.names(below: "site") == [".debrief-manifest", "a.html"])
    #expect(summary.removed == 3)
    #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
  }

  @Test func anEmptyFolderLeftInTheSiteVanishes() throws {
    try sandbox.publish(["a.html": "a"])
    try FileManager.default.createDirectory(
      atPath: sandbox.path("site/empty"), withIntermediateDirectories: false)
    try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.names(below: "site") == [".debrief-manifest", "a.html"])
  }

  @Test func anUnchangedPageStaysTheSameFileInAChangedSite() throws {
    try sandbox.publish(["a/index.html": "same", "b/index.html": "old"])
    let before = try sandbox.inode("site/a/index.html")
    let summary = try sandbox.publish(["a/index.html": "same", "b/index.html": "new"])
    #expect(try sandbox.inode("site/a/index.html") == before)
    #expect(try sandbox.text("site/b/index.html") == "new")
    #expect(summary.unchanged == 1 && summary.written == 1 && summary.replaced)
  }

  @Test func anUnchangedSiteIsNotTouched() throws {
    try sandbox.publish(["a/index.html": "same", "b.html": ""])
    let folder = try sandbox.inode("site")
    let summary = try sandbox.publish(["a/index.html": "same", "b.html": ""])
    #expect(try sandbox.inode("site") == folder)
    #expect(!summary.replaced && summary.unchanged == 2 && summary.written == 0)
    #expect(try sandbox.siblings() == [".site.lock", "site"])
  }

  @Test func aDifferenceFarInALargeFileIsSeen() throws {
    let large = String(repeating: "x", count: 200_000)
    try sandbox.publish(["a.html": large + "1"])
    #expect(try sandbox.publish(["a.html": large + "2"]).written == 1)
    #expect(try sandbox.text("site/a.html").last == "2")
  }

  @Test func anEmptyFolderMayBeTaken() throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.site, withIntermediateDirectories: false)
    try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.text("site/a.html") == "a")
  }

  @Test func anAbandonedBuildLeavesTheOldSite() throws {
    try sandbox.publish(["a.html": "old"])
    let publisher = try SitePublisher.begin(at: sandbox.site)
    try publisher.write(SitePath("a.html"), Array("new".utf8))
    publisher.abandon()
    #expect(try sandbox.text("site/a.html") == "old")
    #expect(try sandbox.siblings() == [".site.lock", "site"])
    #expect(throws: PublishFault.closed(target: sandbox.site)) {
      try publisher.write(SitePath("b.html"), [])
    }
  }

  @Test func aForgottenPublisherClearsUpAfterItself() throws {
    do {
      let publisher = try SitePublisher.begin(at: sandbox.site)
      try publisher.write(SitePath("a.html"), [])
    }
    #expect(try sandbox.siblings() == [".site.lock"])
  }

  @Test func manyThreadsMayWriteAtOnce() async throws {
    let publisher = try SitePublisher.begin(
      at: sandbox.site, options: PublishOptions(durable: false))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in 0..<8 {
        group.addTask {
          for page in 0..<100 {
            let path = try SitePath("teams/t\(page % 10)/p\(thread)-\(page).html")
            try publisher.write(path, Array("\(thread) \(page)".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try publisher.commit().written == 800)
    #expect(try sandbox.text("site/teams/t7/p3-57.html") == "3 57")
    #expect(try sandbox.names(below: "site").count == 800 + 10 + 1 + 1)
  }
}
