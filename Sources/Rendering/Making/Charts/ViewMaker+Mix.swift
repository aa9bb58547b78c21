import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func mix(_ matter: MixMatter, prefix: String) -> Picture {
    let periods = language.periods(matter.periods.count, matter.grain)
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        language.name(of: matter.subject), language.nameWithin(matter.scope),
        language.dates.by(matter.grain), matter.span.map { language.days($0) }),
      description: words.pictures.mix.describe(matter.kinds.count, periods),
      metric: matter.subject.metric, table: table(matter))
    if matter.firstPartial < matter.periods.count, let last = matter.periods.last {
      picture.notes.append(words.charts.partial(language.shortPeriod(last)))
    }
    let bars = bars(matter, prefix: prefix)
    picture.draw = { bars.drawing($0) }
    return picture
  }

  private func bars(_ matter: MixMatter, prefix: String) -> MixBars {
    let judged = matter.judged
    let bands = matter.kinds.map { kind in
      let name = language.name(of: kind.name)
      let share = matter.share(kind, judged).map { language.share($0, decimals: 0) }
      return MixBars.Band(
        label: Label(share.map { name + " " + $0 } ?? name, short: name),
        values: matter.periods.indices.map { matter.share(kind, $0) },
        isRest: kind.isRest)
    }
    var bars = MixBars(
      idPrefix: prefix, title: "", description: "", days: matter.periods.map(\.first.dayNumber),
      bands: bands,
      totals: matter.periods.indices.map { matter.total($0).map { language.count($0) } ?? "" },
      axis: ValueAxis(.share, label: ticks(of: .share)), months: language.monthNames)
    bars.isShare = true
    bars.lastIsPartial = matter.firstPartial < matter.periods.count
    return bars
  }

  private func table(_ matter: MixMatter) -> Picture.Table {
    let rows = matter.periods.indices.map { index in
      [language.shortPeriod(matter.periods[index])]
        + matter.kinds.map { kind in
          matter.share(kind, index).map { language.share($0) } ?? language.missing
        } + [matter.total(index).map { language.count($0) } ?? language.missing]
    }
    return Picture.Table(
      heads: [words.tables.period] + matter.kinds.map { language.name(of: $0.name) }
        + [words.pictures.mix.total],
      rows: rows)
  }
}

extension Language {
  func name(of kind: MixMatter.Kind.Name) -> String {
    switch kind {
    case .named(let name): name
    case .others(let count): words.pictures.common.others(count)
    }
  }

  /// The kind whose share moved most from the first period to the last whole one.
  fileprivate func takeaway(_ matter: MixMatter) -> String {
    let judged = matter.judged
    let first = matter.periods.indices.first { matter.total($0) != nil } ?? 0
    func change(_ kind: MixMatter.Kind) -> Double {
      abs((matter.share(kind, judged) ?? 0) - (matter.share(kind, first) ?? 0))
    }
    let mix = words.pictures.mix
    guard let kind = matter.kinds.max(by: { change($0) < change($1) }),
      let now = matter.share(kind, judged)
    else { return words.charts.noFigure }
    let text = share(now, decimals: 0)
    let name = capitalised(name(of: kind.name))
    guard judged > first, let then = matter.share(kind, first) else {
      return mix.one(name, text, during(matter.periods[judged]))
    }
    return mix.takeaway(
      name, text, during(matter.periods[judged]), share(then, decimals: 0),
      during(matter.periods[first]))
  }
}

extension MixMatter {
  /// The last whole period, or the only one there is.
  fileprivate var judged: Int { max(0, min(firstPartial, periods.count) - 1) }

  fileprivate var span: DaySpan? {
    guard let first = periods.first, let last = periods.last else { return nil }
    return DaySpan(first: first.first, last: last.last)
  }
}

extension MixMatter.Kind {
  fileprivate var isRest: Bool {
    if case .others = name { return true }
    return false
  }
}
