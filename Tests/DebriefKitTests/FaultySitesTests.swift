import DebriefKit
import Foundation
import TestSupport
import Testing

/// Whole small projects with one fault each, and exactly what is said of it: file, line, column and words.
@Suite struct FaultySitesTests {
  static let folder = SharedFolder.project.appending(path: "Tests/Sites/faults")

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test func thereAreFaultySites() {
    #expect(Self.names.count >= 50)
  }

  @Test func theSoundOneHasNoProblems() throws {
    let path = SharedFolder.project.appending(path: "Tests/Sites/small").path
    #expect(try Debrief.check(path, isStrict: true, jobs: 1).isEmpty)
  }

  @Test(arguments: names)
  func everyFaultIsNamedAtItsPlace(name: String) throws {
    let path = Self.folder.appending(path: name).path
    let problems = try Debrief.check(path, isStrict: false, jobs: 2)
    #expect(!problems.isEmpty)
    // Paths are shown as the user typed them; here that is where this project lies.
    #expect(problems.allSatisfy { $0.file.hasPrefix(path + "/") })
    let lines = problems.map { $0.text.replacingOccurrences(of: path + "/", with: "") }
    try Golden.expect(
      lines.joined(separator: "\n") + "\n", equals: "../Sites/faults/\(name)/expected.txt")
  }

  /// Errors stop a build, warnings do not; a build says nothing that a check does not say.
  @Test(arguments: names)
  func aBuildStopsAtErrorsOnly(name: String) throws {
    let path = Self.folder.appending(path: name).path
    let output = try TemporaryProject([:])
    var options = BuildOptions(project: path)
    options.output = output.path + "/site"
    let result = try Debrief.build(options)
    let hasErrors = result.hasErrors
    #expect((result.site == nil) == hasErrors)
    #expect(FileManager.default.fileExists(atPath: output.path + "/site") == !hasErrors)
    let checked = try Debrief.check(path, isStrict: false, jobs: 1)
    let stops = checked.contains { $0.isError }
    #expect(stops == hasErrors)
    #expect(Set(result.problems).isSubset(of: Set(checked)))
  }
}
