import Measures
import Reports

extension Language {
  /// A figure of a metric, written as everywhere.
  func figure(_ value: Double, of metric: MetricReference, n: Double? = nil) -> String {
    self.value(value, unit: metric.unit, decimals: metric.decimals, n: n)
  }

  /// A difference between two figures with its sign: "+0:20", "−1.2 points".
  func signed(_ amount: Double, of metric: MetricReference) -> String {
    let size = difference(abs(amount), of: metric)
    if isNothing(amount, of: metric) { return size }
    return (amount < 0 ? numbers.minus : numbers.plus) + size
  }

  /// A difference between two figures without a sign: "0:20", "1.2 points".
  func difference(_ amount: Double, of metric: MetricReference) -> String {
    difference(abs(amount), unit: metric.unit, decimals: decimals(of: metric, amount))
  }

  /// What became of a figure: "rose 0:20", "fell 1.2 points", "stayed as it was".
  func move(_ amount: Double, of metric: MetricReference) -> String {
    let words = words.pictures.common
    if isNothing(amount, of: metric) { return words.stayed }
    let size = difference(amount, of: metric)
    return amount < 0 ? words.fell(size) : words.rose(size)
  }

  func range(_ bounds: Bounds, of metric: MetricReference) -> String {
    words.pictures.common.range(
      figure(bounds.low, of: metric), figure(bounds.high, of: metric))
  }

  func name(of subject: ChartSubject) -> String {
    switch subject {
    case .metric(let metric): metric.name
    case .measure(let name): name
    }
  }

  /// The line under a takeaway; what is empty is left out.
  func subtitle(_ parts: String?...) -> String {
    capitalised(
      words.pictures.common.subtitle(
        parts.compactMap { $0 }.filter { !$0.isEmpty }.map(isolated)))
  }

  /// A scope's name inside a line of text.
  func nameWithin(_ scope: TrendScope) -> String {
    scope == .operation ? words.charts.keyOperation : name(of: scope)
  }

  /// Two differences with their signs, the unit once: "+3.3 to +9.8 points".
  func signedRange(_ bounds: Bounds, of metric: MetricReference) -> String {
    let high = signed(bounds.high, of: metric)
    let decimals = decimalsShown(
      bounds.low, unit: metric.unit, decimals: metric.decimals, n: nil, against: nil)
    let low = bare(abs(bounds.low), unit: metric.unit, decimals: decimals)
    let sign = bounds.low < 0 ? numbers.minus : numbers.plus
    // Points bear their sign already.
    return words.pictures.common.range(metric.unit == .points ? low : sign + low, high)
  }

  func unit(of metric: MetricReference) -> String { words.figures.unit(metric.unit) }

  /// "in October", "in November so far".
  func during(_ state: PeriodState) -> String {
    state.isPartial ? dates.soFar(during(state.period)) : during(state.period)
  }

  /// "1 July to 30 September 2026".
  func days(_ span: DaySpan) -> String { days(from: span.first, to: span.last) }

  /// Fewer stand behind it than a verdict needs: what there is, and what fits it.
  func tooFew(
    _ cell: FigureCell, needed: Int, fits bounds: Bounds?, of metric: MetricReference
  ) -> String {
    let words = words.pictures.common
    let n = cell.reading.n ?? 0
    let text = words.tooFew(counted(n, cell.counted), count(needed))
    guard let bounds else { return text }
    return text + " "
      + words.fits(figure(bounds.low, of: metric), figure(bounds.high, of: metric))
  }

  func isNothing(_ amount: Double, of metric: MetricReference) -> Bool {
    let decimals = decimals(of: metric, amount)
    return FixedDecimal(abs(amount) * metric.unit.scale, decimals: decimals)?.units == 0
  }

  /// A difference is written as finely as the figures are.
  private func decimals(of metric: MetricReference, _ amount: Double) -> Int {
    decimalsShown(amount, unit: metric.unit, decimals: metric.decimals, n: nil, against: nil)
  }
}
