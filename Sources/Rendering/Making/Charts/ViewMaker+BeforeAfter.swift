import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func beforeAfter(_ matter: BeforeAfterMatter, prefix: String) -> Picture {
    let metric = matter.metric
    let words = words.pictures.beforeAfter
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        metric.name, matter.person, language.unit(of: metric), language.date(matter.day)),
      description: language.takeaway(matter), metric: metric, table: table(matter))
    if matter.isPartial { picture.notes.append(words.stillRunning) }
    picture.notes.append(
      matter.controls.isEmpty
        ? words.tooSmall(BeforeAfterMatter.fewestControls, matter.controlCount)
        : words.matched(matter.controls.count))
    guard let before = matter.ownBefore.reading.value, let after = matter.ownAfter.reading.value
    else { return picture }
    picture.description = words.describe(
      language.value(of: matter.ownBefore), language.value(of: matter.ownAfter),
      matter.controls.count)
    let chart = slope(matter, from: before, to: after, prefix: prefix)
    picture.draw = { chart.drawing($0) }
    picture.key = [
      (.focus, kind == .agent ? self.words.charts.keyYou : matter.person)
    ]
    if !matter.controls.isEmpty {
      picture.key.append((.control, self.words.pictures.strip.keyPeers))
    }
    return picture
  }

  private func slope(
    _ matter: BeforeAfterMatter, from before: Double, to after: Double, prefix: String
  ) -> SlopeChart {
    let words = words.pictures.beforeAfter
    let days = matter.before.first.distance(to: matter.before.last) + 1
    var lines = matter.controls.map {
      SlopeChart.Line(before: $0.before, after: $0.after, kind: .control)
    }
    if let middle = matter.controlMiddle {
      lines.append(
        SlopeChart.Line(
          before: middle.before, after: middle.after, kind: .average,
          beforeLabel: Label(language.figure(middle.before, of: matter.metric)),
          afterLabel: Label(language.figure(middle.after, of: matter.metric))))
    }
    lines.append(
      SlopeChart.Line(
        before: before, after: after, kind: .focus,
        beforeLabel: Label(language.value(of: matter.ownBefore)),
        afterLabel: Label(language.value(of: matter.ownAfter))))
    return SlopeChart(
      idPrefix: prefix, title: "", description: "", axis: axis(of: matter.metric), lines: lines,
      before: Label(words.windowBefore(days)), after: Label(words.windowAfter(days)),
      event: Label(language.date(matter.day), short: language.shortDay(matter.day)))
  }

  /// The person, and the colleagues together; none of them alone.
  private func table(_ matter: BeforeAfterMatter) -> Picture.Table {
    let words = words.pictures
    let days = matter.before.first.distance(to: matter.before.last) + 1
    var rows = [
      [
        matter.person, language.value(of: matter.ownBefore), language.value(of: matter.ownAfter),
        matter.ownChange.map { language.signed($0, of: matter.metric) } ?? self.language.missing,
      ]
    ]
    if let middle = matter.controlMiddle {
      rows.append([
        words.beforeAfter.others, language.figure(middle.before, of: matter.metric),
        language.figure(middle.after, of: matter.metric),
        language.signed(middle.after - middle.before, of: matter.metric),
      ])
    }
    return Picture.Table(
      heads: [
        "", words.beforeAfter.windowBefore(days), words.beforeAfter.windowAfter(days),
        words.beforeAfter.change,
      ], rows: rows)
  }
}

extension BeforeAfterMatter {
  fileprivate var ownChange: Double? {
    ownBefore.reading.value.flatMap { before in ownAfter.reading.value.map { $0 - before } }
  }

  /// The mean of those compared with, on both sides.
  fileprivate var controlMiddle: Pair? {
    if controls.isEmpty { return nil }
    let count = Double(controls.count)
    return Pair(
      before: controls.reduce(0) { $0 + $1.before } / count,
      after: controls.reduce(0) { $0 + $1.after } / count)
  }
}

extension Language {
  /// What came after, beside what came to others; never that one was the cause of the other.
  fileprivate func takeaway(_ matter: BeforeAfterMatter) -> String {
    let words = words.pictures.beforeAfter
    let metric = matter.metric
    switch matter.outcome {
    case .noFigure: return words.noFigure
    case .tooFew(let needed):
      let cell =
        (matter.ownBefore.reading.n ?? 0) < (matter.ownAfter.reading.n ?? 0)
        ? matter.ownBefore : matter.ownAfter
      return tooFew(cell, needed: needed, fits: nil, of: metric)
    case .compared(let change, let others, let difference, let interval):
      let bounds = signedRange(interval, of: metric)
      let text = words.compared(
        move(change, of: metric), move(others, of: metric), signed(difference, of: metric), bounds)
      return interval.contains(0) ? text + " " + words.open : text
    case .alone(let change, let expected):
      guard let expected, expected * change > 0 else {
        return words.unknown(move(change, of: metric))
      }
      return words.alone(move(change, of: metric), difference(expected, of: metric))
    }
  }
}
