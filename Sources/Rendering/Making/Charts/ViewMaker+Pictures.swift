import Reports
import Templating

extension ViewMaker {
  /// The drawings of a section, one under the other.
  func pictures(_ matters: [ChartMatter], prefix: String) -> PicturesView {
    PicturesView(
      figures: matters.enumerated().compactMap { number, matter in
        picture(matter, prefix: prefix + "-\(number + 1)")
      })
  }

  /// A drawing with its takeaway, its key and its numbers.
  func picture(_ matter: ChartMatter, prefix: String) -> FigureView? {
    nil
  }
}
