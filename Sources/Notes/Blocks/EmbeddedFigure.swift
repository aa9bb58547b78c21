package import Dates
package import Diagnostics

/// A live figure that a fenced block asks for; what it shows is worked out when the page is made.
package struct EmbeddedFigure: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case metric
    case figure
    case chart
    case table
  }

  /// How far back the figure reaches: `weeks: 26`.
  package struct Span: Sendable, Hashable {
    package let count: Int
    package let grain: Grain

    package init(count: Int, grain: Grain) {
      self.count = count
      self.grain = grain
    }
  }

  /// A measure that a chart counts, under the name that the chart gives it.
  package struct NamedMeasure: Sendable, Hashable {
    /// "tariff questions"; by itself the measure's name with blanks.
    package let name: String
    package let measure: Reference

    package init(name: String, measure: Reference) {
      self.name = name
      self.measure = measure
    }
  }

  package let kind: Kind
  /// Which drawing a `chart` block asks for.
  package let chart: ChartKind
  package let metrics: [Reference]
  package let measures: [NamedMeasure]
  /// Whose figure it is: `of: a107`, `of: team:billing`.
  package let of: Reference?
  /// The period shown, or the last one of those that lead up to it.
  package let period: Reference?
  /// The period that stands before: `compare: 2026-09`.
  package let compare: Reference?
  /// The day that parts before from after.
  package let at: CivilDate?
  /// What the figure is split by: `by: team`, `by: week`.
  package let by: Reference?
  package let span: Span?
  /// The parts to show, by name: `show: [limits, standard]`.
  package let show: [Reference]
  package let caption: String?
  package let location: SourceLocation
}
