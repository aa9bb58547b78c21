/// The rules themselves, over neighbours without gaps; each gives its findings in the order of time.
package enum ProcessRule {
  /// Each point beyond its limits; on a limit is inside.
  package static func outside(
    _ values: [Double], lower: [Double?], upper: [Double?]
  ) -> [RuleFinding] {
    values.indices.compactMap { index in
      side(of: values[index], lower: lower[index], upper: upper[index])
        .map { RuleFinding(cause: .outsideLimits, side: $0, members: [index]) }
    }
  }

  /// Runs of at least `length` on one side; `nil` stands for a point on the mean.
  package static func runs(
    _ sides: [Side?], length: Int, pointOnMean: ProcessRules.PointOnMean
  ) -> [RuleFinding] {
    var found: [RuleFinding] = []
    guard sides.count >= length else { return found }
    var (current, members): (Side?, [Int]) = (nil, [])
    members.reserveCapacity(sides.count)
    func close() {
      guard let current, members.count >= max(length, 1) else { return }
      found.append(RuleFinding(cause: .run, side: current, members: members))
    }
    for (index, side) in sides.enumerated() {
      if side == nil && pointOnMean == .skipped { continue }
      if side != current {
        close()
        current = side
        members.removeAll(keepingCapacity: true)
      }
      members.append(index)
    }
    close()
    return found
  }

  /// Stretches of at least `length` points that each lie above the one before, or each below; equals end one.
  package static func trends(_ values: [Double], length: Int) -> [RuleFinding] {
    var found: [RuleFinding] = []
    var (current, start): (Side?, Int) = (nil, 0)
    func close(before end: Int) {
      guard let current, end - start >= max(length, 2) else { return }
      found.append(RuleFinding(cause: .trend, side: current, members: Array(start..<end)))
    }
    for index in values.indices.dropFirst() {
      let step = comparison(values[index], with: values[index - 1])
      if step == current { continue }
      close(before: index)
      (current, start) = (step, index - 1)
    }
    close(before: values.count)
    return found
  }

  /// Which way a value lies from another; `nil` when they are equal but for rounding.
  package static func comparison(_ value: Double, with other: Double) -> Side? {
    let allowance = 1e-12 * max(abs(value), abs(other))
    if value > other + allowance { return .above }
    return value < other - allowance ? .below : nil
  }

  /// On which side of two limits a value lies; `nil` between them and on them.
  package static func side(of value: Double, lower: Double?, upper: Double?) -> Side? {
    if let upper, comparison(value, with: upper) == .above { return .above }
    if let lower, comparison(value, with: lower) == .below { return .below }
    return nil
  }
}
