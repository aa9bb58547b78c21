import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func strip(_ matter: StripMatter, prefix: String) -> Picture {
    let metric = matter.metric
    let strip = words.pictures.strip
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        metric.name, strip.among(matter.person, matter.group), language.unit(of: metric),
        language.period(matter.period)),
      description: language.description(matter), metric: metric, table: table(matter))
    if !matter.showsPeers {
      picture.notes.append(strip.tooSmall(StripMatter.fewestPeers, matter.peerCount))
    }
    guard let value = matter.own.reading.value else { return picture }
    let name = kind == .agent ? words.charts.keyYou : matter.person
    let text = language.value(of: matter.own)
    var plot = StripPlot(
      idPrefix: prefix, title: "", description: "", axis: axis(of: metric), peers: matter.peers,
      own: OwnValue(
        value, low: matter.interval?.low, high: matter.interval?.high,
        label: Label(words.pictures.common.subtitle([name, text]), short: text)))
    plot.median = matter.median.map {
      let text = language.figure($0, of: metric)
      return NamedValue($0, label: Label(words.pictures.common.median(text), short: text))
    }
    plot.standard = standardMark(matter.standard, of: metric)
    picture.draw = { plot.drawing($0) }
    picture.key = [(.own, strip.keyOwn(name))]
    if matter.interval != nil { picture.key.append((.interval, strip.keyInterval)) }
    if matter.showsPeers {
      picture.key += [(.peers, strip.keyPeers), (.median, strip.keyMedian)]
    }
    return picture
  }

  /// Self, middle and group; never the colleagues.
  private func table(_ matter: StripMatter) -> Picture.Table {
    let common = words.pictures.common
    var rows = [
      [matter.person, language.value(of: matter.own), language.evidence(matter.own)]
    ]
    if let interval = matter.interval {
      rows.append([common.interval, language.range(interval, of: matter.metric), ""])
    }
    if let median = matter.median {
      rows.append([
        words.pictures.strip.keyMedian, language.figure(median, of: matter.metric),
        common.people(matter.peerCount + 1),
      ])
    }
    rows.append([
      common.together(matter.group), language.value(of: matter.whole),
      language.evidence(matter.whole),
    ])
    return Picture.Table(
      heads: ["", common.figure, words.tables.behind], rows: rows)
  }
}

extension Language {
  /// How the person's figure lies among the others, as far as its counts allow to say.
  func takeaway(_ matter: StripMatter) -> String {
    let strip = words.pictures.strip
    let n = evidence(matter.own)
    switch matter.standing {
    case .noFigure:
      return figure(matter.own, in: matter.period, address: .they).sentence + "."
    case .tooFew(let needed):
      return tooFew(matter.own, needed: needed, fits: matter.interval, of: matter.metric)
    case _ where !matter.showsPeers:
      return strip.alone(
        subtitle(value(of: matter.own), n), matter.group, value(of: matter.whole))
    case .like: return strip.like(matter.group, n)
    case .above: return strip.above(matter.group, n)
    case .below: return strip.below(matter.group, n)
    }
  }

  func description(_ matter: StripMatter) -> String {
    guard let median = matter.median else { return takeaway(matter) }
    return words.pictures.strip.describe(
      value(of: matter.own), matter.interval.map { range($0, of: matter.metric) } ?? "",
      matter.peerCount, figure(median, of: matter.metric))
  }
}
