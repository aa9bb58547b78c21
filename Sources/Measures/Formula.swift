internal import Statistics

/// A metric's arithmetic over measures, worked out from the totals of whatever scope and period is asked.
///
/// Because only totals go in, Σ numerator / Σ denominator holds at every level without further care.
package struct Formula: Sendable, Hashable {
  /// What can be read off the values of a histogram.
  package enum Statistic: Sendable, Hashable {
    case mean
    case sampleDeviation
    case count
    case distinct
    /// 0…1, by type 7 of Hyndman and Fan on the exact values.
    case quantile(Double)
  }

  package indirect enum Term: Sendable, Hashable {
    case number(Double)
    case measure(String)
    case statistic(Statistic, of: String)
    case add(Term, Term)
    case subtract(Term, Term)
    case multiply(Term, Term)
    case divide(Term, Term)
  }

  /// A quotient at the top of the formula; `scale` is the constant that stands beside it.
  package struct Fraction: Sendable, Hashable {
    package let numerator: Term
    package let denominator: Term
    package let scale: Double
  }

  package let text: String
  package let term: Term
  /// The formula as one fraction, where it is one.
  package let fraction: Fraction?

  package init(text: String, term: Term) {
    self.text = text
    self.term = term
    fraction = Formula.fraction(of: term)
  }

  /// The measures it needs by name, and whether each stands as a number rather than a histogram.
  package var uses: [(name: String, isScalar: Bool)] {
    var names: [String: Bool] = [:]
    term.collect(&names)
    return names.sorted { $0.key < $1.key }.map { (name: $0.key, isScalar: $0.value) }
  }

  /// The histogram that it is read off, where it is a statistic of one and nothing more.
  package var histogram: String? {
    if case .statistic(_, let name) = term { return name }
    return nil
  }

  private static func fraction(of term: Term) -> Fraction? {
    switch term {
    case .divide(let a, .number(let constant)) where constant != 0:
      return fraction(of: a).map { $0.scaled(by: 1 / constant) }
    case .divide(let a, let b):
      return Fraction(numerator: a, denominator: b, scale: 1)
    case .multiply(.number(let constant), let other), .multiply(let other, .number(let constant)):
      return fraction(of: other).map { $0.scaled(by: constant) }
    default: return nil
    }
  }
}

extension Formula.Fraction {
  fileprivate func scaled(by factor: Double) -> Formula.Fraction {
    Formula.Fraction(numerator: numerator, denominator: denominator, scale: scale * factor)
  }
}

extension Formula.Term {
  fileprivate func collect(_ names: inout [String: Bool]) {
    switch self {
    case .number: break
    case .measure(let name): names[name] = true
    case .statistic(_, let name): names[name] = false
    case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b),
      .divide(let a, let b):
      a.collect(&names)
      b.collect(&names)
    }
  }
}
