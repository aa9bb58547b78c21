internal import Statistics

/// A formula whose names have become places in a layout, ready to be worked out many times.
package struct BoundFormula: Sendable {
  private enum Term: Sendable {
    case number(Double)
    case scalar(Int)
    case statistic(Formula.Statistic, Int)
    indirect case add(Term, Term)
    indirect case subtract(Term, Term)
    indirect case multiply(Term, Term)
    indirect case divide(Term, Term)
  }

  private let whole: Term
  private let numerator: Term?
  private let denominator: Term?
  private let scale: Double
  /// Whether the figure is a sum of counts and so its own n; a sum of quotients has none.
  private let isTotal: Bool
  private let scalars: [Int]
  private let histograms: [Int]

  /// Binds a formula; `nil` when it names a measure that the layout does not have, or of the other kind.
  package init?(_ formula: Formula, to layout: MeasureLayout) {
    var binder = Binder(layout: layout)
    guard let whole = binder.bind(formula.term) else { return nil }
    self.whole = whole
    numerator = formula.fraction.flatMap { binder.bind($0.numerator) }
    denominator = formula.fraction.flatMap { binder.bind($0.denominator) }
    scale = formula.fraction?.scale ?? 1
    isTotal = formula.term.isTotal
    scalars = binder.scalars.sorted()
    histograms = binder.histograms.sorted()
  }

  private struct Binder {
    let layout: MeasureLayout
    var scalars: Set<Int> = []
    var histograms: Set<Int> = []

    mutating func bind(_ term: Formula.Term) -> Term? {
      switch term {
      case .number(let number): return .number(number)
      case .measure(let name):
        guard let index = layout.scalars.firstIndex(of: name) else { return nil }
        scalars.insert(index)
        return .scalar(index)
      case .statistic(let statistic, let name):
        guard let index = layout.histograms.firstIndex(of: name) else { return nil }
        histograms.insert(index)
        return .statistic(statistic, index)
      case .add(let a, let b): return both(a, b).map { .add($0, $1) }
      case .subtract(let a, let b): return both(a, b).map { .subtract($0, $1) }
      case .multiply(let a, let b): return both(a, b).map { .multiply($0, $1) }
      case .divide(let a, let b): return both(a, b).map { .divide($0, $1) }
      }
    }

    private mutating func both(_ a: Formula.Term, _ b: Formula.Term) -> (Term, Term)? {
      guard let a = bind(a), let b = bind(b) else { return nil }
      return (a, b)
    }
  }
}

extension BoundFormula {
  /// The reading over the totals of one scope and period.
  package func reading(of totals: Totals) -> Reading { reading(totals) }

  /// The readings over the totals of one scope and several periods.
  package func readings(of line: TotalsLine) -> [Reading] {
    (0..<line.count).map { reading(line[$0]) }
  }

  private func reading(_ totals: some TotalsReading) -> Reading {
    guard scalars.allSatisfy({ !totals.sum($0).isNaN }),
      histograms.allSatisfy({ totals.hasRows || totals.tally($0).total > 0 })
    else { return .noData }
    guard let numerator, let denominator else { return composite(totals) }
    let top = value(of: numerator, totals)
    let bottom = value(of: denominator, totals)
    if bottom == 0 || !top.isFinite || !bottom.isFinite {
      return Reading(
        .nothingCounted, numerator: top.isFinite ? top : nil,
        denominator: bottom.isFinite ? bottom : nil, n: 0)
    }
    return Reading(.value(top / bottom * scale), numerator: top, denominator: bottom, n: bottom)
  }

  private func composite(_ totals: some TotalsReading) -> Reading {
    let result = value(of: whole, totals)
    if !result.isFinite { return Reading(.nothingCounted, n: 0) }
    if case .statistic(let statistic, let index) = whole {
      let count = totals.tally(index).total
      // How many there were is nought where nothing was counted; a mean or a median of nothing is not.
      if statistic == .count || statistic == .distinct {
        return Reading(.value(result), n: Double(count))
      }
      return count == 0 ? Reading(.nothingCounted, n: 0) : Reading(.value(result), n: Double(count))
    }
    return Reading(.value(result), n: isTotal ? result : nil)
  }

  /// NaN stands for what cannot be worked out; the callers above turn it into words.
  private func value(of term: Term, _ totals: some TotalsReading) -> Double {
    switch term {
    case .number(let number): number
    case .scalar(let index): totals.sum(index)
    case .statistic(let statistic, let index): totals.tally(index).value(of: statistic) ?? .nan
    case .add(let a, let b): value(of: a, totals) + value(of: b, totals)
    case .subtract(let a, let b): value(of: a, totals) - value(of: b, totals)
    case .multiply(let a, let b): value(of: a, totals) * value(of: b, totals)
    case .divide(let a, let b): value(of: a, totals) / value(of: b, totals)
    }
  }
}

extension Formula.Term {
  /// Whether only measures are added and subtracted.
  fileprivate var isTotal: Bool {
    switch self {
    case .measure: true
    case .add(let a, let b), .subtract(let a, let b): a.isTotal && b.isTotal
    case .number, .statistic, .multiply, .divide: false
    }
  }
}

extension ValueTally {
  /// Millionths, as measures keep them, brought back to the data's unit.
  fileprivate func value(of statistic: Formula.Statistic) -> Double? {
    switch statistic {
    case .mean: mean.map { $0 / 1_000_000 }
    case .sampleDeviation: sampleDeviation.map { $0 / 1_000_000 }
    case .quantile(let p): quantile(p).map { $0 / 1_000_000 }
    case .count: Double(total)
    case .distinct: Double(distinct)
    }
  }
}
