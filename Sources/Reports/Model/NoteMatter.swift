package import Dates
package import Notes

/// Text that people wrote, with live figures in it.
package struct Prose: Sendable {
  package let document: MarkdownDocument
  /// The figures of its fenced blocks, in the order they stand.
  package let figures: [ProseFigure]
  /// Where its links to metrics and notes lead; a name that is absent leads nowhere for these readers.
  package let links: [String: PagePath]
  package let headingLevel: Int

  package init(
    document: MarkdownDocument, figures: [ProseFigure], links: [String: PagePath],
    headingLevel: Int
  ) {
    self.document = document
    self.figures = figures
    self.links = links
    self.headingLevel = headingLevel
  }
}

/// A live figure in a text.
package enum ProseFigure: Sendable {
  /// ```` ```metric ````: name, value, n and standard in one line.
  case metric(MetricReference, FigureCell, StandardState, PeriodState)
  /// ```` ```figure ````: value large, with its meaning.
  case figure(MetricReference, FigureCell, StandardState, PeriodState)
  /// ```` ```chart ````
  case chart(Trend)
  /// ```` ```table ````: one metric by period.
  case table(Trend)
  /// A ```` ```chart ```` of another kind.
  case picture(ChartMatter)
  /// The readers of this page may not see that figure, or there is none.
  case unavailable
}

/// One note as it stands in a list.
package struct DiaryEntry: Sendable {
  package let date: CivilDate
  /// The kind's name in the reader's words: "Coaching".
  package let kind: String
  package let title: String
  package let author: String?
  /// Whom it is about, for lists of several people.
  package let about: [String]
  package let permalink: PagePath?
  /// Its id on its own page, to which the permalink leads.
  package let anchor: String?
  package let metrics: [MetricReference]
  package let prose: Prose
  /// The keys of its kind as pairs of label and text, such as behaviour or customer.
  package let details: [Detail]

  package init(
    date: CivilDate, kind: String, title: String, author: String?, about: [String],
    permalink: PagePath?, anchor: String? = nil, metrics: [MetricReference], prose: Prose,
    details: [Detail]
  ) {
    self.date = date
    self.kind = kind
    self.title = title
    self.author = author
    self.about = about
    self.permalink = permalink
    self.anchor = anchor
    self.metrics = metrics
    self.prose = prose
    self.details = details
  }
}

package struct Detail: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case text(String)
    case date(CivilDate)
  }

  package let label: String
  package let value: Value

  package init(label: String, value: Value) {
    self.label = label
    self.value = value
  }
}

/// What each side has promised: two equal columns, late first, then open, then kept.
package struct CommitmentBoard: Sendable {
  package let columns: [Column]

  package init(columns: [Column]) { self.columns = columns }

  package struct Column: Sendable {
    package let name: String
    /// The page is written to this person: "You".
    package let kept: Int
    package let total: Int
    package let items: [Item]

    package init(name: String, kept: Int, total: Int, items: [Item]) {
      self.name = name
      self.kept = kept
      self.total = total
      self.items = items
    }
  }

  package struct Item: Sendable {
    package enum State: Sendable, Hashable {
      case open
      /// Due so many days before the data's last day.
      case late(days: Int)
      case kept(CivilDate?)
    }

    package let text: String
    /// Whose talk it comes from, on pages about several people.
    package let who: String?
    package let due: CivilDate?
    package let state: State
    package let note: PagePath?

    package init(
      text: String, who: String? = nil, due: CivilDate?, state: State, note: PagePath?
    ) {
      self.who = who
      self.text = text
      self.due = due
      self.state = state
      self.note = note
    }
  }
}

/// The next one-to-one and what is on its agenda.
package struct Meeting: Sendable, Hashable {
  package let date: CivilDate
  package let with: String?
  package let agenda: [String]

  package init(date: CivilDate, with: String?, agenda: [String]) {
    self.date = date
    self.with = with
    self.agenda = agenda
  }
}
