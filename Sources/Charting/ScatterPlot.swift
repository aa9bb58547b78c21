/// Do two figures trade off? One dot for each peer, nobody named, quarters at the medians, one's own marked.
///
/// Below seven peers neither dots nor medians are drawn, as in a strip plot.
package struct ScatterPlot: Sendable {
  package struct Point: Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// How far chance alone moves one's own point.
  package struct Spread: Sendable {
    package var halfX: Double
    package var halfY: Double
    /// An ellipse, when it is known how the two go together; else two bars.
    package var correlation: Double?

    package init(halfX: Double, halfY: Double, correlation: Double? = nil) {
      self.halfX = halfX
      self.halfY = halfY
      self.correlation = correlation
    }
  }

  package struct Own: Sendable {
    package var x: Double
    package var y: Double
    package var spread: Spread?
    package var label: Label

    package init(x: Double, y: Double, spread: Spread? = nil, label: Label) {
      self.x = x
      self.y = y
      self.spread = spread
      self.label = label
    }
  }

  package var idPrefix: String
  package var title: String
  package var description: String
  package var xAxis: ValueAxis
  package var yAxis: ValueAxis
  package var xName: Label
  package var yName: Label
  package var peers: [Point]
  package var own: Own?
  package var xMedian: NamedValue?
  package var yMedian: NamedValue?

  package init(
    idPrefix: String, title: String, description: String, xAxis: ValueAxis, yAxis: ValueAxis,
    xName: Label, yName: Label, peers: [Point], own: Own? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.xAxis = xAxis
    self.yAxis = yAxis
    self.xName = xName
    self.yName = yName
    self.peers = peers
    self.own = own
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = ScatterLayout(self, size)
    let kind = ChartKind(wide: "chart scatter wide", narrow: "chart scatter narrow")
    return Drawing(
      kind, size, height: Int(layout.plot.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1800 + peers.count * 12
    ) { svg, _ in svg.scatter(layout) }
  }
}
