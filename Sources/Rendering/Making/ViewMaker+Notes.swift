import Dates
import Notes
import Reports
import Templating

extension ViewMaker {
  func diary(_ entries: [DiaryEntry], all: PagePath?, in section: String) -> EntriesView {
    EntriesView(
      entries: entries.enumerated().map { index, entry in
        self.entry(entry, prefix: anchor(section) + "-\(index + 1)-")
      },
      all: all.map { link(words.notes.all, $0) })
  }

  private func entry(_ entry: DiaryEntry, prefix: String) -> EntryView {
    let byline = language.byline(entry)
    let prose = html(entry.prose, prefix: prefix)
    return EntryView(
      person: person(entry.permalink), anchor: entry.anchor,
      date: language.noteDay(entry, dataYear: stamp.asOf?.year), isoDate: entry.date.description,
      kind: byline.main, by: filled(byline.detail), about: language.about(entry),
      from: byline.sentence, title: link(entry.title, entry.permalink),
      prose: prose, direction: direction(of: prose),
      details: entry.details.map {
        PairView(
          label: language.isolated($0.label), value: language.isolated(language.detail($0.value)))
      },
      metrics: entry.metrics.map(link).closed)
  }

  // MARK: - Promises and meetings

  func commitments(_ board: CommitmentBoard) -> CommitmentsView {
    CommitmentsView(
      columns: board.columns.map { column in
        let head = language.commitmentHead(column)
        return PromisesView(
          title: head.main, kept: column.total == 0 ? "" : head.detail,
          nothing: words.notes.nothingPromised, items: column.items.map(promise))
      })
  }

  private func promise(_ item: CommitmentBoard.Item) -> PromiseView {
    let state = language.commitment(item)
    let (isLate, isKept) =
      switch item.state {
      case .open: (false, false)
      case .late: (true, false)
      case .kept: (false, true)
      }
    return PromiseView(
      person: person(item.note), text: language.isolated(item.text),
      late: isLate ? state.main : nil,
      state: isLate ? state.detail : state.sentence, boxName: language.box(item.state),
      isKept: isKept, talk: item.who.map(language.isolated).map(words.notes.with),
      note: item.note.map { link(words.notes.toNote, $0) })
  }

  func meeting(_ meeting: Meeting) -> MeetingView {
    let head = language.meeting(meeting)
    return MeetingView(
      date: head.main, isoDate: meeting.date.description, with: filled(head.detail),
      agendaTitle: words.notes.agenda, agenda: meeting.agenda.map(language.isolated))
  }
}
