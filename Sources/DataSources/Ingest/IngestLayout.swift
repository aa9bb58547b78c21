internal import Measures

/// One file to read for one source.
package struct IngestInput: Sendable, Hashable {
  /// The number of the source in the list of definitions.
  package let source: Int
  /// The path as the user would type it.
  package let path: String
  package let absolutePath: String

  package init(source: Int, path: String, absolutePath: String) {
    self.source = source
    self.path = path
    self.absolutePath = absolutePath
  }
}

/// The numbers of all measures of all sources.
struct IngestLayout: Sendable {
  let measures: MeasureLayout
  /// By source and measure: the number among the scalars or among the histograms.
  let targets: [[Int]]
  /// By source: the scalar that counts its rows; −1 for none.
  let rowsMeasures: [Int]

  init(_ definitions: [SourceDefinition], countRows: Bool) {
    var scalars: [String] = []
    var histograms: [String] = []
    var targets: [[Int]] = []
    for definition in definitions {
      targets.append(
        definition.measures.map { measure in
          if measure.expression.aggregate.isScalar {
            scalars.append(measure.name)
            return scalars.count - 1
          }
          histograms.append(measure.name)
          return histograms.count - 1
        })
    }
    rowsMeasures = definitions.map { definition in
      if !countRows { return -1 }
      scalars.append("rows:" + definition.name)
      return scalars.count - 1
    }
    self.targets = targets
    measures = MeasureLayout(scalars: scalars, histograms: histograms)
  }
}
