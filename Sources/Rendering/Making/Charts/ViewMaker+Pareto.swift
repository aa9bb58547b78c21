import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func pareto(_ matter: ParetoMatter, prefix: String) -> Picture {
    let words = words.pictures.pareto
    let sums = matter.cumulative.map { language.share($0, decimals: 0) }
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        language.name(of: matter.subject), language.nameWithin(matter.scope),
        language.period(matter.period)),
      description: matter.rows.first.map { words.describe($0.name, language.count($0.count)) }
        ?? "",
      metric: matter.subject.metric, table: table(matter, sums))
    guard matter.total >= ParetoMatter.fewest else { return picture }
    var chart = ParetoChart(
      idPrefix: prefix, title: "", description: "",
      bars: zip(matter.rows, sums).map { row, sum in
        ParetoChart.Bar(
          name: Label(row.name), value: row.count, text: language.count(row.count),
          cumulative: sum, before: row.before)
      })
    chart.cutLabel = Label(words.cut)
    chart.headings = (Label(self.words.pictures.common.count), Label(words.cumulative))
    picture.draw = { chart.drawing($0) }
    if matter.rows.contains(where: { $0.before != nil }) {
      picture.key = [(.before, words.keyBefore(language.shortPeriod(matter.before)))]
    }
    return picture
  }

  private func table(_ matter: ParetoMatter, _ sums: [String]) -> Picture.Table {
    let common = words.pictures.common
    let rows = zip(matter.rows, sums).map { row, sum in
      [
        row.name, language.count(row.count), sum,
        row.before.map { language.count($0) } ?? language.missing,
      ]
    }
    return Picture.Table(
      heads: [
        "", common.count, words.pictures.pareto.cumulative, language.shortPeriod(matter.before),
      ], rows: rows)
  }
}

extension Language {
  fileprivate func takeaway(_ matter: ParetoMatter) -> String {
    let pareto = words.pictures.pareto
    let total = count(matter.total)
    if matter.total < ParetoMatter.fewest {
      return pareto.tooFew(total, Int(ParetoMatter.fewest))
    }
    return matter.vital < matter.rows.count
      ? pareto.takeaway(matter.vital, matter.rows.count, total)
      : pareto.all(matter.rows.count, total)
  }
}

extension ParetoMatter {
  /// How much of the whole the rows make up to each.
  fileprivate var cumulative: [Double] {
    var sum = 0.0
    return rows.map { row in
      sum += row.count
      return total > 0 ? sum / total : 0
    }
  }
}
