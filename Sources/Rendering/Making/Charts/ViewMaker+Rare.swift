import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func rare(_ matter: RareMatter, prefix: String) -> Picture {
    let words = words.pictures.rare
    let lengths = matter.gaps.map(\.days)
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        matter.name, language.nameWithin(matter.scope), words.unit, language.days(matter.span)),
      description: words.describe(lengths.count, lengths.min() ?? 0, lengths.max() ?? 0),
      table: table(matter))
    guard !matter.gaps.isEmpty else { return picture }
    var chart = RareEventChart(
      idPrefix: prefix, title: "", description: "",
      gaps: matter.gaps.map {
        RareEventChart.Gap(
          day: $0.date.dayNumber, length: Double($0.days), signal: $0.isLong == nil ? nil : .neutral
        )
      }, axis: countAxis, months: language.monthNames)
    chart.open = matter.sinceLast.map(Double.init)
    chart.lastLabel = matter.sinceLast.map {
      Label(words.open($0), short: language.count($0))
    }
    if let usual = matter.usual {
      // The low limit of a gap is next to nothing, and would be drawn on the axis.
      chart.usual = LineChart.Level(low: nil, mean: usual.centre, high: usual.high)
      let centre = language.number(usual.centre, decimals: 0)
      chart.usualLabels = LineChart.LevelLabels(
        mean: Label(words.usualGap(centre), short: centre),
        high: usual.high.map {
          let text = language.number($0, decimals: 0)
          return Label(words.longest(text), short: text)
        })
    }
    picture.draw = { chart.drawing($0) }
    return picture
  }

  private func table(_ matter: RareMatter) -> Picture.Table {
    let words = words.pictures.rare
    return Picture.Table(
      heads: [words.event, words.gap, self.words.tables.inWords],
      rows: matter.gaps.map { gap in
        [
          language.date(gap.date), language.count(gap.days),
          gap.isLong.map { $0 ? words.long : words.short } ?? words.asUsual,
        ]
      }, endsInWords: true)
  }
}

extension Language {
  fileprivate func takeaway(_ matter: RareMatter) -> String {
    let words = words.pictures.rare
    if matter.events == 0 { return words.none(matter.name) }
    guard let usual = matter.usual else { return words.few(matter.events, matter.name) }
    let text = days(usual.centre, decimals: 0)
    if let high = usual.high, let since = matter.sinceLast, Double(since) > high {
      return words.longGap(since, matter.name, text)
    }
    return words.usual(text, matter.name)
  }
}
