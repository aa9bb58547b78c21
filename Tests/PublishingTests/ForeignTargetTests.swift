import Foundation
import Testing

@testable import Publishing

/// A target that no build has made is never replaced.
@Suite struct ForeignTargetTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func refusal() throws -> String {
    let fault = #expect(throws: PublishFault.self) { try sandbox.publish(["a.html": "a"]) }
    guard case .notOurs(let target, let reason) = fault else {
      Issue.record("\(String(describing: fault)) is another fault")
      return ""
    }
    #expect(target == sandbox.site)
    return reason
  }

  @Test func aFolderWithSomebodysFilesIsRefused() throws {
    try sandbox.plant("site/thesis.txt", "years of work")
    #expect(try refusal().contains(#"such as "thesis.txt""#))
    #expect(try sandbox.text("site/thesis.txt") == "years of work")
    #expect(try sandbox.siblings() == [".site.lock", "site"])
  }

  @Test func aFileOfTheManifestsNameIsNotEnough() throws {
    try sandbox.plant("site/.debrief-manifest", "mine")
    #expect(try refusal().contains("no build has made"))
  }

  @Test func aFileIsRefused() throws {
    try sandbox.plant("site", "mine")
    #expect(try refusal() == "is not a folder; choose another one for the site")
  }

  @Test func aSymbolicLinkIsRefusedEvenIfItLeadsToASite() throws {
    let link = sandbox.path("link")
    try sandbox.publish(["a.html": "a"])
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: sandbox.site)
    let fault = #expect(throws: PublishFault.self) { try SitePublisher.begin(at: link) }
    #expect(fault?.description == "\(link) is a symbolic link; name the folder it leads to")
  }

  @Test(arguments: ["/", ".", "..", "", "a/..", "///"])
  func whatCannotTradePlacesIsRefused(_ target: String) {
    let fault = #expect(throws: PublishFault.self) { try SitePublisher.begin(at: target) }
    #expect(fault?.description.contains("name a folder for the site") == true)
  }

  @Test func aFolderFilledDuringTheBuildIsNotReplaced() throws {
    let publisher = try SitePublisher.begin(at: sandbox.site)
    try publisher.write(SitePath("a.html"), [1])
    try sandbox.plant("site/thesis.txt", "years of work")
    #expect(throws: PublishFault.self) { try publisher.commit() }
    #expect(try sandbox.text("site/thesis.txt") == "years of work")
  }
}
