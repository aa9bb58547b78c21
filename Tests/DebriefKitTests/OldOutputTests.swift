import DebriefKit
import Foundation
import Testing

/// The old site stays until the new one is whole.
@Suite struct OldOutputTests {
  let project: TemporaryProject
  let old: [String: Data]

  init() throws {
    project = try TemporaryProject(copyOf: "small")
    try project.build()
    old = try project.tree()
  }

  @Test(arguments: [
    ("debrief.yml", "time zone", "time zoen"),
    ("metrics/aht.md", "handle_seconds /", "handle_secnds /"),
    ("notes/coaching/ana.md", "about: ana", "about: ann"),
    ("data/calls.csv", "2026-10-02,ana", "2026-10-02,\"ana"),
    ("sources.yml", "data/calls.csv", "data/none.csv"),
  ])
  func errorsLeaveTheOldSiteByteForByte(file: String, old words: String, new: String) throws {
    try project.replace(words, by: new, in: file)
    let result = try project.build()
    #expect(result.site == nil)
    #expect(result.hasErrors)
    #expect(try project.tree() == old)
  }

  @Test func aTemplateWithAnErrorLeavesTheOldSite() throws {
    try project.write("{{nothing}}", to: "templates/site/sections/empty.mustache")
    #expect(try project.build().site == nil)
    #expect(try project.tree() == old)
  }

  @Test func checkingWritesNothing() throws {
    let before = try FileManager.default.subpathsOfDirectory(atPath: project.path).sorted()
    _ = try Debrief.check(project.path, isStrict: true, jobs: 2)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: project.path).sorted() == before)
    #expect(try project.tree() == old)
  }

  @Test func whatIsNoLongerMeantIsNoLongerThere() throws {
    try project.remove("notes/coaching/ana.md")
    let site = try #require(try project.build().site)
    #expect(site.removed == 1)
    let new = try project.tree()
    let gone = Set(old.keys).subtracting(new.keys)
    #expect(gone == ["agents/ana/notes/2026/index.html"])
  }

  @Test func aSecondBuildOfTheSameWritesNothingAnew() throws {
    let site = try #require(try project.build().site)
    #expect(site.written == 0)
    #expect(site.removed == 0)
    #expect(try project.tree() == old)
  }
}
