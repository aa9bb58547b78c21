import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func waterfall(_ matter: WaterfallMatter, prefix: String) -> Picture {
    let amounts = WaterfallAmounts(matter, language)
    let words = words.pictures.waterfall
    let (before, now) = (
      language.period(matter.before), language.period(matter.period)
    )
    var picture = Picture(
      takeaway: amounts.takeaway,
      subtitle: language.subtitle(
        matter.measure == .figure ? matter.metric.name : words.totalOf(matter.metric.name),
        language.nameWithin(matter.scope), self.words.pictures.common.range(before, now)),
      description: words.describe(
        amounts.text(matter.start), amounts.text(matter.end), matter.steps.count),
      metric: matter.metric,
      table: Picture.Table(
        heads: [words.step, words.amount],
        rows: [[before, amounts.text(matter.start)]]
          + matter.steps.map { [amounts.name($0), amounts.signed($0.amount)] }
          + [[now, amounts.text(matter.end)]]))
    let chart = Waterfall(
      idPrefix: prefix, title: "", description: "",
      start: Waterfall.Total(
        name: Label(before, short: language.shortPeriod(matter.before)), value: matter.start,
        text: amounts.text(matter.start)),
      steps: matter.steps.map {
        Waterfall.Step(
          name: Label(amounts.name($0), short: amounts.shortName($0)), amount: $0.amount,
          text: amounts.signed($0.amount))
      },
      end: Waterfall.Total(
        name: Label(now, short: language.shortPeriod(matter.period)), value: matter.end,
        text: amounts.text(matter.end)))
    picture.draw = { chart.drawing($0) }
    return picture
  }
}

/// The numbers of a waterfall in words: of the figure itself, or of the total above its line.
private struct WaterfallAmounts {
  let matter: WaterfallMatter
  let language: Language

  init(_ matter: WaterfallMatter, _ language: Language) {
    self.matter = matter
    self.language = language
  }

  /// Seconds above the line are hours together; what is counted is counted.
  private var unit: Unit {
    switch (matter.measure, matter.metric.unit) {
    case (.figure, let unit): unit
    case (.total, .duration), (.total, .hours): .hours
    case (.total, .money): .money
    case (.total, _): .number
    }
  }

  private func amount(_ value: Double) -> String {
    if matter.measure == .figure { return language.difference(value, of: matter.metric) }
    return text(abs(value))
  }

  func text(_ value: Double) -> String {
    matter.measure == .figure
      ? language.figure(value, of: matter.metric)
      : language.value(value, unit: unit, decimals: unit == .number ? 0 : nil)
  }

  func signed(_ value: Double) -> String {
    if matter.measure == .figure { return language.signed(value, of: matter.metric) }
    return (value < 0 ? language.numbers.minus : language.numbers.plus) + amount(value)
  }

  func name(_ step: WaterfallMatter.Step) -> String {
    let words = language.words.pictures
    return switch step.name {
    case .mix: words.waterfall.mix
    case .kind(let kind): words.waterfall.likeForLike(kind)
    case .others(let count): words.waterfall.likeForLike(words.common.others(count))
    case .volume: words.waterfall.volume(language.noun(matter.metric.counted))
    case .rate: words.waterfall.rate(matter.metric.name)
    }
  }

  /// The kind alone, where there is little room.
  func shortName(_ step: WaterfallMatter.Step) -> String {
    if case .kind(let kind) = step.name { return kind }
    return name(step)
  }

  var takeaway: String {
    let words = language.words.pictures
    let size = amount(matter.change)
    let move = matter.change < 0 ? words.common.fell(size) : words.common.rose(size)
    if let mix = matter.mix {
      return words.waterfall.figure(
        matter.metric.name, move, signed(mix), signed(matter.change - mix))
    }
    return words.waterfall.total(
      move, signed(matter.steps.first?.amount ?? 0), signed(matter.steps.last?.amount ?? 0))
  }
}
