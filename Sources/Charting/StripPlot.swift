/// One's own value among those of peers whom nobody names: "where am I?".
///
/// Below seven peers neither dots nor median are drawn, whatever the caller gives: in so small a group
/// a dot is a person.
package struct StripPlot: Sendable {
  package var idPrefix: String
  package var title: String
  package var description: String
  package var axis: ValueAxis
  /// In any order; the drawing knows only theirs.
  package var peers: [Double]
  package var own: OwnValue?
  /// The middle of the peers.
  package var median: NamedValue?
  /// What passes.
  package var standard: NamedValue?

  /// Fewer have no dots.
  package static let fewestPeers = 7

  package init(
    idPrefix: String, title: String, description: String, axis: ValueAxis, peers: [Double],
    own: OwnValue? = nil, median: NamedValue? = nil, standard: NamedValue? = nil
  ) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
    self.axis = axis
    self.peers = peers
    self.own = own
    self.median = median
    self.standard = standard
  }

  package func drawing(_ size: ChartSize) -> Drawing {
    let layout = StripLayout(self, size)
    let kind = ChartKind(wide: "chart strip wide", narrow: "chart strip narrow")
    return Drawing(
      kind, size, height: Int(layout.height), title: title, description: description,
      idPrefix: idPrefix, capacity: 1200 + peers.count * 10
    ) { svg, _ in svg.strip(layout) }
  }
}
