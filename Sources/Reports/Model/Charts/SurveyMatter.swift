/// What was answered, from no to yes, a row each with its score and interval.
package struct SurveyMatter: Sendable {
  package struct Row: Sendable {
    package enum Name: Sendable, Hashable {
      case scope(TrendScope)
      case period(PeriodState)
    }

    package let name: Name
    /// How often each answer was given; empty where the replies are withheld.
    package let counts: [Double]
    package let replies: Double
    /// Those in favour less those against, for each 100; `nil` without replies.
    package let score: Double?
    package let interval: Bounds?

    package init(
      name: Name, counts: [Double], replies: Double, score: Double?, interval: Bounds?
    ) {
      self.name = name
      self.counts = counts
      self.replies = replies
      self.score = score
      self.interval = interval
    }
  }

  /// Replies below which a row is withheld, so that no customer can be recognised.
  package static let hiddenUnder = 5
  /// Replies below which nothing is said of a row.
  package static let fewest = 30.0

  /// The metric it belongs to, where one was named.
  package let metric: MetricReference?
  package let scope: TrendScope
  package let span: DaySpan
  /// What each answer is called, from no to yes: three or five.
  package let answers: [String]
  package let rows: [Row]

  package init(
    metric: MetricReference?, scope: TrendScope, span: DaySpan, answers: [String], rows: [Row]
  ) {
    self.metric = metric
    self.scope = scope
    self.span = span
    self.answers = answers
    self.rows = rows
  }

  /// Answers against and in favour: the outer one or two on either side.
  package var sides: Int { answers.count / 2 }
}
