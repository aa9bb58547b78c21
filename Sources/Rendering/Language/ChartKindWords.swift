/// What is said over, in and under the drawings that are no line over time.
package struct ChartKindWords: Sendable {
  /// The heading of a section of drawings that has no title of its own.
  package var section: Heading
  /// Over the strip of a person among unnamed colleagues, and over the funnels of a team.
  package var colleagues: Heading
  package var differences: Heading
  package var common: PictureWords
  package var bullet: BulletWords
  package var strip: StripWords
  package var funnel: FunnelWords
  package var histogram: HistogramWords
  package var heat: HeatWords
  package var mix: MixWords
  package var pareto: ParetoWords
  package var beforeAfter: BeforeAfterWords
  package var waterfall: WaterfallWords
  package var calendar: CalendarWords
  package var scatter: ScatterWords
  package var survey: SurveyWords
  package var rare: RareWords
}

/// What several kinds of drawing say.
package struct PictureWords: Sendable {
  /// The parts of the line under a takeaway.
  package var subtitle: @Sendable (_ parts: [String]) -> String
  package var range: @Sendable (_ low: String, _ high: String) -> String
  /// A group's own figure, total over total: "Billing together".
  package var together: @Sendable (_ group: String) -> String
  package var people: @Sendable (_ count: Int) -> String
  package var colleagues: @Sendable (_ count: Int) -> String
  package var weeks: @Sendable (_ count: Int) -> String
  package var rows: @Sendable (_ count: Int) -> String
  package var median: @Sendable (_ value: String) -> String
  package var interval: String
  package var figure: String
  package var count: String
  package var share: String
  package var noData: String
  package var other: String
  package var others: @Sendable (_ count: Int) -> String
  package var rose: @Sendable (_ amount: String) -> String
  package var fell: @Sendable (_ amount: String) -> String
  package var stayed: String
  /// Fewer stand behind a figure than a verdict needs.
  package var tooFew: @Sendable (_ n: String, _ needed: String) -> String
  package var fits: @Sendable (_ low: String, _ high: String) -> String
}

package struct BulletWords: Sendable {
  package var takeaway: @Sendable (_ passing: Int, _ judged: Int, _ during: String) -> String
  package var notJudged: @Sendable (_ during: String) -> String
  package var describe: @Sendable (_ metrics: Int) -> String
  package var keyPrior: String
  package var keyRange: @Sendable (_ periods: Int) -> String
  package var before: String
  package var earlier: String
}

package struct HistogramWords: Sendable {
  package var takeaway: @Sendable (_ count: String, _ median: String, _ ninetieth: String) -> String
  package var tooFew: @Sendable (_ count: Int, _ needed: Int) -> String
  package var median: @Sendable (_ value: String) -> String
  package var ninetieth: @Sendable (_ value: String) -> String
  package var describe: @Sendable (_ bars: Int, _ from: String, _ to: String) -> String
  package var values: @Sendable (_ from: String, _ to: String) -> String
}

package struct HeatWords: Sendable {
  package var takeaway:
    @Sendable (_ low: String, _ lowest: String, _ high: String, _ highest: String) -> String
  package var even: @Sendable (_ value: String) -> String
  package var at: @Sendable (_ weekday: String, _ hour: String) -> String
  package var hour: @Sendable (_ hour: Int) -> String
  package var describe: @Sendable (_ rows: Int, _ hours: Int) -> String
  package var onlyDays: String
  package var shortSpan: @Sendable (_ needed: Int) -> String
  package var weekday: String
  package var day: String
}

package struct MixWords: Sendable {
  package var takeaway:
    @Sendable (_ kind: String, _ now: String, _ during: String, _ before: String, _ then: String)
      -> String
  package var one: @Sendable (_ kind: String, _ now: String, _ during: String) -> String
  package var describe: @Sendable (_ kinds: Int, _ periods: String) -> String
  package var total: String
}

package struct ParetoWords: Sendable {
  package var takeaway: @Sendable (_ few: Int, _ all: Int, _ total: String) -> String
  package var all: @Sendable (_ all: Int, _ total: String) -> String
  package var tooFew: @Sendable (_ count: String, _ needed: Int) -> String
  package var describe: @Sendable (_ kind: String, _ count: String) -> String
  package var cut: String
  package var cumulative: String
  package var keyBefore: @Sendable (_ period: String) -> String
}

package struct WaterfallWords: Sendable {
  package var figure:
    @Sendable (_ metric: String, _ change: String, _ mix: String, _ like: String) -> String
  package var total: @Sendable (_ change: String, _ volume: String, _ rate: String) -> String
  package var describe: @Sendable (_ start: String, _ end: String, _ steps: Int) -> String
  package var mix: String
  package var likeForLike: @Sendable (_ kind: String) -> String
  package var volume: @Sendable (_ noun: String) -> String
  package var rate: @Sendable (_ metric: String) -> String
  package var step: String
  package var amount: String
  /// What the total above the line of a metric is called.
  package var totalOf: @Sendable (_ metric: String) -> String
}

package struct CalendarWords: Sendable {
  package var unusual: @Sendable (_ unusual: Int, _ days: Int, _ last: String) -> String
  package var usual: @Sendable (_ days: Int) -> String
  package var tooShort: @Sendable (_ weeks: Int) -> String
  package var describe: @Sendable (_ days: Int, _ weeks: String) -> String
  package var closed: String
  package var signal: String
  package var day: String
  package var inWords: String
  package var above: String
  package var below: String
  package var asUsual: String
}

package struct SurveyWords: Sendable {
  package var takeaway: @Sendable (_ score: String, _ replies: String, _ name: String) -> String
  package var score: @Sendable (_ score: String, _ low: String, _ high: String) -> String
  package var few: @Sendable (_ replies: Int) -> String
  package var hidden: @Sendable (_ replies: Int) -> String
  package var noReplies: String
  package var replies: @Sendable (_ count: Double) -> String
  package var describe: @Sendable (_ rows: Int, _ answers: String) -> String
  package var net: String
  package var what: String
}

package struct RareWords: Sendable {
  package var usual: @Sendable (_ days: String, _ name: String) -> String
  package var longGap: @Sendable (_ days: Int, _ name: String, _ usual: String) -> String
  package var few: @Sendable (_ events: Int, _ name: String) -> String
  package var none: @Sendable (_ name: String) -> String
  package var open: @Sendable (_ days: Int) -> String
  package var describe: @Sendable (_ gaps: Int, _ least: Int, _ most: Int) -> String
  package var usualGap: @Sendable (_ days: String) -> String
  package var longest: @Sendable (_ days: String) -> String
  package var unit: String
  package var event: String
  package var gap: String
  package var long: String
  package var short: String
  package var asUsual: String
}
