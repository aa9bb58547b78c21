import Diagnostics
import Testing

@testable import DebriefKit

/// However many edits came before, a session shows what one that has just read everything shows.
struct ServeEditsTests {
  /// An edit of one file.
  struct Edit: Sendable {
    let path: String
    let make: @Sendable (TemporaryProject) throws -> Void

    static func replace(_ old: String, by new: String, in path: String) -> Edit {
      Edit(path: path) { try $0.replace(old, by: new, in: path) }
    }

    static func write(_ text: String, to path: String) -> Edit {
      Edit(path: path) { try $0.write(text, to: path) }
    }

    static func remove(_ path: String) -> Edit { Edit(path: path) { try $0.remove(path) } }
  }

  private static func note(_ header: String, _ body: String = "") -> String {
    "---\n\(header)\n---\n\(body)\n"
  }

  private static let event = note(
    "kind: event\nabout: operation\ndate: 2026-10-05\naudience: everyone\ntitle: Move")
  private static let naming = note(
    "kind: coaching\nabout: ben\nby: lea\ndate: 2026-10-13\naudience: agent",
    "As [before](note:events-move) and [for Ana](note:coaching-ana).")
  private static let ana = note(
    "kind: coaching\nabout: ana\nby: lea\ndate: 2026-10-12\naudience: agent", "Back again.")

  /// What notes say, where they stand, and whether they are there at all.
  private static let notes: [Edit] = [
    .replace("finish.", by: "finish, and waited.", in: "notes/coaching/ana.md"),
    .write(event, to: "notes/events/move.md"),
    .write(naming, to: "notes/coaching/ben.md"),
    .replace("title: Move", by: "title: Big move", in: "notes/events/move.md"),
    .replace("2026-10-05", by: "2026-10-20", in: "notes/events/move.md"),
    .replace("audience: everyone", by: "audience: manager", in: "notes/events/move.md"),
    .replace("audience: agent", by: "audience: lead", in: "notes/coaching/ana.md"),
    .remove("notes/coaching/ana.md"),
    .write(ana, to: "notes/coaching/ana.md"),
    .replace("by: lea", by: "by: leah", in: "notes/coaching/ana.md"),
    .replace("by: leah", by: "by: max", in: "notes/coaching/ana.md"),
    .write(ana, to: "notes/coaching-ana.md"),
    .replace("Back again.", by: "Twice.", in: "notes/coaching/ana.md"),
    .remove("notes/coaching-ana.md"),
    .replace("about: ben", by: "about: [ben, ana]", in: "notes/coaching/ben.md"),
    .replace("kind: event", by: "kind: evnt", in: "notes/events/move.md"),
    .replace("kind: evnt", by: "kind: event", in: "notes/events/move.md"),
    .remove("notes/coaching/ben.md"), .remove("notes/events/move.md"),
  ]

  /// What everything else decides, with notes in between.
  private static let definitions: [Edit] = [
    .replace("handle_seconds / handled", by: "handle_seconds / 2", in: "metrics/aht.md"),
    .write("<p>Mast</p>\n", to: "templates/site/partials/masthead.mustache"),
    .replace("finish.", by: "finish, and waited.", in: "notes/coaching/ana.md"),
    .remove("templates/site/partials/masthead.mustache"),
    .replace("2026-10-01,ana,40", by: "2026-10-01,ana,41", in: "data/calls.csv"),
    .replace("name: Small", by: "name: Smaller", in: "debrief.yml"),
    .replace("cat,Cat Cole,moves", by: "cat,Cat Cole,billing", in: "people.csv"),
    .replace("waited", by: "listened", in: "notes/coaching/ana.md"),
    .replace("cat,Cat Cole,billing", by: "cat,Cat Cole,nowhere", in: "people.csv"),
    .replace("listened", by: "heard", in: "notes/coaching/ana.md"),
    .replace("cat,Cat Cole,nowhere", by: "cat,Cat Cole,moves", in: "people.csv"),
    .write(
      "kind: coaching\nname: Talk\nplural: Talks\nabout: [agent]\n"
        + "audience: {allowed: [agent]}\nplace: diary\n", to: "templates/kinds/coaching.yml"),
    .write("p {}\n", to: "templates/assets/style.css"),
    .write("name,none\n", to: "data/other.csv"),
    .remove("data/other.csv"), .remove("templates/kinds/coaching.yml"),
  ]

  @Test("a chain of edits leads where reading everything leads", arguments: [notes, definitions])
  func editsLeadToTheSamePages(edits: [Edit]) throws {
    let project = try TemporaryProject(copyOf: "small")
    var session = try Self.session(of: project)
    var compared = 0
    for (number, edit) in edits.enumerated() {
      try edit.make(project)
      var clock = StepClock()
      #expect(session.refresh(ChangeReach([edit.path], contentPrefix: ""), &clock))
      let whole = try Self.session(of: project)
      #expect(session.problems == whole.problems, "\(number): \(edit.path)")
      guard let expected = whole.pages, let pages = session.pages else { continue }
      #expect(pages.paths == expected.paths, "\(number): \(edit.path)")
      for path in expected.paths where pages.bytes(path) != expected.bytes(path) {
        Issue.record("\(number): \(edit.path) has not reached \(path)")
      }
      compared += 1
    }
    #expect(compared * 2 > edits.count)
  }

  private static func session(of project: TemporaryProject) throws -> ServeSession {
    var session = try ServeSession(ServeOptions(project: project.path))
    var clock = StepClock()
    #expect(session.refresh(.all, &clock))
    return session
  }
}
