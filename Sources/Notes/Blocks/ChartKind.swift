internal import Dates

/// Which drawing a `chart` block asks for: one for each question.
package enum ChartKind: String, Sendable, Hashable, CaseIterable {
  /// Is this changing, or just varying?
  case process
  /// How are several metrics, in a line each?
  case spark
  /// Are we at the standard now?
  case bullet
  /// Where is one person among colleagues, none of them named?
  case strip
  /// Who differs by more than chance?
  case funnel
  /// What shape do the values have?
  case histogram
  /// On which weekdays and at which hours?
  case heat
  /// How does the mix change?
  case mix
  /// Which kinds make most of the volume?
  case pareto
  /// What came after a talk, beside colleagues without one?
  case beforeAfter = "before-after"
  /// What made the whole move?
  case waterfall
  /// Which days were unusual?
  case calendar
  /// Do two metrics move together?
  case scatter
  /// What did customers answer?
  case survey
  /// How long between rare events?
  case rare
  /// Which teams need a look?
  case panels
}

/// The keys of a block, beside those that name metrics, measures and the kind.
package enum BlockKey: String, Sendable, Hashable, CaseIterable {
  case of
  case period
  case compare
  case at
  case by
  case show
  case caption
  case days
  case weeks
  case months
  case quarters
  case years

  /// Those that say how far back a figure reaches.
  static let spans: Set<BlockKey> = [.days, .weeks, .months, .quarters, .years]
}

/// What a block takes: so many metrics and measures, and which keys.
struct BlockGrammar {
  /// "a 'chart' block", "a 'strip' chart".
  let name: String
  /// How many metrics it shows; `0...0` for none.
  let metrics: ClosedRange<Int>
  /// How many measures it counts; empty for none.
  var measures: Set<Int> = []
  /// Whether it takes either metrics or measures, and not both.
  var isEither = false
  let keys: Set<BlockKey>

  /// What `by` may split a chart by.
  static let splits = ["team"] + Grain.allCases.map(\.rawValue)
  /// What `show` may name: all of it is shown where it says nothing.
  static let shown = ["limits", "standard", "events", "team"]

  private static let one = 1...1
  private static let always: Set<BlockKey> = [.of, .period, .caption]

  init(_ kind: EmbeddedFigure.Kind, _ chart: ChartKind) {
    switch kind {
    case .chart: self.init(chart)
    case .metric, .figure:
      self.init(
        name: "a '\(kind.rawValue)' block", metrics: BlockGrammar.one, keys: BlockGrammar.always)
    case .table:
      self.init(
        name: "a 'table' block", metrics: 1...20,
        keys: BlockGrammar.always.union(BlockKey.spans).union([.by]))
    }
  }

  private init(
    name: String, metrics: ClosedRange<Int>, measures: Set<Int> = [], isEither: Bool = false,
    keys: Set<BlockKey>
  ) {
    self.name = name
    self.metrics = metrics
    self.measures = measures
    self.isEither = isEither
    self.keys = keys
  }

  private init(_ chart: ChartKind) {
    let (metrics, measures, isEither) = BlockGrammar.subjects(of: chart)
    self.init(
      name: chart == .process ? "a 'chart' block" : "a '\(chart.rawValue)' chart",
      metrics: metrics, measures: measures, isEither: isEither,
      keys: BlockGrammar.always.union(BlockGrammar.ownKeys(of: chart)))
  }

  /// The metrics and measures that a chart shows.
  private static func subjects(
    of chart: ChartKind
  ) -> (metrics: ClosedRange<Int>, measures: Set<Int>, isEither: Bool) {
    switch chart {
    case .process, .strip, .funnel, .heat, .beforeAfter, .waterfall, .calendar, .panels:
      (one, [], false)
    case .spark, .bullet: (1...12, [], false)
    case .scatter: (2...2, [], false)
    case .histogram: (0...1, [1], true)
    case .mix: (0...1, Set(2...5), true)
    case .pareto: (0...1, Set(2...12), true)
    case .survey: (0...1, [3, 5], false)
    case .rare: (0...0, [1], false)
    }
  }

  private static func ownKeys(of chart: ChartKind) -> Set<BlockKey> {
    switch chart {
    case .process: BlockKey.spans.union([.show])
    case .spark, .panels, .rare: BlockKey.spans
    case .heat, .calendar: [.weeks, .months]
    case .mix: [.weeks, .months, .quarters, .years]
    case .beforeAfter: [.at, .days, .weeks]
    case .survey: BlockKey.spans.union([.by])
    case .waterfall, .pareto: [.compare]
    case .bullet, .strip, .funnel, .histogram, .scatter: []
    }
  }
}
