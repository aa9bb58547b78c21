internal import DataSources
internal import Diagnostics
internal import Measures
internal import StrictYAML

/// The measure language: an expression or a reason, and an expression works on any row.
enum Measuring {
  private static let place = SourceLocation(file: "sources.yml", line: 1, column: 1)
  private static let rows = #"""
    who,day,talk,outcome,begin
    ana,2026-10-01,120,AGENT,09:00:00
    ben,2026-10-01,-99999999999.999999,"a, ""b""",23:59:59
    ana,2026-10-02,,,
    ben,2026-10-02,999999999999999999999999,AGENT,25:00
    """#

  static func fault(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let (expression, problems) = MeasureExpression.read(text, at: place)
    if (expression == nil) != problems.containsErrors {
      return "\(expression == nil ? "no " : "")expression, \(problems.count) problems"
    }
    guard let source = source(counting: text) else { return nil }
    return count(source)
  }

  /// A source whose only measure is the text.
  private static func source(counting text: String) -> SourceDefinition? {
    let quoted = text.replacing("'", with: "''")
    let yaml = """
      s:
        files: t.csv
        row: contact
        agent: who
        at: {date: day, time: begin}
        measures: {m: '\(quoted)'}
      """
    let (value, _) = YAMLReader.read(yaml, file: "sources.yml")
    return value.flatMap { SourceDefinition.read($0, file: "sources.yml").0.first }
  }

  private static func count(_ source: SourceDefinition) -> String? {
    guard let file = UnnamedFile(Array(rows.utf8)) else { return nil }
    let input = IngestInput(source: 0, path: "t.csv", absolutePath: file.path)
    let result = try? Ingest.run(
      [source], files: [input], owners: Source.owners,
      shape: FactShape(ownerKind: .people, time: .day, countRows: false), jobs: 1)
    guard let report = result?.report else { return "the rows cannot be read" }
    let read = report.sources.reduce(0) { $0 + $1.rows.read }
    return read == 4 || report.diagnostics.containsErrors ? nil : "\(read) of 4 rows were read"
  }
}
