import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func scatter(_ matter: ScatterMatter, prefix: String) -> Picture {
    let words = words.pictures.scatter
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        language.subtitle(matter.x.name, matter.y.name),
        matter.person.map { self.words.pictures.strip.among($0, language.nameWithin(matter.group)) }
          ?? language.nameWithin(matter.group), language.period(matter.period)),
      description: words.describe(
        matter.showsPeers ? matter.peerCount : 0, matter.x.name, matter.y.name),
      notes: [words.noCause], metric: matter.x, table: table(matter))
    if !matter.showsPeers {
      picture.notes.insert(words.tooSmall(ScatterMatter.fewestPeers, matter.peerCount), at: 0)
    }
    var plot = ScatterPlot(
      idPrefix: prefix, title: "", description: "", xAxis: axis(of: matter.x),
      yAxis: axis(of: matter.y), xName: Label(matter.x.name), yName: Label(matter.y.name),
      peers: matter.peers.map { ScatterPlot.Point(x: $0.x, y: $0.y) }, own: own(matter))
    plot.xMedian = matter.xMedian.map { middle($0, of: matter.x) }
    plot.yMedian = matter.yMedian.map { middle($0, of: matter.y) }
    guard matter.showsPeers || plot.own != nil else { return picture }
    picture.draw = { plot.drawing($0) }
    if let person = matter.person, plot.own != nil {
      picture.key.append((.own, kind == .agent ? self.words.charts.keyYou : person))
    }
    if matter.showsPeers {
      picture.key += [
        (
          .peers,
          matter.person == nil
            ? self.words.pictures.funnel.keyPerson : self.words.pictures.strip.keyPeers
        ),
        (.median, self.words.pictures.strip.keyMedian),
      ]
    }
    return picture
  }

  private func own(_ matter: ScatterMatter) -> ScatterPlot.Own? {
    guard let own = matter.own, let x = own.x.reading.value, let y = own.y.reading.value else {
      return nil
    }
    let name = kind == .agent ? words.charts.keyYou : matter.person ?? ""
    let spread = own.xInterval.flatMap { across in
      own.yInterval.map { up in
        ScatterPlot.Spread(halfX: (across.high - across.low) / 2, halfY: (up.high - up.low) / 2)
      }
    }
    return ScatterPlot.Own(x: x, y: y, spread: spread, label: Label(name))
  }

  private func middle(_ value: Double, of metric: MetricReference) -> NamedValue {
    let text = language.figure(value, of: metric)
    return NamedValue(value, label: Label(words.pictures.common.median(text), short: text))
  }

  private func table(_ matter: ScatterMatter) -> Picture.Table {
    var rows: [[String]] = []
    if let own = matter.own {
      rows.append([
        matter.person ?? "", language.value(of: own.x), language.value(of: own.y),
      ])
    }
    if let x = matter.xMedian, let y = matter.yMedian {
      rows.append([
        words.pictures.strip.keyMedian, language.figure(x, of: matter.x),
        language.figure(y, of: matter.y),
      ])
    }
    return Picture.Table(heads: ["", matter.x.name, matter.y.name], rows: rows)
  }
}

extension Language {
  fileprivate func takeaway(_ matter: ScatterMatter) -> String {
    let words = words.pictures.scatter
    guard let x = matter.xMedian, let y = matter.yMedian else {
      guard let own = matter.own else {
        return words.tooSmall(ScatterMatter.fewestPeers, matter.peerCount) + "."
      }
      return subtitle(matter.person, value(of: own.x), value(of: own.y)) + "."
    }
    let middles = (figure(x, of: matter.x), figure(y, of: matter.y))
    guard let own = matter.own, let person = matter.person else {
      return words.group(matter.peerCount, middles.0, middles.1)
    }
    return words.own(
      person, value(of: own.x), value(of: own.y), middles.0, middles.1)
  }
}
