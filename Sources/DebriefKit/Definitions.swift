internal import Closing
internal import Content
internal import Cryptography
internal import DataSources

/// What people wrote, by which figures are worked out, with the digest of each file.
struct Definitions: Sendable {
  /// In order of path.
  let hashes: [ClosingStatement.HashedFile]

  /// All definitions of a project; notes change no figure.
  init(_ files: ContentFiles) throws {
    hashes = try files.texts.sorted { $0.key < $1.key }.filter { !$0.key.hasPrefix("notes/") }.map {
      ClosingStatement.HashedFile(path: $0.key, hash: try SHA256.digest(of: $0.value).hex)
    }
  }

  /// Those by which the same facts give other figures; where people belonged is in the record itself.
  static func decisive(
    _ hashes: [ClosingStatement.HashedFile]
  ) -> [ClosingStatement.HashedFile] {
    hashes.filter { $0.path.hasPrefix("metrics/") || $0.path == "teams.csv" }
  }
}

extension Project {
  /// Every measure of the sources, as a record keeps it.
  var closedMeasures: [ClosingStatement.Measure] {
    sources.flatMap { source in
      source.measures.map { measure in
        ClosingStatement.Measure(
          name: measure.name, kind: measure.expression.aggregate.recordedKind,
          expression: measure.text, source: source.name)
      }
    }
  }
}

extension MeasureExpression.Aggregate {
  fileprivate var recordedKind: ClosingStatement.Measure.Kind {
    if isScalar { return .number }
    return self == .distinct ? .distinct : .values
  }
}
