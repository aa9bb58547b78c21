import Charting
import Dates
import Measures
import Reports

extension ViewMaker {
  func survey(_ matter: SurveyMatter, prefix: String) -> Picture {
    let words = words.pictures.survey
    let names = language.subtitle(matter.answers.first, matter.answers.last)
    var picture = Picture(
      takeaway: language.takeaway(matter),
      subtitle: language.subtitle(
        matter.metric?.name ?? words.what, language.nameWithin(matter.scope),
        language.days(matter.span)),
      description: words.describe(matter.rows.count, names), metric: matter.metric,
      table: table(matter))
    let rows = matter.rows.compactMap { row(matter, $0) }
    guard !rows.isEmpty else { return picture }
    let side = matter.sides
    let between = matter.answers.count % 2 == 1 ? matter.answers[side] : ""
    let chart = SurveyBars(
      idPrefix: prefix, title: "", description: "", rows: rows,
      against: Label(joined(matter.answers.prefix(side))), between: Label(between),
      inFavour: Label(joined(matter.answers.suffix(side))),
      axis: ValueAxis(.number) { value, step in
        self.language.tick(value * 100, step: step * 100, unit: .points)
      })
    picture.draw = { chart.drawing($0) }
    return picture
  }

  private func joined(_ answers: ArraySlice<String>) -> String {
    language.words.list(Array(answers))
  }

  /// A row's bars; none where its replies are withheld.
  private func row(_ matter: SurveyMatter, _ row: SurveyMatter.Row) -> SurveyBars.Row? {
    guard !row.counts.isEmpty else { return nil }
    let side = matter.sides
    let against = row.counts.prefix(side).reduce(0, +)
    let inFavour = row.counts.suffix(side).reduce(0, +)
    let between = row.replies - against - inFavour
    let name = language.name(of: row.name)
    var bars = SurveyBars.Row(
      name: Label(name), against: against, between: between, inFavour: inFavour,
      text: Label(language.score(of: row)))
    bars.note = Label(words.pictures.survey.replies(row.replies))
    bars.againstText = language.share(against / row.replies, decimals: 0)
    bars.betweenText = language.share(between / row.replies, decimals: 0)
    bars.inFavourText = language.share(inFavour / row.replies, decimals: 0)
    bars.score = row.score.map { $0 / 100 }
    bars.low = row.interval.map { $0.low / 100 }
    bars.high = row.interval.map { $0.high / 100 }
    return bars
  }

  private func table(_ matter: SurveyMatter) -> Picture.Table {
    let words = words.pictures.survey
    let rows = matter.rows.map { row -> [String] in
      let counts =
        row.counts.isEmpty
        ? matter.answers.map { _ in language.missing } : row.counts.map { language.count($0) }
      return [language.name(of: row.name)] + counts + [language.score(of: row)]
    }
    return Picture.Table(heads: [""] + matter.answers + [words.net], rows: rows, endsInWords: true)
  }
}

extension Language {
  fileprivate func name(of row: SurveyMatter.Row.Name) -> String {
    switch row {
    case .scope(let scope): name(of: scope)
    case .period(let state): shortPeriod(state)
    }
  }

  private func nameWithin(_ row: SurveyMatter.Row.Name) -> String {
    switch row {
    case .scope(let scope): nameWithin(scope)
    case .period(let state): shortPeriod(state)
    }
  }

  /// "+45 (29 to 58)"; too few replies say so.
  fileprivate func score(of row: SurveyMatter.Row) -> String {
    let words = words.pictures.survey
    if row.counts.isEmpty {
      return row.replies == 0 ? missing : words.hidden(SurveyMatter.hiddenUnder)
    }
    guard let score = row.score, let interval = row.interval else { return missing }
    return words.score(points(score), points(interval.low), points(interval.high))
  }

  /// The row that the drawing is about: the last period's, or the first scope's.
  fileprivate func takeaway(_ matter: SurveyMatter) -> String {
    let words = words.pictures.survey
    let shown = matter.rows.filter { !$0.counts.isEmpty }
    let isByPeriod = matter.rows.contains { if case .period = $0.name { true } else { false } }
    let own = shown.first { $0.name == .scope(matter.scope) } ?? shown.first
    guard let row = isByPeriod ? shown.last : own else { return words.noReplies }
    if row.replies < SurveyMatter.fewest {
      return capitalised(words.few(Int(row.replies))) + ": " + score(of: row) + "."
    }
    return words.takeaway(score(of: row), words.replies(row.replies), nameWithin(row.name))
  }
}
