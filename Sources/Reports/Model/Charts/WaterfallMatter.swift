/// What moved a figure from one period to the next, step by step; the steps add up.
package struct WaterfallMatter: Sendable {
  /// What is told apart: the figure itself by kinds, or the total above its line by volume and rate.
  package enum Measure: Sendable, Hashable {
    case figure
    case total
  }

  package struct Step: Sendable, Hashable {
    package enum Name: Sendable, Hashable {
      /// Other shares of the kinds.
      case mix
      /// A kind's own change.
      case kind(String)
      /// Several small kinds together.
      case others(Int)
      /// More or fewer contacts.
      case volume
      /// Another figure for each of them.
      case rate
    }

    package let name: Name
    package let amount: Double

    package init(name: Name, amount: Double) {
      self.name = name
      self.amount = amount
    }
  }

  /// Kinds above which the smallest changes are put together.
  package static let mostKinds = 4

  package let metric: MetricReference
  package let scope: TrendScope
  package let period: PeriodState
  package let before: PeriodState
  package let measure: Measure
  /// The figure before and now.
  package let start: Double
  package let end: Double
  package let steps: [Step]

  package init(
    metric: MetricReference, scope: TrendScope, period: PeriodState, before: PeriodState,
    measure: Measure, start: Double, end: Double, steps: [Step]
  ) {
    self.metric = metric
    self.scope = scope
    self.period = period
    self.before = before
    self.measure = measure
    self.start = start
    self.end = end
    self.steps = steps
  }

  package var change: Double { end - start }

  /// What the mix of kinds did, where kinds are told apart.
  package var mix: Double? { steps.first { $0.name == .mix }?.amount }
}
