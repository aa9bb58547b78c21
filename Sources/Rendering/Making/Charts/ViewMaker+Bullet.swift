import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func bullet(_ matter: BulletMatter, prefix: String) -> Picture {
    let words = words.pictures.bullet
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        language.nameWithin(matter.scope), language.period(matter.period)),
      description: words.describe(matter.rows.count),
      metric: matter.rows.count == 1 ? matter.rows.first?.metric : nil, table: table(matter))
    let rows = matter.rows.compactMap { row(matter, $0) }
    guard !rows.isEmpty else { return picture }
    let chart = Bullet(idPrefix: prefix, title: "", description: "", rows: rows)
    picture.draw = { chart.drawing($0) }
    picture.key = [
      (.standard, self.words.charts.keyStandard), (.prior, words.keyPrior),
      (.zone, words.keyRange(BulletMatter.earlierPeriods)),
    ]
    return picture
  }

  private func row(_ matter: BulletMatter, _ row: BulletMatter.Row) -> Bullet.Row? {
    guard let value = row.cell.reading.value else { return nil }
    let limits = row.standard.rule?.limits
    let known = [value, row.before.reading.value, limits?.low, limits?.high].compactMap { $0 }
    var bar = Bullet.Row(
      name: Label(row.metric.name),
      text: Label(language.value(of: row.cell, against: row.standard.rule)), value: value,
      target: limits?.low ?? limits?.high, prior: row.before.reading.value,
      ranges: row.earlier.map { [$0.low, $0.high] } ?? [])
    bar.note = Label(language.evidence(row.cell))
    bar.targetText = row.standard.rule.map {
      Label(language.rule($0, unit: row.metric.unit))
    }
    // Points have both signs, and a bar from nought would say less than a dot.
    if row.metric.unit == .points || (known.min() ?? 0) < 0 {
      bar.start = ((known + (row.earlier.map { [$0.low] } ?? [])).min() ?? 0) - 10
    }
    return bar
  }

  private func table(_ matter: BulletMatter) -> Picture.Table {
    let words = words.pictures
    let rows = matter.rows.map { row in
      [
        row.metric.name, language.value(of: row.cell, against: row.standard.rule),
        language.evidence(row.cell), language.value(of: row.before),
        language.standard(row.standard, cell: row.cell, isPeriodOver: !matter.period.isPartial)
          .sentence,
      ]
    }
    return Picture.Table(
      heads: [
        self.words.tables.metric, words.common.figure, self.words.tables.behind,
        language.shortPeriod(matter.before), self.words.tables.standard,
      ], rows: rows, endsInWords: true)
  }
}

extension Language {
  fileprivate func takeaway(_ matter: BulletMatter) -> String {
    let words = words.pictures.bullet
    let judged = matter.rows.compactMap { row -> Bool? in
      switch row.standard {
      case .passes: true
      case .misses: false
      case .none, .open, .tooFew: nil
      }
    }
    return judged.isEmpty
      ? words.notJudged(during(matter.period))
      : words.takeaway(judged.count { $0 }, judged.count, during(matter.period))
  }
}
