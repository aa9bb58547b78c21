import Dates
package import Measures
package import Reports

extension Language {
  /// What stands for the number that matters until the sentence is marked up; no text of a user holds it.
  static let emphasis: Character = "\u{1}"

  /// The sentence about what stands out.
  ///
  /// With `isMarked` the one number that matters is `emphasis`, to be put in bold, and comes as the detail.
  func sentence(
    _ change: Change, _ verdict: Verdict, of metric: MetricReference, _ subject: Subject,
    isMarked: Bool = false
  ) -> Phrase {
    let isLevel = if case .run = change.shape { true } else { false }
    let number = isLevel ? change.newLevel : verdict.last?.reading.value
    let written = number.map { figure($0, of: metric) } ?? missing
    let mark = isMarked ? String(Language.emphasis) : written
    let value = verdict.last?.reading.value.map { figure($0, of: metric) } ?? missing
    let parts = ChangeText(
      subject: words.findings.subject(isolated(metric.name), isolated(subject)),
      isAbove: change.isAbove,
      value: isLevel ? value : mark,
      during: verdict.last.map { during($0.period) } ?? "",
      low: verdict.range.map { figure($0.low, of: metric) } ?? "",
      high: verdict.range.map { figure($0.high, of: metric) } ?? "",
      old: figure(change.oldLevel, of: metric),
      new: isLevel ? mark : change.newLevel.map { figure($0, of: metric) } ?? "",
      periods: periods(change.shape.length, change.since.grain), grain: change.since.grain,
      isClear: change.isClear)
    let sentence =
      switch change.shape {
      case .outside: words.findings.outside(parts)
      case .stay: words.findings.stay(parts)
      case .run: words.findings.run(parts)
      case .cluster: words.findings.cluster(parts)
      case .drift: words.findings.drift(parts)
      }
    return Phrase(sentence, written)
  }

  /// A verdict in a few words, for a table's cell; `nil` where there is nothing to say of.
  package func inWords(_ verdict: Verdict, of metric: MetricReference, standard: PassRule?)
    -> String?
  {
    let grain = verdict.last?.period.grain ?? .week
    switch verdict.outcome {
    case .noFigure: return nil
    case .tooFew(let few):
      return words.findings.tooFewShort(count(few.n), counted(few.needed, metric.counted))
    case .tooShort(let count, let needed):
      return words.findings.tooShortShort(count, needed, grain)
    case .flat: return words.findings.flatShort(grain)
    case .usual: return usualInWords(verdict, metric, standard, grain)
    case .unusual(let change):
      let length = periods(change.shape.length, grain)
      switch change.shape {
      case .outside:
        guard let range = verdict.range else { return words.findings.asUsual }
        return words.findings.outsideShort(
          grain, figure(range.low, of: metric), figure(range.high, of: metric))
      case .stay: return words.findings.stayShort(length)
      case .run:
        return change.isClear
          ? words.findings.runShort(day(change.since.first))
          : words.findings.runToWatch(length, change.isAbove)
      case .cluster: return words.findings.clusterShort(grain, change.isAbove)
      case .drift: return words.findings.driftShort(length)
      }
    }
  }

  private func usualInWords(
    _ verdict: Verdict, _ metric: MetricReference, _ standard: PassRule?, _ grain: Grain
  ) -> String {
    if let range = verdict.range, range.isProvisional {
      return words.findings.asUsualSoFar(periods(range.periods, grain))
    }
    switch verdict.reach {
    case .never:
      return standard.map { words.findings.steadyShort(rule($0, unit: metric.unit)) }
        ?? words.findings.asUsual
    case .sometimes(0): return words.findings.seldomMissesShort
    case .sometimes(let missed): return words.findings.missesShort(missed, grain)
    case .always, nil: return words.findings.asUsual
    }
  }

  /// The sentence over a chart: what may be said of the whole course.
  func courseSentence(_ trend: Trend, _ subject: Subject) -> String? {
    let verdict = trend.verdict
    let grain = verdict.last?.period.grain ?? trend.grain
    switch verdict.outcome {
    case .noFigure: return nil
    case .tooFew(let few):
      let sentence = words.findings.tooFew(
        counted(few.n, trend.metric.counted), counted(few.needed, trend.metric.counted))
      guard let part = few.part, let low = few.low, let high = few.high else { return sentence }
      return sentence + " "
        + words.findings.fits(
          count(part), count(few.n), share(low, decimals: 0), share(high, decimals: 0))
    case .tooShort(let count, let needed):
      return words.findings.tooShort(periods(count, grain), needed)
    case .flat:
      return words.findings.flat(figure(verdict.range?.average ?? 0, of: trend.metric), grain)
    case .unusual(let change):
      return sentence(change, verdict, of: trend.metric, subject).main
    case .usual:
      let subject = words.findings.subject(isolated(trend.metric.name), isolated(subject))
      guard let range = verdict.range else { return nil }
      if verdict.reach == .never, let rule = trend.standard.rule {
        return words.findings.steady(
          figure(range.average, of: trend.metric), self.rule(rule, unit: trend.metric.unit))
      }
      let seen = trend.extentSinceStep
      let usual = words.findings.usual(
        subject, figure(seen.low, of: trend.metric), figure(seen.high, of: trend.metric))
      if range.isProvisional {
        return usual + " "
          + words.findings.provisional(periods(range.periods, grain), Verdict.firmPeriods)
      }
      guard let rule = trend.standard.rule, case .sometimes(let missed)? = verdict.reach else {
        return usual
      }
      let limit = self.rule(rule, unit: trend.metric.unit)
      return usual + " "
        + (missed == 0
          ? words.findings.seldomMisses(limit, grain) : words.findings.misses(limit, missed, grain))
    }
  }
}

extension Verdict {
  /// From so many periods on a usual range is firm.
  static let firmPeriods = 13
}

extension Change.Shape {
  /// How many periods it speaks of.
  var length: Int {
    switch self {
    case .outside: 1
    case .run(let length), .drift(let length), .stay(let length): length
    case .cluster: 3
    }
  }
}

extension Trend {
  /// The lowest and highest figure of the whole periods since the last confirmed step.
  fileprivate var extentSinceStep: (low: Double, high: Double) {
    let start = course.stretches.last?.range.lowerBound ?? 0
    let values = points.wholeReadings.dropFirst(start).compactMap(\.value)
    return (values.min() ?? 0, values.max() ?? 0)
  }
}

extension Language {
  /// A difference as it is written, so that what is said to add up does.
  func rounded(_ amount: Double, of metric: MetricReference) -> Double {
    let scale = metric.unit.scale
    let shown = decimalsShown(
      amount, unit: metric.unit, decimals: metric.decimals, n: nil, against: nil)
    return FixedDecimal(amount * scale, decimals: shown).map { $0.value / scale } ?? amount
  }
}
