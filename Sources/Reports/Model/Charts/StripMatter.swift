/// How one figure lies among others, as far as its counts allow to say.
package enum Standing: Sendable, Hashable {
  /// Fewer stand behind it than a verdict needs.
  case tooFew(needed: Int)
  /// There is no figure.
  case noFigure
  /// The interval holds the middle of the group.
  case like
  case above
  case below
}

/// One person's figure among colleagues, none of whom is named.
///
/// Colleagues stand in the order of their figures, so that nothing tells whose is whose.
package struct StripMatter: Sendable {
  package let metric: MetricReference
  package let person: String
  package let group: String
  package let period: PeriodState
  package let own: FigureCell
  /// Where the person's figure lies, given how much stands behind it.
  package let interval: Bounds?
  /// The colleagues' figures, smallest first; empty where there are too few of them.
  package let peers: [Double]
  /// How many colleagues have a figure.
  package let peerCount: Int
  /// The middle of all figures, the person's too; `nil` where colleagues are too few.
  package let median: Double?
  /// The group's own figure, total over total.
  package let whole: FigureCell
  package let standard: StandardState
  package let standing: Standing

  package init(
    metric: MetricReference, person: String, group: String, period: PeriodState, own: FigureCell,
    interval: Bounds?, peers: [Double], peerCount: Int, median: Double?, whole: FigureCell,
    standard: StandardState, standing: Standing
  ) {
    self.metric = metric
    self.person = person
    self.group = group
    self.period = period
    self.own = own
    self.interval = interval
    self.peers = peers
    self.peerCount = peerCount
    self.median = median
    self.whole = whole
    self.standard = standard
    self.standing = standing
  }

  /// Colleagues below which their figures are not drawn.
  package static let fewestPeers = 7

  package var showsPeers: Bool { peerCount >= StripMatter.fewestPeers }
}
