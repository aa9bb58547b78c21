package import Dates

/// A drawing that answers one question: all that it, its words and its table say, free of medium and language.
///
/// The lines of one metric over time are a `Trend`.
package enum ChartMatter: Sendable {
  /// A small line for each of several metrics.
  case spark(Scorecard)
  case bullet(BulletMatter)
  case strip(StripMatter)
  case funnel(FunnelMatter)
  case histogram(HistogramMatter)
  case heat(HeatMatter)
  case mix(MixMatter)
  case pareto(ParetoMatter)
  case beforeAfter(BeforeAfterMatter)
  case waterfall(WaterfallMatter)
  case calendar(CalendarMatter)
  case scatter(ScatterMatter)
  case survey(SurveyMatter)
  case rare(RareMatter)
  case panels(TeamPanels.MetricPanels)
}

/// Two bounds between which a figure lies with 95 % confidence.
package struct Bounds: Sendable, Hashable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// Some days: a period, or so many weeks.
package struct DaySpan: Sendable, Hashable {
  package let first: CivilDate
  package let last: CivilDate

  package init(first: CivilDate, last: CivilDate) {
    self.first = first
    self.last = last
  }
}
