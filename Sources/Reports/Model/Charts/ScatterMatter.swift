/// Two metrics of many people against each other, none of whom is named.
package struct ScatterMatter: Sendable {
  /// Two figures of one person.
  package struct Point: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The person's two figures and how far each may lie from where it seems.
  package struct Own: Sendable {
    package let x: FigureCell
    package let y: FigureCell
    package let xInterval: Bounds?
    package let yInterval: Bounds?

    package init(x: FigureCell, y: FigureCell, xInterval: Bounds?, yInterval: Bounds?) {
      self.x = x
      self.y = y
      self.xInterval = xInterval
      self.yInterval = yInterval
    }
  }

  package let x: MetricReference
  package let y: MetricReference
  /// The person whom it is about; `nil` where it is about a group.
  package let person: String?
  package let group: TrendScope
  package let period: PeriodState
  package let own: Own?
  /// The others' figures in the order of the first metric; empty where they are too few.
  package let peers: [Point]
  package let peerCount: Int
  package let xMedian: Double?
  package let yMedian: Double?

  package init(
    x: MetricReference, y: MetricReference, person: String?, group: TrendScope, period: PeriodState,
    own: Own?, peers: [Point], peerCount: Int, xMedian: Double?, yMedian: Double?
  ) {
    self.x = x
    self.y = y
    self.person = person
    self.group = group
    self.period = period
    self.own = own
    self.peers = peers
    self.peerCount = peerCount
    self.xMedian = xMedian
    self.yMedian = yMedian
  }

  /// People below which none is drawn.
  package static let fewestPeers = 15

  package var showsPeers: Bool { peerCount >= ScatterMatter.fewestPeers }
}
