import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func histogram(_ matter: HistogramMatter, prefix: String) -> Picture {
    let bins = HistogramBins(matter)
    var picture = Picture(
      takeaway: takeaway(matter),
      subtitle: language.subtitle(
        language.name(of: matter.subject), language.nameWithin(matter.scope),
        language.period(matter.period)),
      description: takeaway(matter), metric: matter.subject.metric, table: table(matter, bins))
    guard matter.count >= HistogramMatter.fewest, !bins.bins.isEmpty else { return picture }
    picture.description = words.pictures.histogram.describe(
      bins.bins.count, value(bins.bins[0].from, matter),
      value(bins.bins[bins.bins.count - 1].to, matter))
    let unit = matter.subject.metric?.unit ?? .number
    var plot = Histogram(
      idPrefix: prefix, title: "", description: "",
      axis: ValueAxis(unit.axis, label: ticks(of: unit)), shape: bins.shape,
      countAxis: countAxis,
      bins: bins.bins.map { Histogram.Bin(from: $0.from, to: $0.to, count: Double($0.count)) })
    plot.median = matter.median.map {
      mark($0, words.pictures.histogram.median, matter)
    }
    plot.tail = matter.ninetieth.map { mark($0, words.pictures.histogram.ninetieth, matter) }
    if let metric = matter.subject.metric {
      plot.standard = standardMark(matter.standard, of: metric)
    }
    picture.draw = { plot.drawing($0) }
    return picture
  }

  private func mark(
    _ number: Double, _ label: (String) -> String, _ matter: HistogramMatter
  ) -> NamedValue {
    let text = value(number, matter)
    return NamedValue(number, label: Label(label(text), short: text))
  }

  private func takeaway(_ matter: HistogramMatter) -> String {
    let words = words.pictures.histogram
    guard matter.count >= HistogramMatter.fewest, let median = matter.median,
      let ninetieth = matter.ninetieth
    else { return words.tooFew(matter.count, HistogramMatter.fewest) }
    let counted = matter.subject.metric.map {
      language.counted(matter.count, $0.counted)
    }
    return words.takeaway(
      counted ?? language.count(matter.count), value(median, matter), value(ninetieth, matter))
  }

  private func value(_ value: Double, _ matter: HistogramMatter) -> String {
    switch matter.subject {
    case .metric(let metric): language.figure(value, of: metric)
    case .measure:
      language.value(value, unit: .number, decimals: value == value.rounded() ? 0 : 1)
    }
  }

  private func table(_ matter: HistogramMatter, _ bins: HistogramBins) -> Picture.Table {
    let common = words.pictures.common
    let rows = bins.bins.map { bin in
      [
        bin.isSingle
          ? value(bin.from, matter)
          : words.pictures.histogram.values(value(bin.from, matter), value(bin.to, matter)),
        language.count(bin.count),
        language.share(Double(bin.count) / Double(max(1, matter.count))),
      ]
    }
    return Picture.Table(
      heads: [language.name(of: matter.subject), common.count, common.share], rows: rows)
  }
}

extension ChartSubject {
  /// The metric whose page explains it.
  var metric: MetricReference? {
    if case .metric(let metric) = self { return metric }
    return nil
  }
}

/// Values sorted into bins with round edges.
struct HistogramBins {
  struct Bin {
    let from: Double
    let to: Double
    let count: Int
    /// Whether it holds one whole number alone.
    let isSingle: Bool
  }

  let bins: [Bin]
  let shape: ScaleShape

  private static let mostBins = 24

  init(_ matter: HistogramMatter) {
    guard let low = matter.values.first?.value, let high = matter.values.last?.value else {
      bins = []
      shape = .linear
      return
    }
    let isDuration = matter.subject.metric?.unit == .duration
    let isWhole = matter.values.allSatisfy { $0.value == $0.value.rounded() }
    let edges: [Double]
    let isSingle = !isDuration && isWhole && high - low < Double(HistogramBins.mostBins)
    if isSingle {
      edges = (Int(low)...Int(high) + 1).map { Double($0) }
    } else if isDuration {
      edges = HistogramEdges.growing(from: max(1, low), to: high)
    } else {
      edges = HistogramBins.even(from: low, to: high)
    }
    shape = isDuration && !isSingle ? .logarithm : .linear
    bins = HistogramBins.sorted(matter.values, into: edges, isSingle: isSingle)
  }

  private static func even(from low: Double, to high: Double) -> [Double] {
    let count = Double(mostBins) / 2
    guard high > low, let step = LinearTicks(from: low, to: high, count: count)?.step, step > 0
    else { return [low, low + 1] }
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.down) + 1
    return (Int(first)...Int(last)).map { Double($0) * step }
  }

  private static func sorted(
    _ values: [HistogramMatter.Occurrence], into edges: [Double], isSingle: Bool
  ) -> [Bin] {
    guard edges.count > 1 else { return [] }
    var counts = [Int](repeating: 0, count: edges.count - 1)
    var bin = 0
    for occurrence in values {
      while bin + 1 < counts.count, occurrence.value >= edges[bin + 1] { bin += 1 }
      counts[bin] += occurrence.count
    }
    return counts.indices.map {
      Bin(from: edges[$0], to: edges[$0 + 1], count: counts[$0], isSingle: isSingle)
    }
  }
}
