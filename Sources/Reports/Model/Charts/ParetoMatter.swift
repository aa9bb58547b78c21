/// Kinds by how many there are of each, the commonest first, and how far they add up.
package struct ParetoMatter: Sendable {
  /// A kind, now and before.
  package struct Row: Sendable, Hashable {
    package let name: String
    package let count: Double
    package let before: Double?

    package init(name: String, count: Double, before: Double?) {
      self.name = name
      self.count = count
      self.before = before
    }
  }

  package let subject: ChartSubject
  package let scope: TrendScope
  package let period: PeriodState
  package let before: PeriodState
  /// The largest first; what is called other, last.
  package let rows: [Row]

  package init(
    subject: ChartSubject, scope: TrendScope, period: PeriodState, before: PeriodState, rows: [Row]
  ) {
    self.subject = subject
    self.scope = scope
    self.period = period
    self.before = before
    self.rows = rows
  }

  /// Counts below which no order is drawn.
  package static let fewest = 20.0

  package var total: Double { rows.reduce(0) { $0 + $1.count } }

  /// The kinds that together make four fifths or more, as few as there can be.
  package var vital: Int {
    let goal = total * 0.8
    var sum = 0.0
    for (index, row) in rows.enumerated() {
      sum += row.count
      if sum >= goal { return index + 1 }
    }
    return rows.count
  }
}
