import Reports
import Templating

extension ViewMaker {
  /// The drawings of a section, one under the other.
  func pictures(_ matters: [ChartMatter], prefix: String) -> PicturesView {
    PicturesView(
      figures: matters.enumerated().compactMap { number, matter in
        picture(matter, prefix: prefix + "-\(number + 1)").map { view($0) }
      })
  }

  /// A drawing within a text.
  func append(_ matter: ChartMatter, prefix: String, to bytes: inout [UInt8]) {
    switch matter {
    case .spark(let card): fragments.spark.render(spark(card), into: &bytes)
    case .panels(let panels):
      fragments.teams.render(teams(TeamPanels(metrics: [panels])), into: &bytes)
    default:
      guard let picture = picture(matter, prefix: prefix) else { return }
      fragments.figure.render(view(picture), into: &bytes)
    }
  }

  /// What a drawing's figure is made of; small lines and panels are no single drawing.
  private func picture(_ matter: ChartMatter, prefix: String) -> Picture? {
    switch matter {
    case .spark, .panels: nil
    case .bullet(let matter): bullet(matter, prefix: prefix)
    case .strip(let matter): strip(matter, prefix: prefix)
    case .funnel(let matter): funnel(matter, prefix: prefix)
    case .histogram(let matter): histogram(matter, prefix: prefix)
    case .heat(let matter): heat(matter, prefix: prefix)
    case .mix(let matter): mix(matter, prefix: prefix)
    case .pareto(let matter): pareto(matter, prefix: prefix)
    case .beforeAfter(let matter): beforeAfter(matter, prefix: prefix)
    case .waterfall(let matter): waterfall(matter, prefix: prefix)
    case .calendar(let matter): calendar(matter, prefix: prefix)
    case .scatter(let matter): scatter(matter, prefix: prefix)
    case .survey(let matter): survey(matter, prefix: prefix)
    case .rare(let matter): rare(matter, prefix: prefix)
    }
  }
}
