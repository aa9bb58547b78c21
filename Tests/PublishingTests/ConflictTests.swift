import Glibc
import Testing

@testable import Publishing

/// Two things that want one path.
@Suite struct ConflictTests {
  let sandbox: Sandbox
  let publisher: SitePublisher

  init() throws {
    sandbox = try Sandbox()
    publisher = try SitePublisher.begin(at: sandbox.site)
  }

  @Test func onePathTwiceIsAConflict() throws {
    try publisher.write(SitePath("agents/a1.html"), [1])
    let fault = #expect(throws: PublishFault.self) {
      try publisher.write(SitePath("agents/a1.html"), [1])
    }
    #expect(
      fault?.description
        == "agents/a1.html is written twice; two things of a site may not share a path")
  }

  /// On a file system without case they would be one file.
  @Test func pathsThatDifferByCaseCannotBothBeMade() throws {
    try publisher.write(SitePath("agents/a1.html"), [1])
    #expect(throws: PublishFault.self) { try publisher.write(SitePath("agents/A1.html"), [2]) }
  }

  @Test(arguments: [["a", "a/b/c"], ["a/b/c", "a"], ["a/b/c", "a/b"]])
  func aFileCannotBeAFolder(_ paths: [String]) throws {
    try publisher.write(SitePath(paths[0]), [1])
    let fault = #expect(throws: PublishFault.self) {
      try publisher.write(SitePath(paths[1]), [1])
    }
    #expect(fault?.description.contains("because of a/b/c; rename one of them") == true)
  }

  @Test func aSiteWithAFailedWriteIsNotPublished() throws {
    try sandbox.plant(".site.building-\(getpid())/agents", "a file where a folder must be")
    #expect(throws: PublishFault.self) {
      try publisher.write(SitePath("agents/a1.html"), [1])
    }
    #expect(throws: PublishFault.unfinished(path: sandbox.site + "/agents/a1.html")) {
      try publisher.commit()
    }
  }

  @Test func aStrangerInTheStagingFolderStopsTheCommit() throws {
    try publisher.write(SitePath("a.html"), [1])
    try sandbox.plant(".site.building-\(getpid())/b.html")
    #expect(throws: PublishFault.changedUnderneath(path: sandbox.site + "/b.html")) {
      try publisher.commit()
    }
  }

  @Test func onlyOneCommitIsTaken() throws {
    _ = try publisher.commit()
    #expect(throws: PublishFault.closed(target: sandbox.site)) { try publisher.commit() }
  }
}
