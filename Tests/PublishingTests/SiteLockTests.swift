import Glibc
import Testing

@testable import Publishing

@Suite struct SiteLockTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func aSecondBuildIsToldAtOnceWhoHoldsTheTarget() throws {
    let first = try SitePublisher.begin(at: sandbox.site)
    let fault = #expect(throws: PublishFault.self) {
      try SitePublisher.begin(at: sandbox.site)
    }
    #expect(fault == .locked(target: sandbox.site, holder: getpid()))
    #expect(fault?.description.contains("another build (process \(getpid())) is publ") == true)
    first.abandon()
  }

  @Test func theSecondBuildLeavesTheFirstOnesWorkAlone() throws {
    let first = try SitePublisher.begin(at: sandbox.site)
    try first.write(SitePath("a.html"), [1])
    _ = try? SitePublisher.begin(at: sandbox.site)
    #expect(try first.commit().written == 1)
  }

  @Test func theLockIsFreeAfterACommitAndAfterAnAbandon() throws {
    let first = try SitePublisher.begin(at: sandbox.site)
    _ = try first.commit()
    let second = try SitePublisher.begin(at: sandbox.site)
    second.abandon()
    let third = try SitePublisher.begin(at: sandbox.site)
    // The first's clearing up must not reach into the third's work.
    first.abandon()
    try third.write(SitePath("a.html"), [1])
    #expect(try third.commit().written == 1)
  }

  @Test func aFileLeftByADeadBuildLocksNothing() throws {
    try sandbox.plant(".site.lock", "999999")
    try sandbox.publish(["a.html": "a"])
    #expect(try sandbox.text("site/a.html") == "a")
  }

  @Test func twoTargetsBesideEachOtherDoNotMeet() throws {
    let site = try SitePublisher.begin(at: sandbox.path("site"))
    let mail = try SitePublisher.begin(at: sandbox.path("mail"))
    try site.write(SitePath("a.html"), [1])
    try mail.write(SitePath("b.eml"), [1])
    _ = try site.commit()
    _ = try mail.commit()
    #expect(try sandbox.siblings() == [".mail.lock", ".site.lock", "mail", "site"])
  }
}
