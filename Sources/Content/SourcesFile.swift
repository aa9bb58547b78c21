internal import DataSources
internal import Diagnostics

/// Reads `sources.yml`.
struct SourcesFile {
  static let file = "sources.yml"

  private(set) var sources: [SourceDefinition] = []
  /// Whether all of the file was understood; when not, a measure may well be defined that is not here.
  private(set) var isWhole = false

  /// All measures, and whether each is one number a cell.
  var measureKinds: [String: Bool] {
    var kinds: [String: Bool] = [:]
    for source in sources {
      for measure in source.measures {
        kinds[measure.name] = measure.expression.aggregate.isScalar
      }
    }
    return kinds
  }

  static func read(_ files: ContentFiles, _ problems: inout [Diagnostic]) -> SourcesFile {
    var result = SourcesFile()
    guard let value = files.yaml(file, &problems) else { return result }
    let (sources, found) = SourceDefinition.read(value, file: files.shown(file))
    problems += found
    result.sources = sources
    result.isWhole = !found.containsErrors
    return result
  }
}
