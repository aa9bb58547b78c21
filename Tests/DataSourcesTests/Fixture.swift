import DataSources
import Diagnostics
import Foundation
import Measures
import StrictYAML

/// Tables written into a folder of their own and read through the front door.
struct Fixture {
  var owners = OwnerLookup(
    agents: [("ana", 0), ("ben", 1), ("b.smith", 1)], teams: [("billing", 2)],
    queues: [("sales", 2)], operation: 3, ownerCount: 4)
  var shape = FactShape(ownerKind: .people, time: .day, countRows: false)
  var options = IngestOptions()
  var jobs = 1

  static func definitions(_ yaml: String) -> ([SourceDefinition], [Diagnostic]) {
    let (value, problems) = YAMLReader.read(yaml, file: "sources.yml")
    guard let value else { return ([], problems) }
    let (definitions, found) = SourceDefinition.read(value, file: "sources.yml")
    return (definitions, problems + found)
  }

  /// Reads one table for the first source of a definition.
  func ingest(_ yaml: String, _ table: [UInt8]) throws -> IngestResult {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "t.csv")
    try Data(table).write(to: file)
    return try ingest(yaml, at: file.path)
  }

  func ingest(_ yaml: String, _ table: String) throws -> IngestResult {
    try ingest(yaml, Array(table.utf8))
  }

  /// Reads several tables of the first source, in order.
  func ingest(_ yaml: String, tables: [String]) throws -> IngestResult {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = try tables.enumerated().map { number, table in
      let path = folder.appending(path: "t\(number).csv")
      try Data(table.utf8).write(to: path)
      return IngestInput(source: 0, path: "t\(number).csv", absolutePath: path.path)
    }
    let (definitions, problems) = Fixture.definitions(yaml)
    if let problem = problems.first { throw Unreadable(description: problem.description) }
    return try Ingest.run(
      definitions, files: inputs, owners: owners, shape: shape, jobs: jobs, options: options)
  }

  func ingest(_ yaml: String, at path: String) throws -> IngestResult {
    let (definitions, problems) = Fixture.definitions(yaml)
    if let problem = problems.first { throw Unreadable(description: problem.description) }
    let input = IngestInput(source: 0, path: "t.csv", absolutePath: path)
    return try Ingest.run(
      definitions, files: [input], owners: owners, shape: shape, jobs: jobs, options: options)
  }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }
}

extension IngestResult {
  /// A measure's total over all owners and times.
  func total(_ name: String) -> Double? {
    guard let index = facts.layout.scalars.firstIndex(of: name) else { return nil }
    return facts.columns[index].sum(0..<facts.rowCount)?.value
  }

  /// A measure's total of one owner.
  func total(_ name: String, of owner: Int) -> Double? {
    guard let index = facts.layout.scalars.firstIndex(of: name) else { return nil }
    return facts.columns[index].sum(facts.rows(of: owner))?.value
  }

  var words: [String] { report.diagnostics.map(\.description) }

  /// The rows' counts of the only file.
  var rows: RowCounts { report.sources[0].rows }

  /// Reasons with counts and examples, one text each.
  var quarantine: [String] {
    report.sources[0].files[0].quarantine.map { reason in
      let examples = reason.examples.map { "\($0.location.line):\($0.location.column) \($0.text)" }
      return "\(reason.count)× \(reason.reason) [\(examples.joined(separator: "; "))]"
    }
  }

  /// All cells of all scalars in order: equal facts give equal lists.
  var cells: [String] {
    let names = facts.layout.scalars
    return (0..<facts.ownerCount).flatMap { owner in
      facts.rows(of: owner).map { row in
        let values = facts.columns.map { $0.scaled(at: row).map(String.init) ?? "–" }
        return "\(owner) \(facts.times[row]) \(zip(names, values).map { "\($0)=\($1)" })"
      }
    }
  }
}
