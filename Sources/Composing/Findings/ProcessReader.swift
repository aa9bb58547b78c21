internal import Dates
internal import Measures
internal import Reports
internal import Statistics

/// Reads a metric's line under the rules of process charts.
///
/// One for each metric: it knows what the metric's values are, which decides the kind of chart.
struct ProcessReader: Sendable {
  private let shape: ProcessShape
  private let scale: Double
  private let minimum: Int
  private let direction: Direction

  init(_ metric: Metric) {
    shape = ProcessShape(of: metric)
    scale = metric.formula.fraction?.scale ?? 1
    minimum = metric.minimum
    direction = metric.direction
  }

  /// The study of a line, whose limits begin anew at each of some days.
  func study(_ line: Line, steps: [CivilDate], standard: PassRule?) -> ProcessStudy {
    let readings = line.wholeReadings
    let points = readings.map { point($0) }
    let last = line.lastWhole
    guard points.last.flatMap({ $0 }) != nil else {
      return ProcessStudy(Verdict(outcome: .noFigure, last: last))
    }
    let n = readings.reduce(0) { $0 + ($1.value == nil ? 0 : $1.n ?? 0) }
    if n < Double(minimum), readings.contains(where: { $0.n != nil }) {
      return ProcessStudy(Verdict(outcome: .tooFew(few(readings, n: n)), last: last))
    }
    let starts = line.starts(of: steps)
    let chart = ProcessChart(kind(of: points), points: points, steps: starts.map(\.index))
    return ProcessStudy(
      chart, ProcessReader.telling(of: chart), line, points, starts: starts,
      meaning: MeaningRule(direction, standard), standard)
  }

  /// The signal of the last point that says most: where two of three stand far out within a run, the run.
  private static func telling(of chart: ProcessChart) -> ProcessSignal? {
    guard let latest = chart.latest, latest.cause == .twoOfThree, let phase = chart.phases.last
    else { return chart.latest }
    var rules = chart.rules
    rules.twoOfThree = .off
    let steps = phase.range.lowerBound > 0 ? [phase.range.lowerBound] : []
    let other = ProcessChart(chart.kind, points: chart.points, steps: steps, rules: rules)
    return other.latest?.cause == .run ? other.latest : latest
  }

  /// What all periods together allow to be said of a share: what fits, by Wilson's interval.
  private func few(_ readings: some Sequence<Reading>, n: Double) -> Few {
    guard shape == .proportion, scale == 1 else { return Few(n: n, needed: minimum) }
    let part = readings.reduce(0) { $0 + ($1.value == nil ? 0 : $1.numerator ?? 0) }
    let fits = ProportionInterval.wilson(part, of: n)
    return Few(n: n, needed: minimum, part: part, low: fits?.lower, high: fits?.upper)
  }

  private func point(_ reading: Reading) -> ProcessPoint? {
    guard let value = reading.value, value.isFinite else { return nil }
    switch shape {
    case .count: return ProcessPoint(value: value, size: 1)
    case .proportion, .mean:
      // Without an n all periods weigh alike.
      guard let n = reading.n else { return ProcessPoint(value: value, size: 1) }
      return n > 0 ? ProcessPoint(value: value, size: n) : nil
    }
  }

  /// The chart that suits the values: one kind for a line, so that its limits mean one thing.
  private func kind(of points: [ProcessPoint?]) -> ProcessChartKind {
    let isShare =
      shape == .proportion && scale == 1
      && points.allSatisfy { $0.map { 0...1 ~= $0.value } ?? true }
    let shape: ProcessChartChoice.Shape =
      self.shape == .count ? .plain : isShare ? .proportion : .mean
    return ProcessChartChoice.kind(for: shape, points: points)
  }
}

/// What a metric's values are, for the choice of chart.
private enum ProcessShape: Sendable {
  /// So many of so many: each contact does or does not.
  case proportion
  /// An average over contacts, or shares of time.
  case mean
  /// A plain number a period, whose size nothing else tells.
  case count

  init(of metric: Metric) {
    guard metric.formula.fraction != nil else {
      self = metric.formula.isStatistic ? .mean : .count
      return
    }
    self = metric.unit == .share && !metric.countsTime ? .proportion : .mean
  }
}

extension Metric {
  /// Whether what the metric divides by is time, of which no second is independent of the next.
  fileprivate var countsTime: Bool {
    let word = counted.lowercased()
    return ["second", "minute", "hour", "day"].contains { word.contains($0) }
  }
}

extension Formula {
  /// Whether the figure is a median, a mean or the like of single values.
  fileprivate var isStatistic: Bool {
    if case .statistic(let statistic, _) = term {
      return statistic != .count && statistic != .distinct
    }
    return false
  }
}

/// Whether a move is for the better.
struct MeaningRule: Sendable {
  private let direction: Direction
  private let band: PassRule?

  init(_ direction: Direction, _ band: PassRule?) {
    self.direction = direction
    self.band = band
  }

  /// What it means that a figure went from one level to another.
  func meaning(from old: Double, to new: Double) -> Meaning {
    switch direction {
    case .higher: return new > old ? .improvement : .concern
    case .lower: return new < old ? .improvement : .concern
    case .neutral: return .neutral
    case .between:
      guard let band else { return .neutral }
      let (before, now) = (band.shortfall(old), band.shortfall(new))
      return before == now ? .neutral : now < before ? .improvement : .concern
    }
  }
}

extension Line {
  /// Where limits begin anew: the first period that begins on or after a step's day.
  func starts(of steps: [CivilDate]) -> [(index: Int, date: CivilDate)] {
    var starts: [(index: Int, date: CivilDate)] = []
    for date in steps.sorted() {
      guard let index = periods[..<firstPartial].firstIndex(where: { $0.first >= date }), index > 0
      else { continue }
      if starts.last?.index == index { starts.removeLast() }
      starts.append((index, date))
    }
    return starts
  }
}
