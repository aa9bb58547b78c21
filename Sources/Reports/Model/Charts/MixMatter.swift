package import Dates

/// Of what kinds a total is made, period by period.
package struct MixMatter: Sendable {
  /// One kind and its count in each period; `nil` where nobody counted.
  package struct Kind: Sendable, Hashable {
    package enum Name: Sendable, Hashable {
      case named(String)
      /// Several small kinds together.
      case others(Int)
    }

    package let name: Name
    package let counts: [Double?]

    package init(name: Name, counts: [Double?]) {
      self.name = name
      self.counts = counts
    }
  }

  /// Kinds above which the smallest are put together.
  package static let mostKinds = 5

  package let subject: ChartSubject
  package let scope: TrendScope
  package let grain: Grain
  package let periods: [Period]
  /// The index of the first period that is not over; the count when all are.
  package let firstPartial: Int
  /// The largest of the last whole period first, what is left over last.
  package let kinds: [Kind]

  package init(
    subject: ChartSubject, scope: TrendScope, grain: Grain, periods: [Period], firstPartial: Int,
    kinds: [Kind]
  ) {
    self.subject = subject
    self.scope = scope
    self.grain = grain
    self.periods = periods
    self.firstPartial = firstPartial
    self.kinds = kinds
  }

  /// All kinds of a period together.
  package func total(_ period: Int) -> Double? {
    let counts = kinds.compactMap { $0.counts[period] }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  /// A kind's part of a period.
  package func share(_ kind: Kind, _ period: Int) -> Double? {
    guard let count = kind.counts[period], let total = total(period), total > 0 else { return nil }
    return count / total
  }
}
