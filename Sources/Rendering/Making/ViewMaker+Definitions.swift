import Measures
import Reports
import Templating

extension ViewMaker {
  func formula(_ card: FormulaCard) -> FormulaView {
    FormulaView(
      name: card.metric.name, fraction: fraction(card), text: card.text,
      worked: language.arithmetic(card) ?? figure(of: card),
      fine: conditions(of: card), measures: measures(card))
  }

  private func fraction(_ card: FormulaCard) -> FractionView? {
    guard let numerator = card.numerator, let denominator = card.denominator else { return nil }
    let scale = language.number(card.scale, decimals: card.scale == card.scale.rounded() ? 0 : 3)
    return FractionView(
      numerator: numerator, denominator: denominator,
      scale: card.scale == 1 ? nil : words.definitions.times("", scale),
      spoken: words.definitions.divided(numerator, denominator))
  }

  /// The period's figure where it is no quotient, or why there is none.
  private func figure(of card: FormulaCard) -> String {
    let cell = FigureCell(card.metric, card.reading)
    return words.figures.at(
      language.shortPeriod(card.period),
      language.figure(cell, in: card.period, address: address).sentence)
  }

  private func conditions(of card: FormulaCard) -> [String] {
    let sentences = language.conditions(card)
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  private func measures(_ card: FormulaCard) -> MeasuresView? {
    guard !card.measures.isEmpty else { return nil }
    return MeasuresView(
      caption: words.tables.measuresCaption(card.metric.name), measureHead: words.tables.measure,
      countedHead: words.tables.countedAs, sourceHead: words.tables.source,
      rows: card.measures.map {
        MeasureRowView(name: $0.name, expression: $0.expression, source: $0.source)
      })
  }

  // MARK: - Standards

  func phases(_ cards: [PhaseCard]) -> PhasesView {
    PhasesView(
      phases: cards.map { card in
        let definitions = words.definitions
        let details = [
          (definitions.why, card.why), (definitions.benefit, card.benefit),
          (definitions.announced, card.announced.map(language.date)),
        ]
        return PhaseView(
          isInForce: card.isInForce, span: language.phaseHead(card),
          rule: language.rule(card.rule, unit: card.metric.unit),
          scope: language.phaseScope(card),
          details: details.compactMap { label, text in
            text.map { PairView(label: label, value: $0) }
          })
      })
  }

  // MARK: - Dictionary

  func metricList(_ groups: [MetricGroup]) -> MetricListView {
    MetricListView(
      groups: groups.map { group in
        MetricGroupView(
          title: filled(group.title),
          metrics: group.metrics.map { entry in
            MetricEntryView(
              metric: link(entry.metric), summary: entry.summary,
              rule: entry.rule.map { language.rule($0, unit: entry.metric.unit) }
                ?? words.standards.noStandard)
          })
      })
  }
}
