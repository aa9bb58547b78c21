import DebriefKit
import Foundation
import Testing

/// Whatever is changed between two builds, the second comes to what a build from nothing comes to.
@Suite struct IncrementalBuildTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func incrementalSitesAreThoseOfCleanBuilds(seed: UInt64) throws {
    let project = try TemporaryProject(copyOf: "small")
    try ProjectEdits.prepare(project)
    var edits = ProjectEdits(seed: seed)
    try project.build()
    for step in 0..<12 {
      let name = try edits.apply(to: project)
      let incremental = try project.build()
      let clean = try project.build(to: "clean-\(step)") { $0.ignoresCache = true }
      let what = "seed \(seed), step \(step): \(name)"
      #expect(incremental.problems == clean.problems, "\(what)")
      #expect((incremental.site == nil) == (clean.site == nil), "\(what)")
      if clean.site == nil { continue }
      let (new, old) = (try project.tree(), try project.tree("clean-\(step)"))
      let differ = Set(new.keys).union(old.keys).filter { new[$0] != old[$0] }
      #expect(differ.isEmpty, "\(what): \(differ.sorted())")
      try project.remove("clean-\(step)")
    }
  }

  @Test func nothingChangedMakesNoPage() throws {
    let project = try TemporaryProject(copyOf: "small")
    let first = try #require(try project.build().site)
    #expect(first.made == first.pages)
    for _ in 0..<2 {
      let result = try project.build()
      let site = try #require(result.site)
      #expect(site.made == 0 && site.written == 0 && site.removed == 0)
      #expect(site.unchanged == first.written && site.bytes == first.bytes)
      #expect(result.timings.steps.map(\.name) == ["nothing changed"])
    }
  }

  @Test func withoutTheCacheTheSitesOwnRecordSaysThatNothingHasChanged() throws {
    let project = try TemporaryProject(copyOf: "small")
    let first = try #require(try project.build().site)
    try project.remove(".site.cache")
    let result = try project.build()
    let site = try #require(result.site)
    #expect(site.made == 0 && site.written == 0 && site.pages == first.pages)
    #expect(result.timings.steps.last?.name == "keeping all")
  }

  @Test func withoutTheCacheTheSitesOwnRecordSaysWhatNeedNotBeMade() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.write("nobody uses me", to: "templates/site/extra.txt")
    try project.build()
    try project.remove(".site.cache")
    let result = try project.build()
    let site = try #require(result.site)
    #expect(!result.problems.isEmpty)
    #expect(site.made == 0 && site.written == 0)
  }

  @Test func everythingIsMadeWhereTheCacheIsIgnored() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    let site = try #require(try project.build { $0.ignoresCache = true }.site)
    #expect(site.made == site.pages && site.written == 0)
  }

  @Test func warningsAreSaidAgain() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.write("nobody uses me", to: "templates/site/extra.txt")
    let first = try project.build()
    #expect(!first.problems.isEmpty)
    #expect(try project.build().problems == first.problems)
  }

  @Test func otherOptionsAreAnotherBuild() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    let earlier = try #require(try project.build { $0.asOf = "2026-10-02" }.site)
    #expect(earlier.made > 0)
    let open = try #require(
      try project.build {
        $0.asOf = "2026-10-02"
        $0.isWorldReadable = true
      }.site)
    #expect(open.written > 0)
  }

  @Test func oneNoteMakesFewPages() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    try project.replace("finish.", by: "finish, and waited.", in: "notes/coaching/ana.md")
    let site = try #require(try project.build().site)
    #expect(site.made > 0 && site.made < site.pages / 2, "\(site.made) of \(site.pages)")
  }

  @Test func theTextOfAMetricMakesItsOwnPageOnly() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    try project.replace(
      "How many calls.", by: "How many calls there were.", in: "metrics/handled.md")
    let site = try #require(try project.build().site)
    #expect(site.made == 1 && site.written == 1)
  }

  /// Whatever happens to the cache, the site is right.
  @Test(arguments: ["", "debrief-cache 1\n", String(repeating: "x", count: 4096)])
  func aDamagedCacheIsAsGoodAsNone(_ text: String) throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    let old = try project.tree()
    let cache = try FileManager.default.contentsOfDirectory(atPath: project.path + "/.site.cache")
    #expect(cache.count == 2)
    for name in cache { try project.write(text, to: ".site.cache/" + name) }
    let site = try #require(try project.build().site)
    #expect(site.written == 0)
    #expect(try project.tree() == old)
  }

  @Test func theCacheIsForTheBuildersEyesOnly() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build { $0.output = nil }
    let folder = project.path + "/output/cache"
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(folder) == 0o700)
    #expect(try mode(project.path + "/output") == 0o750)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(try mode(folder + "/" + name) == 0o600)
    }
  }

  @Test func theDefaultPlaceIsRememberedToo() throws {
    let project = try TemporaryProject(copyOf: "small")
    try project.build { $0.output = nil }
    let site = try #require(try project.build { $0.output = nil }.site)
    #expect(site.made == 0 && site.written == 0)
    try project.remove("notes/coaching/ana.md")
    #expect(try project.build { $0.output = nil }.site?.removed == 1)
  }

  @Test func columnsThatNobodyNeedsAreRemoved() throws {
    let project = try TemporaryProject(copyOf: "small")
    func columns() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: project.path + "/.site.cache")
        .filter { $0.hasPrefix("columns-") }
    }
    try project.build()
    let first = try columns()
    #expect(first.count == 1)
    try project.replace("2026-10-02,ana,38", by: "2026-10-02,ana,39", in: "data/calls.csv")
    try project.build()
    #expect(try columns().count == 1)
    #expect(try columns() != first)
  }
}
