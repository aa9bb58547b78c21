/// What the rules find in one phase, and which finding each point shows.
struct PhaseSignals {
  /// In the order of precedence, of one cause later ones first: at a turning point the new trend counts.
  private let findings: [RuleFinding]

  init(_ values: [Double], limits: [ProcessLimits], rules: ProcessRules) {
    let sides = zip(values, limits).map { ProcessRule.comparison($0, with: $1.centre) }
    var found = ProcessRule.outside(
      values, lower: limits.map(\.lower), upper: limits.map(\.upper))
    if let length = rules.trend { found += ProcessRule.trends(values, length: length).reversed() }
    if rules.twoOfThree != .off {
      found += ProcessRule.twoOfThree(
        far: PhaseSignals.far(values, limits, rules.twoOfThree), sides: sides
      ).reversed()
    }
    if let length = rules.run {
      found += ProcessRule.runs(sides, length: length, pointOnMean: rules.pointOnMean)
    }
    findings = found
  }

  /// The side on which each point lies far enough from the mean for two of three to be a signal.
  private static func far(
    _ values: [Double], _ limits: [ProcessLimits], _ rule: ProcessRules.TwoOfThree
  ) -> [Side?] {
    zip(values, limits).map { value, limits in
      let isOutside =
        ProcessRule.side(of: value, lower: limits.lower, upper: limits.upper) != nil
      if rule == .betweenTwoAndThreeSigma && isOutside { return nil }
      return ProcessRule.side(
        of: value, lower: limits.lowerWarning, upper: limits.upperWarning)
    }
  }

  /// One signal for each point, speaking of the series by `indices`.
  func signals(at indices: [Int]) -> [ProcessSignal?] {
    if findings.isEmpty { return [ProcessSignal?](repeating: nil, count: indices.count) }
    var first = [RuleFinding?](repeating: nil, count: indices.count)
    var hasOther = [Bool](repeating: false, count: indices.count)
    for finding in findings {
      for member in finding.members {
        if let known = first[member] {
          hasOther[member] = hasOther[member] || known.side != finding.side
        } else {
          first[member] = finding
        }
      }
    }
    return zip(first, hasOther).map { finding, other in
      finding.map {
        ProcessSignal(
          cause: $0.cause, side: $0.side, otherSide: other, since: indices[$0.members[0]],
          length: $0.members.count)
      }
    }
  }
}
