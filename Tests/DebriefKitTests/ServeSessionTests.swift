import Diagnostics
import Foundation
import Testing

@testable import DebriefKit

/// What is served after any change is what a build of the same files would write.
struct ServeSessionTests {
  private let project: TemporaryProject
  private var session: ServeSession

  init() throws {
    project = try TemporaryProject(copyOf: "small")
    session = try Self.session(of: project)
  }

  private static func session(of project: TemporaryProject) throws -> ServeSession {
    var session = try ServeSession(ServeOptions(project: project.path))
    var clock = StepClock()
    #expect(session.refresh(.all, &clock))
    return session
  }

  /// Tells the session of changed files, as the watch would.
  private mutating func notice(_ paths: String...) -> Bool {
    var clock = StepClock()
    return session.refresh(ChangeReach(paths, contentPrefix: ""), &clock)
  }

  private func page(_ path: String) throws -> String {
    let bytes = try #require(session.pages?.bytes(path + "/index.html"))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("every page that a build writes is served, byte for byte, and no other")
  func pagesAreThoseOfABuild() throws {
    try project.build()
    let tree = try project.tree().filter { !$0.key.hasPrefix(".") }
    let pages = try #require(session.pages)
    try #require(tree.count > 20)
    for (path, bytes) in tree { #expect(pages.bytes(path) == Array(bytes), "\(path)") }
    #expect(pages.count == tree.keys.count { $0.hasSuffix(".html") })
    #expect(!pages.contains("agents/nobody/index.html") && !pages.contains(""))
  }

  @Test("a file that was saved without a change changes nothing")
  mutating func untouchedNotes() throws {
    #expect(!notice("notes/coaching/ana.md"))
    #expect(!notice("notes/none.md"))
    #expect(notice("debrief.yml"))
  }

  @Test("with an error the last good pages stay; mended, the new ones come")
  mutating func errorsKeepTheLastPages() throws {
    let good = try page("agents/ana")
    try project.replace(
      "formula: handle_seconds", by: "formla: handle_seconds", in: "metrics/aht.md")
    #expect(notice("metrics/aht.md"))
    #expect(session.problems.contains { $0.location.file.hasSuffix("metrics/aht.md") })
    #expect(try page("agents/ana") == good)

    try project.replace("finish.", by: "finish, and waited.", in: "notes/coaching/ana.md")
    #expect(notice("notes/coaching/ana.md"))
    #expect(try page("agents/ana/notes/2026").contains("and waited") == false)

    try project.replace(
      "formla: handle_seconds / handled", by: "formula: handle_seconds / handled / 2",
      in: "metrics/aht.md")
    #expect(notice("metrics/aht.md"))
    #expect(session.problems.isEmpty)
    #expect(try page("agents/ana").contains("2:55"))
    #expect(try page("agents/ana/notes/2026").contains("and waited"))
  }

  @Test("a project that begins with errors has no pages until they are mended")
  func firstErrors() throws {
    try project.replace("formula:", by: "formla:", in: "metrics/aht.md")
    var session = try Self.session(of: project)
    #expect(session.pages == nil && !session.problems.isEmpty)
    try project.replace("formla:", by: "formula:", in: "metrics/aht.md")
    var clock = StepClock()
    #expect(session.refresh(ChangeReach(["metrics/aht.md"], contentPrefix: ""), &clock))
    #expect(session.pages != nil && session.problems.isEmpty)
  }

  @Test("what cannot be read is a problem, and gone when it can be read again")
  mutating func unreadableFiles() throws {
    let good = try page("agents/ana")
    let note = project.folder.appending(path: "people.csv")
    let text = try Data(contentsOf: note)
    try project.remove("people.csv")
    #expect(notice("people.csv"))
    #expect(session.problems.contains { $0.severity == .error })
    #expect(try page("agents/ana") == good)
    try text.write(to: note)
    #expect(notice("people.csv"))
    #expect(session.problems.isEmpty)
    #expect(try page("agents/ana") == good)
  }

  @Test("the look counts changes of assets and of nothing else")
  mutating func looks() throws {
    let first = session.look
    try project.replace("finish.", by: "finish!", in: "notes/coaching/ana.md")
    #expect(notice("notes/coaching/ana.md") && session.look == first)
    try project.write("p {}\n", to: "templates/assets/style.css")
    #expect(notice("templates") && session.look == first + 1)
  }
}
