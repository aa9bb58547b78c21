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
  /// Where a measure goes: the scalar that it is, if it is one, and what is done on the way there.
  struct Place: Sendable {
    let scalar: Int?
    let destination: RowProgram.Destination
  }

  /// A scalar that is known only when all rows of its source are.
  struct Unrepeated: Sendable {
    let scalar: Int
    let days: Int
  }

  let measures: MeasureLayout
  /// By source and measure.
  let places: [[Place]]
  /// By source: the scalar that counts its rows; `nil` for none.
  let rowsMeasures: [Int?]
  let unrepeated: [Unrepeated]

  init(_ definitions: [SourceDefinition], countRows: Bool) {
    var numbering = Numbering()
    places = definitions.map { $0.measures.map { numbering.place($0) } }
    rowsMeasures = definitions.map { definition in
      countRows ? numbering.scalar("rows:" + definition.name) : nil
    }
    measures = MeasureLayout(
      scalars: numbering.scalars, histograms: numbering.histograms, spans: numbering.spans)
    unrepeated = numbering.unrepeated
  }

  private struct Numbering {
    var scalars: [String] = []
    var histograms: [String] = []
    var spans: [Int] = []
    var unrepeated: [Unrepeated] = []

    mutating func scalar(_ name: String) -> Int {
      scalars.append(name)
      return scalars.count - 1
    }

    mutating func place(_ measure: SourceDefinition.Measure) -> Place {
      switch measure.expression.aggregate {
      case .count, .sum:
        return Place(scalar: scalar(measure.name), destination: .sum)
      case .histogram, .distinct:
        histograms.append(measure.name)
        return Place(scalar: nil, destination: .histogram(histograms.count - 1))
      case .span:
        let scalar = scalar(measure.name)
        spans.append(scalar)
        return Place(scalar: scalar, destination: .span(spans.count - 1))
      case .unrepeated:
        let scalar = scalar(measure.name)
        unrepeated.append(Unrepeated(scalar: scalar, days: measure.expression.days))
        return Place(scalar: scalar, destination: .keys(unrepeated.count - 1))
      }
    }
  }
}
