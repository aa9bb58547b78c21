internal import Diagnostics

extension IngestVerdict {
  /// Names columns that a source renames or takes for totals and that none of its tables has.
  ///
  /// What measures take from a column is refused table by table; these two only say something about columns, and
  /// a misspelt one would be passed over.
  mutating func nameAbsentColumns(_ definition: SourceDefinition, headers: [[String]]) {
    if headers.isEmpty { return }
    let written = Set(headers.joined().map(SourceDefinition.folded))
    let called = written.map { definition.renamed[$0].map(SourceDefinition.folded) ?? $0 }
    for name in definition.renamed.keys.sorted() where !written.contains(name) {
      add([absent(name, "renames", definition, among: written)])
    }
    for name in definition.totals.sorted() where !called.contains(name) {
      add([absent(name, "takes for a total", definition, among: Set(called))])
    }
  }

  private func absent(
    _ name: String, _ doing: String, _ definition: SourceDefinition, among known: Set<String>
  ) -> Diagnostic {
    .warning(
      "absent-column", at: definition.location,
      "source '\(definition.name)' \(doing) a column '\(name)' that no table of it has",
      hint: suggestion(for: name, among: known.filter { !$0.isEmpty }))
  }
}
