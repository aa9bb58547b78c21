/// A round value on a level axis, with the room that its name takes.
struct NumberTick {
  let label: String
  /// Where its stroke stands.
  let x: Double
  /// Where the middle of its name stands: an outer one is moved inwards rather than cut.
  let middle: Double

  /// Between two names, at least.
  private static let gap = 12.0

  /// As many as have room between two ends, about `most`; none where the scale has no extent.
  static func ticks(
    _ axis: ValueAxis, _ scale: NumberScale, from left: Double, to right: Double, most: Double = 8
  ) -> [NumberTick] {
    let all = values(axis, scale, width: min(right - left, most * 65)).compactMap {
      value, step -> NumberTick? in
      let x = scale(value)
      let label = TextWidth.fitted(axis.label(value, step), into: (right - left) / 3)
      guard x >= left, x <= right, !label.isEmpty else { return nil }
      let half = TextWidth.reserved(label) / 2
      return NumberTick(label: label, x: x, middle: min(max(x, left + half), right - half))
    }
    return spaced(all)
  }

  /// Round values with the step that says how they are written.
  private static func values(
    _ axis: ValueAxis, _ scale: NumberScale, width: Double
  ) -> [(value: Double, step: Double)] {
    let (low, high) = scale.domain
    guard low < high else { return [] }
    if scale.shape != .linear {
      let round = axis.roundValues(from: low, to: high)
      if round.count > 2 { return round.map { ($0, $0 == 0 ? 1 : $0) } }
    }
    guard let step = axis.step(from: low, to: high, height: width) else { return [] }
    return ValueAxis.multiples(of: step, from: low, to: high).map { ($0, step) }
  }

  /// Every one, every second or every third, so that what stays is still even; else what does not touch.
  private static func spaced(_ ticks: [NumberTick]) -> [NumberTick] {
    for stride in 1...3 {
      let kept = Swift.stride(from: 0, to: ticks.count, by: stride).map { ticks[$0] }
      if zip(kept, kept.dropFirst()).allSatisfy({ isClear($0, of: $1) }) { return kept }
    }
    return ticks.reduce(into: []) { kept, tick in
      if kept.last.map({ isClear($0, of: tick) }) ?? true { kept.append(tick) }
    }
  }

  private static func isClear(_ first: NumberTick, of second: NumberTick) -> Bool {
    let halves = (TextWidth.reserved(first.label) + TextWidth.reserved(second.label)) / 2
    return second.middle - first.middle >= halves + gap
  }
}
