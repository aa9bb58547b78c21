import Dates
import Measures
import Reports

extension SampleSite {
  /// A metric with its standard, its figures by week, and what October and September gave.
  struct Sample {
    let metric: MetricReference
    let rule: PassRule?
    let weeks: [Double?]
    let now: Reading
    let before: Reading
  }

  func reference(
    _ id: String, _ name: String, _ formula: String, _ unit: Unit, _ counted: String,
    _ direction: Direction = .higher
  ) -> MetricReference {
    MetricReference(
      id: say(id), name: say(name), shortFormula: say(formula),
      path: PagePath("everyone/metrics/" + id), unit: unit, decimals: nil, direction: direction,
      counted: say(counted))
  }

  static func share(_ part: Double, _ whole: Double) -> Reading {
    Reading(.value(part / whole), numerator: part, denominator: whole, n: whole)
  }

  static func mean(_ value: Double, _ n: Double) -> Reading {
    Reading(.value(value), numerator: value * n, denominator: n, n: n)
  }

  /// A line that wanders about a level in a fixed way, so that samples are the same on every machine.
  static func wander(_ level: Double, _ swing: Double, seed: Int, gap: Int? = nil) -> [Double?] {
    (0..<26).map { week in
      if week == gap { return nil }
      let a = Double((week * 7 + seed * 13) % 17) / 17 - 0.5
      let b = Double((week * 11 + seed * 5) % 23) / 23 - 0.5
      return level + swing * (a + b)
    }
  }

  var serviceLevel: Sample {
    Sample(
      metric: reference(
        "service-level", "Service level", "answered within 20 s ÷ offered", .share, "calls/call"),
      rule: .atLeast(0.8), weeks: SampleSite.wander(0.81, 0.06, seed: 1),
      now: SampleSite.share(118_402, 140_955), before: SampleSite.share(108_100, 136_662))
  }

  var handleTime: Sample {
    Sample(
      metric: reference(
        "aht", "Average handle time", "handling time ÷ calls handled", .duration, "call/calls",
        .neutral),
      rule: .between(330, 450), weeks: SampleSite.wander(400, 40, seed: 2),
      now: SampleSite.mean(408, 136_585), before: SampleSite.mean(384, 131_004))
  }

  var resolution: Sample {
    Sample(
      metric: reference(
        "fcr", "First contact resolution", "no second contact in 7 days", .share,
        "contact/contacts"),
      rule: .atLeast(0.75), weeks: SampleSite.wander(0.735, 0.04, seed: 3, gap: 9),
      now: SampleSite.share(96_155, 130_118), before: SampleSite.share(95_010, 129_000))
  }

  var promoters: Sample {
    Sample(
      metric: reference(
        "nps", "Net promoter score", "promoters − detractors", .points, "reply/replies"),
      rule: nil, weeks: SampleSite.wander(41, 6, seed: 4),
      now: Reading(.value(41), numerator: 863, denominator: 2106, n: 2106),
      before: Reading(.value(39), numerator: 790, denominator: 2020, n: 2020))
  }

  var quality: Sample {
    Sample(
      metric: reference("quality", "Quality", "mean of evaluation forms", .score, "form/forms"),
      rule: .atLeast(85), weeks: SampleSite.wander(88, 3, seed: 5),
      now: SampleSite.mean(88.4, 1284), before: SampleSite.mean(87.9, 1190))
  }

  func state(_ rule: PassRule?, _ reading: Reading, minimum: Int = 30) -> StandardState {
    guard let rule else { return .none }
    guard let value = reading.value else { return .open(rule, phase: nil) }
    if (reading.n ?? 0) < Double(minimum) {
      return .tooFew(rule, n: reading.n, needed: minimum, phase: nil)
    }
    return rule.passes(value)
      ? .passes(rule, phase: nil) : .misses(rule, by: rule.shortfall(value), phase: nil)
  }

  func cell(_ metric: MetricReference, _ reading: Reading) -> FigureCell {
    FigureCell(
      reading: reading, unit: metric.unit, decimals: metric.decimals, counted: metric.counted)
  }

  func line(_ values: [Double?], n: Double = 400) -> Line {
    Line(
      periods: values.indices.map { SampleSite.week($0) },
      readings: values.enumerated().map { index, value in
        value.map { Reading(.value($0), n: n + Double(index % 5) * 12) } ?? .noData
      }, firstPartial: values.count)
  }

  /// A row with further readings beside its own.
  func row(_ sample: Sample, own: Reading? = nil, beside: [Reading] = []) -> Scorecard.Row {
    let now = own ?? sample.now
    let isShown = now.value != nil
    return Scorecard.Row(
      metric: sample.metric, cells: ([now] + beside).map { cell(sample.metric, $0) },
      before: cell(sample.metric, isShown ? sample.before : now), standard: state(sample.rule, now),
      line: isShown ? line(sample.weeks) : line(sample.weeks.map { _ in nil }),
      pairs: sample.metric.id == handleTime.metric.id
        ? [
          PairedFigure(
            name: resolution.metric.name, cell: cell(resolution.metric, resolution.now))
        ] : [])
  }

  func trend(_ sample: Sample, _ scope: TrendScope, comparison: Trend.Comparison? = nil) -> Trend {
    Trend(
      metric: sample.metric, scope: scope, grain: .week, points: line(sample.weeks),
      comparison: comparison, standards: steps(sample),
      events: [
        EventMark(
          date: SampleSite.day("2026-07-20"), title: say("Call-back tool"), path: "everyone/notices"
        ),
        EventMark(date: SampleSite.day("2026-09-07"), title: say("New Monday rosters"), path: nil),
      ],
      standard: state(
        sample.rule, sample.weeks.last.flatMap { $0 }.map { Reading(.value($0), n: 400) } ?? .noData
      ))
  }

  private func steps(_ sample: Sample) -> [StandardStep] {
    guard let rule = sample.rule else { return [] }
    guard sample.metric.id == resolution.metric.id else {
      return [StandardStep(from: SampleSite.day("2026-01-01"), phase: nil, rule: rule)]
    }
    return [
      StandardStep(from: SampleSite.day("2026-01-01"), phase: say("crawl"), rule: .atLeast(0.65)),
      StandardStep(from: SampleSite.day("2026-07-01"), phase: say("walk"), rule: .atLeast(0.7)),
      StandardStep(from: SampleSite.day("2026-10-01"), phase: say("run"), rule: rule),
    ]
  }
}
