import DebriefKit
import Foundation
import TestSupport
import Testing

/// The small site with one fault each, and exactly what is said of it: file, line, column and words.
///
/// A folder below Tests/Sites/faults holds the files that are other ones than those of Tests/Sites/small; what
/// is not there at all stands in its `without.txt`.
@Suite struct FaultySitesTests {
  static let folder = SharedFolder.project.appending(path: "Tests/Sites/faults")

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// The small site, built once; what is tested is what becomes of it.
  private static let good = Result { () throws -> TemporaryProject in
    let project = try TemporaryProject(copyOf: "small")
    try project.build()
    return project
  }

  private func project(_ name: String) throws -> TemporaryProject {
    let project = try TemporaryProject(copyOf: "small")
    try project.overlay(with: Self.folder.appending(path: name))
    return project
  }

  @Test func thereAreFaultySites() {
    #expect(Self.names.count >= 140)
  }

  @Test func theSoundOneHasNoProblems() throws {
    let path = SharedFolder.project.appending(path: "Tests/Sites/small").path
    #expect(try Debrief.check(path, isStrict: true, jobs: 1).isEmpty)
  }

  @Test(arguments: names)
  func everyFaultIsNamedAtItsPlace(name: String) throws {
    let project = try project(name)
    let problems = try Debrief.check(project.path, isStrict: false, jobs: 2)
    #expect(!problems.isEmpty)
    // Paths are shown as the user typed them; here that is where the copy lies.
    #expect(problems.allSatisfy { $0.file.hasPrefix(project.path + "/") })
    let lines = problems.map { $0.text.replacingOccurrences(of: project.path + "/", with: "") }
    try Golden.expect(
      lines.joined(separator: "\n") + "\n", equals: "../Sites/faults/\(name)/expected.txt")
  }

  /// Errors stop a build and leave the site that readers have, byte for byte; warnings do not; a build says
  /// nothing of the input that a check does not say.
  @Test(arguments: names)
  func aBuildOverAGoodSiteStopsAtErrorsOnly(name: String) throws {
    let good = try Self.good.get()
    let project = try project(name)
    try FileManager.default.copyItem(
      at: good.folder.appending(path: "site"), to: project.folder.appending(path: "site"))
    let result = try project.build { $0.acceptsFewerRows = true }
    let checked = try Debrief.check(project.path, isStrict: false, jobs: 1)
    #expect(checked.contains { $0.isError } == result.hasErrors)
    #expect((result.site == nil) == result.hasErrors)
    #expect(Set(result.problems).isSubset(of: Set(checked)))
    if result.hasErrors { #expect(try project.tree() == good.tree()) }
  }
}
