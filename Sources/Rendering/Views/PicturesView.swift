import Templating

/// Drawings one under the other, each a figure of its own.
struct PicturesView: Templated {
  var figures: [FigureView]

  static let fields: [Field<PicturesView>] = [.list("figures") { $0.figures }]
}
