/// Which chart fits a figure: by what the figure is, how its volumes vary and how rare its events are.
package enum ProcessChartChoice {
  /// What a period's value is.
  package enum Shape: Sendable, Hashable, CaseIterable {
    /// A mean over contacts: handle time.
    case mean
    /// A share of contacts, 0…1: transfers, quality passed.
    case proportion
    /// Events per something they can happen more than once in: complaints per 100 contacts.
    case rate
    /// Events per period of equal length.
    case count
    /// Days from one event to the next.
    case timeBetween
    /// Contacts from one event to the next.
    case casesBetween
    /// Anything else: one figure a period, with no size behind it.
    case plain
  }

  /// The kind of chart for a figure over these points.
  ///
  /// Means of alike volumes (largest less than twice the smallest) need no I-prime chart, and everybody can read an
  /// XmR chart. Shares of more than 1,000 a point, and rates with more than 1,000 events, never vary as little as
  /// chance alone would: Laney's charts ask the data how much.
  package static func kind(for shape: Shape, points: [ProcessPoint?]) -> ProcessChartKind {
    let usable = points.compactMap(\.self).filter(\.isUsable)
    switch shape {
    case .mean: return hasAlikeSizes(usable) ? .individuals : .individualsPrime
    case .proportion:
      return median(usable.map(\.size)) > 1000 ? .proportionPrime : .proportion
    case .rate:
      return median(usable.map { abs($0.value * $0.size) }) > 1000 ? .ratePrime : .rate
    case .count: return .count
    case .timeBetween: return .timeBetween
    case .casesBetween: return .casesBetween
    case .plain: return .individuals
    }
  }

  /// Whether events are too rare for a chart by period, so that the time or contacts between them say more.
  ///
  /// Fewer than five a period: the lower limit is 0, and no improvement could ever be seen.
  package static func isRare(_ shape: Shape, points: [ProcessPoint?]) -> Bool {
    let usable = points.compactMap(\.self).filter(\.isUsable)
    guard !usable.isEmpty, shape == .rate || shape == .count else { return false }
    let events = usable.reduce(0) { $0 + $1.value * (shape == .rate ? $1.size : 1) }
    return events / Double(usable.count) < 5
  }

  private static func hasAlikeSizes(_ points: [ProcessPoint]) -> Bool {
    guard let least = points.map(\.size).min(), let most = points.map(\.size).max() else {
      return true
    }
    return most / least < 2
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }
}
