import Content
import Diagnostics
import Foundation
import Notes
import TestSupport

/// A small sound project in memory, and what becomes of it when some files are other ones.
enum Samples {
  static let files: [String: String] = [
    "debrief.yml": "name: Small\n",
    "teams.csv": """
    id,name,parent,kind,lead
    floor,Floor,,phone,lea
    billing,Billing,floor,phone,lea
    moves,Moves,floor,chat,max
    """,
    "people.csv": """
    id,name,team,role,lead,start,end,aliases
    lea,Lea Long,billing,lead,,2025-01-01,,
    max,Max Moor,moves,lead,,2025-01-01,,
    ana,Ana Alto,billing,agent,lea,2025-01-01,,
    ben,Ben Bright,billing,agent,,2025-01-01,,
    cat,Cat Cole,billing,agent,,2025-01-01,2026-03-31,
    cat,Cat Cole,moves,agent,max,2026-04-01,,4711
    """,
    "sources.yml": """
    calls:
      files: data/calls.csv
      row: day
      agent: agent
      at: date
      measures:
        handled: sum(handled)
        handle_seconds: sum(seconds)
    """,
    "metrics/aht.md": metric("metric: aht\nname: Handle time\nformula: handle_seconds / handled"),
  ]

  static let kinds: NoteKinds = {
    let folder = SharedFolder.project.appending(path: "templates/kinds")
    let names = ["announcement", "coaching", "event", "recognition"]
    return NoteKinds.read(
      names.map { name in
        let file = folder.appending(path: name + ".yml")
        return ("kinds/\(name).yml", (try? String(contentsOf: file, encoding: .utf8)) ?? "")
      }
    ).0
  }()

  /// A metric's file with some front matter.
  static func metric(_ header: String) -> String { "---\n\(header)\n---\nWhat it is.\n" }

  /// The project with other files in place of its own; an empty text takes a file away.
  static func read(_ changes: [String: String] = [:]) -> (project: Project, problems: [Diagnostic])
  {
    let texts = files.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    let content = ContentFiles(
      texts: texts.mapValues { Array($0.utf8) }, others: ["data/calls.csv"], prefix: "")
    let (project, problems) = Project.read(content, kinds: kinds)
    return (project, problems)
  }

  /// What is said of the project with other files, a line a problem.
  static func problems(_ changes: [String: String]) -> [String] {
    read(changes).problems.map(\.description)
  }
}
