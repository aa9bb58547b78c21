internal import Dates
internal import Reports

extension Trend {
  /// The same with only those parts drawn that a block names; with all where it names none.
  ///
  /// What may be said of the course is said in words all the same.
  func showing(_ parts: [String]) -> Trend {
    func shows(_ part: String) -> Bool { parts.isEmpty || parts.contains(part) }
    let last = points.periods.last?.last
    return Trend(
      metric: metric, scope: scope, grain: grain, points: points,
      comparison: shows("team") ? comparison : nil,
      standards: shows("standard") ? standards : [],
      // A line that ends earlier knows nothing of what came after.
      events: shows("events")
        ? events.filter { event in last.map { event.date <= $0 } ?? true } : [],
      standard: standard, verdict: verdict, course: shows("limits") ? course : .none, pairs: pairs)
  }
}
