package import Dates
package import Measures

/// A metric's formula as a fraction in words, then with a period's numbers.
package struct FormulaCard: Sendable {
  package let metric: MetricReference
  /// The formula as the definition writes it.
  package let text: String
  /// The parts in the names of the measures; `nil` where the formula is no fraction.
  package let numerator: String?
  package let denominator: String?
  package let scale: Double
  package let period: PeriodState
  package let reading: Reading
  package let minimum: Int
  package let hideUnder: Int
  /// Names of the measures with the expression that counts each, and its source.
  package let measures: [MeasureDefinition]
  package let pairs: [Link]

  package struct MeasureDefinition: Sendable, Hashable {
    package let name: String
    package let expression: String
    package let source: String

    package init(name: String, expression: String, source: String) {
      self.name = name
      self.expression = expression
      self.source = source
    }
  }

  package init(
    metric: MetricReference, text: String, numerator: String?, denominator: String?, scale: Double,
    period: PeriodState, reading: Reading, minimum: Int, hideUnder: Int,
    measures: [MeasureDefinition], pairs: [Link]
  ) {
    self.metric = metric
    self.text = text
    self.numerator = numerator
    self.denominator = denominator
    self.scale = scale
    self.period = period
    self.reading = reading
    self.minimum = minimum
    self.hideUnder = hideUnder
    self.measures = measures
    self.pairs = pairs
  }
}

/// One standard with its why: a column of "What passes".
package struct PhaseCard: Sendable {
  package let metric: MetricReference
  package let phase: String?
  package let from: CivilDate
  /// The last day before the next one begins.
  package let until: CivilDate?
  package let isInForce: Bool
  package let rule: PassRule
  /// Whom it is meant for, where not for everyone: team names, roles, tenure.
  package let team: String?
  package let role: String?
  package let tenure: Standard.Tenure?
  package let why: String?
  package let benefit: String?
  package let announced: CivilDate?

  package init(
    metric: MetricReference, phase: String?, from: CivilDate, until: CivilDate?, isInForce: Bool,
    rule: PassRule, team: String?, role: String?, tenure: Standard.Tenure?, why: String?,
    benefit: String?, announced: CivilDate?
  ) {
    self.metric = metric
    self.phase = phase
    self.from = from
    self.until = until
    self.isInForce = isInForce
    self.rule = rule
    self.team = team
    self.role = role
    self.tenure = tenure
    self.why = why
    self.benefit = benefit
    self.announced = announced
  }
}

/// The dictionary's table of contents.
package struct MetricGroup: Sendable {
  package let title: String
  package let metrics: [Entry]

  package struct Entry: Sendable {
    package let metric: MetricReference
    package let summary: String
    package let rule: PassRule?

    package init(metric: MetricReference, summary: String, rule: PassRule?) {
      self.metric = metric
      self.summary = summary
      self.rule = rule
    }
  }

  package init(title: String, metrics: [Entry]) {
    self.title = title
    self.metrics = metrics
  }
}

/// A way in: where a reader goes.
package struct Way: Sendable, Hashable {
  package enum Reader: String, Sendable, Hashable {
    case everyone, agent, team, lead, manager
    case metrics, recognition, reading, notices, data, build, mail, actions, provenance
  }

  package let reader: Reader
  package let link: Link
  /// A path to type where no link may be given, with `*` for an id of one's own: `agents/*/`.
  package let pattern: String?

  package init(reader: Reader, link: Link, pattern: String? = nil) {
    self.reader = reader
    self.link = link
    self.pattern = pattern
  }
}
