internal import DataSources
internal import Diagnostics

/// Reads `sources.yml`.
enum SourcesFile {
  static let file = "sources.yml"

  static func read(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> [SourceDefinition] {
    guard let value = files.yaml(file, &problems) else { return [] }
    let (sources, found) = SourceDefinition.read(value, file: files.shown(file))
    problems += found
    return sources
  }
}
