import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func funnel(_ matter: FunnelMatter, prefix: String) -> Picture {
    let metric = matter.metric
    let funnel = words.pictures.funnel
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        metric.name, language.nameWithin(matter.scope), language.unit(of: metric),
        language.period(matter.period)),
      description: matter.pooled.map {
        funnel.describe(matter.count, language.figure($0, of: metric))
      } ?? language.takeaway(matter), metric: metric, table: table(matter))
    guard matter.showsPeople, let pooled = matter.pooled else { return picture }
    if matter.dispersion > 1 {
      picture.notes.append(
        funnel.spread(language.number(matter.dispersion.squareRoot(), decimals: 1)))
    }
    let plot = plot(matter, pooled: pooled, prefix: prefix)
    picture.draw = { plot.drawing($0) }
    picture.key = [(.peers, funnel.keyPerson)]
    if !matter.outside.isEmpty { picture.key.append((.outside, funnel.keyOutside)) }
    if matter.own != nil { picture.key.append((.own, ownName(matter))) }
    picture.key += [(.inner, funnel.inner), (.outer, funnel.outer)]
    return picture
  }

  private func ownName(_ matter: FunnelMatter) -> String {
    kind == .agent ? words.charts.keyYou : matter.own?.name ?? words.charts.keyYou
  }

  private func plot(_ matter: FunnelMatter, pooled: Double, prefix: String) -> FunnelPlot {
    let funnel = words.pictures.funnel
    var plot = FunnelPlot(
      idPrefix: prefix, title: "", description: "", axis: axis(of: matter.metric),
      countAxis: countAxis,
      countName: Label(funnel.countName(language.noun(matter.metric.counted))),
      dots: matter.dots.filter { !$0.isOwn }.map { dot in
        FunnelPlot.Dot(
          count: dot.n, value: dot.value, isOutside: dot.isOutside,
          name: dot.name.map { Label($0) })
      })
    let text = language.figure(pooled, of: matter.metric)
    plot.pooled = NamedValue(pooled, label: Label(text))
    plot.own = matter.own.map { own in
      let text = language.figure(own.value, of: matter.metric, n: own.n)
      return FunnelPlot.Own(
        count: own.n, value: own.value,
        label: Label(words.pictures.common.subtitle([ownName(matter), text]), short: text))
    }
    plot.curves = curves(matter.curves)
    return plot
  }

  private func curves(_ curves: FunnelMatter.Curves) -> [FunnelPlot.Curve] {
    func curve(_ values: [Double?], isOuter: Bool, _ label: String?) -> FunnelPlot.Curve {
      FunnelPlot.Curve(
        points: zip(curves.counts, values).map { ($0, $1) }, isOuter: isOuter,
        label: label.map { Label($0) })
    }
    let funnel = words.pictures.funnel
    return [
      curve(curves.outerLow, isOuter: true, nil),
      curve(curves.outerHigh, isOuter: true, funnel.outer),
      curve(curves.innerLow, isOuter: false, nil),
      curve(curves.innerHigh, isOuter: false, funnel.inner),
    ]
  }

  /// The group, and those who may be named; nobody else.
  private func table(_ matter: FunnelMatter) -> Picture.Table {
    let funnel = words.pictures.funnel
    let named = matter.dots.filter { $0.name != nil }.sorted { ($0.name ?? "") < ($1.name ?? "") }
    var rows = named.map { dot in
      [
        dot.name ?? "", language.figure(dot.value, of: matter.metric, n: dot.n),
        language.counted(dot.n, matter.metric.counted),
        dot.isOutside ? dot.isAbove ? funnel.above : funnel.below : funnel.inside,
      ]
    }
    if let pooled = matter.pooled {
      let outside = matter.outside
      rows.append([
        funnel.pooled, language.figure(pooled, of: matter.metric),
        words.pictures.common.people(matter.count - outside.count), funnel.inside,
      ])
      for (isAbove, word) in [(true, funnel.above), (false, funnel.below)] {
        rows.append([
          funnel.keyOutside, "",
          words.pictures.common.people(outside.count { $0.isAbove == isAbove }), word,
        ])
      }
    }
    return Picture.Table(
      heads: ["", words.pictures.common.figure, words.tables.behind, words.tables.inWords],
      rows: rows, endsInWords: true)
  }
}

extension Language {
  func takeaway(_ matter: FunnelMatter) -> String {
    let funnel = words.pictures.funnel
    if !matter.showsPeople {
      return funnel.tooSmall(matter.count, FunnelMatter.fewestPeople)
    }
    if matter.outside.isEmpty { return funnel.none(matter.count) }
    return funnel.outside(
      matter.outside.count, matter.count, luck(matter.expectedOutside))
  }

  /// So many that luck would give, one decimal where there are few.
  private func luck(_ expected: Double) -> String {
    number(expected, decimals: expected < 10 ? 1 : 0)
  }
}
