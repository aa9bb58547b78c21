extension ProcessRule {
  /// What else the three points of a window must be, and which of them are flagged; references differ.
  package struct ThreePointWindow: Sendable, Hashable {
    /// Whether the third point too must lie on that side of the mean (NHS), or may lie anywhere (PowerBI-SPC).
    package var thirdOnSameSide: Bool
    /// Whether the third point is flagged with the two.
    package var flagsThird: Bool

    package init(thirdOnSameSide: Bool = true, flagsThird: Bool = false) {
      self.thirdOnSameSide = thirdOnSameSide
      self.flagsThird = flagsThird
    }
  }

  /// Windows of three neighbours with at least two far on one side; windows that share members are one finding.
  ///
  /// `far` is the side on which a point lies beyond two sigma, `sides` the side of the mean.
  package static func twoOfThree(
    far: [Side?], sides: [Side?], window: ThreePointWindow = ThreePointWindow()
  ) -> [RuleFinding] {
    var found: [RuleFinding] = []
    for start in far.indices.dropLast(2) {
      // Most windows of most series hold no such two; they must cost nothing.
      let count = (far[start] == nil ? 0 : 1) + (far[start + 1] == nil ? 0 : 1)
      guard count + (far[start + 2] == nil ? 0 : 1) >= 2 else { continue }
      for side in [Side.above, .below] {
        let three = start..<start + 3
        let two = three.filter { far[$0] == side }
        guard two.count >= 2 else { continue }
        if window.thirdOnSameSide && !three.allSatisfy({ sides[$0] == side }) { continue }
        add(window.flagsThird ? Array(three) : two, side, to: &found)
      }
    }
    return found
  }

  private static func add(_ members: [Int], _ side: Side, to found: inout [RuleFinding]) {
    let isShared: (RuleFinding) -> Bool = { earlier in
      earlier.side == side && members.contains { earlier.members.contains($0) }
    }
    guard let index = found.lastIndex(where: isShared) else {
      found.append(RuleFinding(cause: .twoOfThree, side: side, members: members))
      return
    }
    let known = found[index].members
    let joined = known + members.filter { !known.contains($0) }
    found[index] = RuleFinding(cause: .twoOfThree, side: side, members: joined)
  }
}
