import Foundation
import Testing

@testable import Publishing

/// What killed builds and poorer file systems leave, and how the next build puts it right.
@Suite struct RecoveryTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func aKilledBuildsStagingFolderIsRemoved() throws {
    try sandbox.publish(["a.html": "old"])
    try sandbox.plant(".site.building-999999/agents/a1/index.html", "half")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path(".site.building-999999/out"), withDestinationPath: sandbox.site)
    try sandbox.publish(["a.html": "old"])
    #expect(try sandbox.siblings() == [".site.lock", "site"])
    #expect(try sandbox.text("site/a.html") == "old")
  }

  @Test func namesThatOnlyLookLikeOursAreLeftAlone() throws {
    try sandbox.plant(".site.building-mine/a")
    try sandbox.plant(".site.old-/a")
    try sandbox.plant(".sites.building-1/a")
    try sandbox.plant("site.old-1/a")
    try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.siblings().count == 6)
  }

  @Test func aBuildKilledBetweenTwoRenamesHasItsOldSitePutBack() throws {
    try sandbox.publish(["a.html": "old"])
    try FileManager.default.moveItem(
      atPath: sandbox.site, toPath: sandbox.path(".site.old-999999"))
    try sandbox.plant(".site.building-999999/a.html", "half")
    let publisher = try SitePublisher.begin(at: sandbox.site)
    #expect(try sandbox.text("site/a.html") == "old")
    publisher.abandon()
    #expect(try sandbox.siblings() == [".site.lock", "site"])
  }

  @Test func aBuildKilledAfterBothRenamesKeepsItsNewSite() throws {
    try sandbox.publish(["a.html": "new"])
    try sandbox.plant(".site.old-999999/a.html", "old")
    try sandbox.publish(["a.html": "new"])
    #expect(try sandbox.siblings() == [".site.lock", "site"])
    #expect(try sandbox.text("site/a.html") == "new")
  }

  @Test(arguments: [EINVAL, ENOSYS, ENOTSUP])
  func aFileSystemWithoutExchangeRenamesTwice(_ code: Int32) throws {
    var calls = FileSystemCalls.linux
    calls.exchange = { _, _, _ in code }
    try sandbox.publish(["a.html": "old", "b.html": "b"], calls: calls)
    try sandbox.publish(["a.html": "new", "b.html": "b"], calls: calls)
    #expect(try sandbox.text("site/a.html") == "new")
    #expect(try sandbox.siblings() == [".site.lock", "site"])
  }

  @Test(arguments: [EXDEV, EPERM, EMLINK])
  func aFileSystemWithoutLinksHasTheBytesCopied(_ code: Int32) throws {
    var calls = FileSystemCalls.linux
    calls.link = { _, _, _ in code }
    try sandbox.publish(["a.html": "old", "b/index.html": "same"], calls: calls)
    let before = try sandbox.inode("site/b/index.html")
    let summary = try sandbox.publish(["a.html": "new", "b/index.html": "same"], calls: calls)
    #expect(summary.unchanged == 1)
    #expect(try sandbox.text("site/b/index.html") == "same")
    #expect(try sandbox.inode("site/b/index.html") != before)
    #expect(try sandbox.mode("site/b/index.html") == 0o640)
  }

  @Test func aFaultOfTheTradeLeavesTheOldSiteAndSaysSo() throws {
    try sandbox.publish(["a.html": "old"])
    var calls = FileSystemCalls.linux
    calls.exchange = { _, _, _ in ENOSPC }
    let fault = #expect(throws: PublishFault.self) {
      try sandbox.publish(["a.html": "new"], calls: calls)
    }
    #expect(
      fault?.description == "No space left on device while putting in place the new"
        + " \(sandbox.site); free some space and build again: the old site is still in place")
    #expect(try sandbox.text("site/a.html") == "old")
    #expect(try sandbox.siblings() == [".site.lock", "site"])
  }
}
