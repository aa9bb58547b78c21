internal import Content
internal import DataSources
internal import Diagnostics

/// Finds the tables that sources name, and those that none names.
struct TableSearch {
  let files: ContentFiles
  private(set) var problems: [Diagnostic] = []
  private var found: Set<String> = []

  init(files: ContentFiles) { self.files = files }

  /// The paths that fit a source's patterns, each once.
  mutating func paths(of source: SourceDefinition) -> [String] {
    var paths: [String] = []
    var own: Set<String> = []
    for pattern in source.files {
      let fitting = files.others.filter { FilePattern.matches($0, pattern) }
      if fitting.isEmpty { problems.append(absence(of: pattern, source)) }
      for path in fitting {
        if own.insert(path).inserted {
          paths.append(path)
        } else {
          problems.append(
            .warning(
              "named-twice", at: source.location,
              "source '\(source.name)': '\(path)' fits two of its patterns; it is read once",
              hint: "Take one of them out"))
        }
      }
    }
    found.formUnion(own)
    return paths
  }

  /// Tables that no source names: what stands in them is missing in all figures.
  var unread: [Diagnostic] {
    files.others.filter { !found.contains($0) && ($0.hasSuffix(".csv") || $0.hasSuffix(".tsv")) }
      .map {
        .warning(
          "unread-table", at: SourceLocation(file: files.prefix + $0), "no source reads this table",
          hint: "Name it in sources.yml, or move it out of the project's content")
      }
  }

  private func absence(of pattern: String, _ source: SourceDefinition) -> Diagnostic {
    let what = "source '\(source.name)': "
    if files.folders.contains(where: { FilePattern.matches($0, pattern) }) {
      return .error(
        "no-files", at: source.location, what + "'\(pattern)' is a folder and not a file",
        hint: "Write '\(pattern)/*.csv'")
    }
    if files.links.contains(where: { FilePattern.matches($0, pattern) }) {
      return .error(
        "no-files", at: source.location,
        what + "'\(pattern)' is a symbolic link, and links are not followed",
        hint: "Put the file itself there")
    }
    return .error(
      "no-files", at: source.location, what + "no file fits '\(pattern)'",
      hint: suggestion(for: pattern, among: files.others))
  }
}
