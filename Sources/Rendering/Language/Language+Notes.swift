import Dates
package import Reports

extension Language {
  /// A note's kind over its author: "Coaching" over "by Dana Whitlock".
  package func byline(_ entry: DiaryEntry) -> Phrase {
    Phrase(
      isolated(entry.kind), entry.author.map(isolated).map(words.notes.by) ?? "", joint: " ")
  }

  /// Whom a note is about: "about Maya and Tomás"; `nil` for nobody in particular.
  package func about(_ entry: DiaryEntry) -> String? {
    entry.about.isEmpty ? nil : words.notes.about(words.list(entry.about.map(isolated)))
  }

  /// A note's day, with its year where that is not the year of the data.
  package func noteDay(_ entry: DiaryEntry, dataYear: Int?) -> String {
    entry.date.year == dataYear ? day(entry.date) : date(entry.date)
  }

  package func detail(_ value: Detail.Value) -> String {
    switch value {
    case .text(let text): text
    case .date(let date): self.date(date)
    }
  }

  /// Who promises, and how many of the promises were kept: "Maya will" beside "kept 7 of 8".
  package func commitmentHead(_ column: CommitmentBoard.Column) -> Phrase {
    let kept =
      column.total == 0
      ? words.notes.nothingPromised : words.notes.kept(column.kept, column.total)
    return Phrase(words.notes.will(isolated(column.name)), kept)
  }

  /// How a promise stands; lateness in `main`, which the page sets bold: "3 days late", "was due Fri 30 October".
  package func commitment(_ item: CommitmentBoard.Item) -> Phrase {
    let words = words.notes
    switch item.state {
    case .open:
      return Phrase(words.open, item.due.map { words.due(weekdayAndDay($0)) } ?? words.noDate)
    case .late(let days):
      return Phrase(words.late(days), item.due.map { words.wasDue(weekdayAndDay($0)) } ?? "")
    case .kept(let date): return Phrase(date.map { words.keptOn(day($0)) } ?? words.keptSometime)
    }
  }

  /// What the box before a promise says to those who do not see it.
  package func box(_ state: CommitmentBoard.Item.State) -> String {
    switch state {
    case .open: words.notes.boxOpen
    case .late: words.notes.boxLate
    case .kept: words.notes.boxKept
    }
  }

  /// The day of a meeting and with whom: "Thursday 5 November", "with Dana Whitlock".
  package func meeting(_ meeting: Meeting) -> Phrase {
    Phrase(
      longWeekdayAndDay(meeting.date), meeting.with.map(isolated).map(words.notes.with) ?? "",
      joint: " ")
  }
}
