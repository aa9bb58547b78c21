import Composing
import Diagnostics
import Foundation
import Reports
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
    // What a build notes for the next one is no reader's business.
    let tree = try project.tree().filter {
      $0.key.hasSuffix(".html") || $0.key.hasPrefix("assets/")
    }
    let pages = try #require(session.pages)
    try #require(tree.count > 20)
    for (path, bytes) in tree { #expect(pages.bytes(path) == Array(bytes), "\(path)") }
    #expect(pages.count == tree.keys.count { $0.hasSuffix(".html") })
    #expect(!pages.contains("agents/nobody/index.html") && !pages.contains(""))
  }

  /// An edit of one file, and the path that the watch names.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let make: @Sendable (TemporaryProject) throws -> Void

    static func replacing(_ old: String, _ new: String, in path: String) -> Edit {
      Edit(testDescription: "\(new) in \(path)", path: path) {
        try $0.replace(old, by: new, in: path)
      }
    }

    static func writing(_ text: String, to path: String) -> Edit {
      Edit(testDescription: "new \(path)", path: path) { try $0.write(text, to: path) }
    }

    static func removing(_ path: String) -> Edit {
      Edit(testDescription: "no \(path)", path: path) { try $0.remove(path) }
    }
  }

  private static let edits: [Edit] = [
    .replacing("finish.", "finish, and waited.", in: "notes/coaching/ana.md"),
    .replacing("handle_seconds / handled", "handle_seconds / handled / 2", in: "metrics/aht.md"),
    .writing(
      "---\nkind: event\nabout: operation\ndate: 2026-10-05\naudience: everyone\ntitle: Move\n---\n",
      to: "notes/events/move.md"),
    .writing("<p>Mast</p>\n", to: "templates/site/partials/masthead.mustache"),
    .replacing("Move", "Big move", in: "notes/events/move.md"),
    .removing("notes/coaching/ana.md"),
    .replacing("between 4:30 and 7:00", "between 4:30 and 5:00", in: "metrics/aht.md"),
    .removing("templates/site/partials/masthead.mustache"),
    .writing("body { color: red }\n", to: "templates/assets/style.css"),
    .removing("notes/events/move.md"),
  ]

  @Test("a chain of edits leads where reading everything leads")
  mutating func editsLeadToTheSamePages() throws {
    for edit in Self.edits {
      try edit.make(project)
      #expect(notice(edit.path), "\(edit)")
      let whole = try Self.session(of: project)
      #expect(session.problems == whole.problems, "\(edit)")
      let (pages, expected) = (try #require(session.pages), try #require(whole.pages))
      #expect(pages.count == expected.count, "\(edit)")
      for request in expected.composer.requests {
        let path = expected.composer.path(of: request).text
        let file = path.isEmpty ? "index.html" : path + "/index.html"
        #expect(pages.bytes(file) == expected.bytes(file), "\(edit): \(file)")
      }
    }
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
