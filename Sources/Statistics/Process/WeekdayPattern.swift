/// How the days of the week differ, so that a daily chart can do without them.
///
/// A weekday effect of ±10 % widens the limits of a daily chart so far that its run rule never fires. Chart by week,
/// or divide each day by its index.
package struct WeekdayPattern: Sendable, Hashable {
  /// For each weekday from Monday its mean over the mean of all weekdays; `nil` of a day never open.
  package let indices: [Double?]

  /// Fewer weeks say more about the weeks than about the days.
  package static let fewestWeeks = 8

  /// The pattern of daily points of which the first is on `firstWeekday` (0 is Monday).
  ///
  /// `nil` when a weekday that is ever open was open in fewer than eight weeks, or nothing was positive. Within a
  /// weekday points are weighted by size; between weekdays all count alike.
  package init?(_ points: [ProcessPoint?], firstWeekday: Int = 0) {
    var days = [[ProcessPoint]](repeating: [], count: 7)
    for (offset, point) in points.enumerated() {
      guard let point, point.isUsable else { continue }
      days[WeekdayPattern.weekday(offset, from: firstWeekday)].append(point)
    }
    let open = days.filter { !$0.isEmpty }
    guard !open.isEmpty, open.allSatisfy({ $0.count >= WeekdayPattern.fewestWeeks }) else {
      return nil
    }
    let means = days.map(WeekdayPattern.mean)
    let overall = means.reduce(0) { $0 + ($1 ?? 0) } / Double(open.count)
    guard overall > 0, means.allSatisfy({ ($0 ?? 1) > 0 }) else { return nil }
    indices = means.map { mean in mean.map { $0 / overall } }
  }

  /// The points divided by their weekday's index; a day of a weekday without one stays as it is.
  package func adjusted(_ points: [ProcessPoint?], firstWeekday: Int = 0) -> [ProcessPoint?] {
    points.enumerated().map { offset, point in
      guard var point, let index = indices[WeekdayPattern.weekday(offset, from: firstWeekday)]
      else { return point }
      point.value /= index
      return point
    }
  }

  /// How far the highest weekday lies above the lowest, as a share of the mean.
  package var spread: Double {
    let present = indices.compactMap(\.self)
    return (present.max() ?? 1) - (present.min() ?? 1)
  }

  private static func weekday(_ offset: Int, from first: Int) -> Int {
    ((offset + first) % 7 + 7) % 7
  }

  private static func mean(_ points: [ProcessPoint]) -> Double? {
    let weight = points.reduce(0) { $0 + $1.size }
    guard weight > 0 else { return nil }
    return points.reduce(0) { $0 + $1.value * $1.size } / weight
  }
}
