/// What can be said of one metric, for one scope, in one period.
///
/// Missing, zero, not applicable and suppressed are four different things and stay so up to the page.
package struct Reading: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    /// A figure, which may well be zero.
    case value(Double)
    /// Nobody counted: there is no data of this scope in this period.
    case noData
    /// Data came, but nothing to divide by: no replies, no contacts.
    case nothingCounted
    /// The metric does not speak of this scope: service level is the queue's, not the agent's.
    case notApplicable
    /// There is a figure, withheld because fewer than the given number stand behind it.
    case suppressed(under: Int)
  }

  package let outcome: Outcome
  /// The part above the line, in the measure's own units; `nil` where the formula is no fraction.
  package let numerator: Double?
  /// The part below the line.
  package let denominator: Double?
  /// How many contacts, replies or cases stand behind the figure.
  package let n: Double?

  package init(
    _ outcome: Outcome, numerator: Double? = nil, denominator: Double? = nil, n: Double? = nil
  ) {
    self.outcome = outcome
    self.numerator = numerator
    self.denominator = denominator
    self.n = n
  }

  package static let noData = Reading(.noData)
  package static let notApplicable = Reading(.notApplicable)

  /// The figure where there is one to show.
  package var value: Double? {
    if case .value(let value) = outcome { return value }
    return nil
  }
}
