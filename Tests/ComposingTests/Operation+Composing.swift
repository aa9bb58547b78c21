import Composing
import Content
import Dates
import Diagnostics
import Foundation
import Measures
import Notes
import Reports
import TestSupport
import Workforce

extension Operation {
  /// What is wrong with an operation that a test has made.
  struct Unsound: Error { let problems: [String] }

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

  func project() throws -> Project {
    var texts = [
      "debrief.yml": settings, "teams.csv": teams, "people.csv": people,
      "sources.yml": Operation.sources,
    ]
    for (id, header) in metrics {
      texts["metrics/\(id).md"] = "---\nmetric: \(id)\n\(header)\n---\nWhat \(id) is.\n"
    }
    for (name, text) in notes { texts["notes/\(name).md"] = text }
    let files = ContentFiles(
      texts: texts.mapValues { Array($0.utf8) }, others: ["data/calls.csv"], prefix: "")
    let (project, problems) = Project.read(files, kinds: Operation.kinds)
    if problems.containsErrors { throw Unsound(problems: problems.map(\.description)) }
    return project
  }

  func input() throws -> ReportInput {
    let project = try project()
    let organisation = project.organisation
    let layout = MeasureLayout(
      scalars: ["handled", "handle_seconds", "replies", "promoters"], histograms: [])
    var batch = FactBatch(layout: layout)
    for fact in facts {
      guard let agent = organisation.agentNumber(fact.agent), let date = CivilDate(iso: fact.date)
      else { throw Unsound(problems: ["\(fact)"]) }
      let row = batch.row(owner: Int32(agent), time: date.dayNumber)
      batch.add(Quantity(fact.handled), toScalar: 0, row: row)
      batch.add(Quantity(fact.seconds ?? fact.handled * 300), toScalar: 1, row: row)
    }
    guard let day = CivilDate(iso: asOf) else { throw Unsound(problems: [asOf]) }
    let table = FactTable.assemble(
      [batch], layout: layout, ownerCount: OwnerPlan(organisation).count)
    return ReportInput(
      project: project,
      figures: Figures(
        organisation: organisation, metrics: project.metrics.map(\.metric), facts: table),
      sources: [], quarantine: [], remarks: [], measures: [], asOf: day,
      cutoff: cutoff.flatMap { CivilDate(iso: $0) }, version: "test")
  }

  func composer() throws -> PageComposer { PageComposer(try input()) }

  /// All pages by path.
  func pages() throws -> [String: Page] {
    let composer = try composer()
    return Dictionary(
      composer.requests.map { composer.page($0) }.map { ($0.frame.path.text, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
