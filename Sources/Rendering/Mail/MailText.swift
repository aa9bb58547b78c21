/// The text part of a mail: the same figures, sentences and links without a tag.
enum MailText {
  static func text(of view: MailView, _ words: LetterWords) -> String {
    var text = Paper()
    text.line(view.site)
    text.line(view.title)
    text.line([view.lead, view.leadMuted ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
    if let correction = view.correction { text.paragraph(correction) }
    for section in view.sections {
      if !section.heading.isEmpty { text.heading(section.heading) }
      text.matter(section.matter)
    }
    text.blank()
    text.line(view.open.title + ": " + (view.open.href ?? ""))
    if let reached = view.reached { text.line(reached) }
    // What is below a line of two dashes is a signature: programs leave it out of answers.
    text.blank()
    text.line("-- ")
    for line in view.foot { text.line(line) }
    return text.text.withoutLayoutMarks
  }
}

/// Lines of plain text.
private struct Paper {
  private(set) var text = ""

  mutating func line(_ line: String) {
    if line.isEmpty { return }
    text += line + "\n"
  }

  mutating func blank() { text += "\n" }

  mutating func paragraph(_ paragraph: String) {
    if paragraph.isEmpty { return }
    blank()
    line(paragraph)
  }

  mutating func heading(_ heading: String) {
    text += "\n" + heading + "\n" + String(repeating: "-", count: min(heading.count, 60)) + "\n"
  }

  mutating func matter(_ matter: MailSectionView.Matter) {
    switch matter {
    case .findings(let view): findings(view)
    case .wins(let view): wins(view)
    case .table(let view): table(view)
    case .chart(let view):
      line(view.takeaway)
      line(view.subtitle)
      table(view.table)
    case .promises(let view): promises(view)
    case .meeting(let view):
      line([view.date, view.with ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
      for point in view.agenda { line("* " + point) }
    case .notes(let view):
      for note in view.notes {
        line("* " + note.title.title + " (" + note.detail + ")")
        line(note.title.href.map { "  " + $0 } ?? "")
      }
      line(view.shortened ?? "")
    case .text(let text): line(text)
    }
  }

  private mutating func findings(_ view: MailFindingsView) {
    for finding in view.findings {
      line((finding.mark.map { $0.glyph + " " + $0.name + ": " } ?? "") + finding.plain)
      line(finding.evidence.isEmpty ? "" : "  " + finding.evidence)
    }
    line(view.closing)
  }

  private mutating func wins(_ view: MailWinsView) {
    for win in view.wins {
      line("* " + win.statement)
      line([win.source, win.evidence].filter { !$0.isEmpty }.joined(separator: ". "))
    }
  }

  private mutating func promises(_ view: MailPromisesView) {
    for promise in view.promises {
      line("* " + promise.who + ": " + promise.text)
      line(
        "  " + [promise.late ?? "", promise.state].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    line(view.shortened ?? "")
  }

  /// Each row as a sentence, since columns do not line up in letters of unknown width.
  private mutating func table(_ view: MailTableView) {
    for row in view.rows {
      if let group = row.group {
        line(group)
        continue
      }
      let cells = zip(view.heads, row.cells).map { head, cell in
        let name = view.heads.count > 1 ? head + " " : ""
        return name + (cell.mark.map { $0.glyph + " " } ?? "") + cell.value
          + (cell.behind.isEmpty ? "" : " (" + cell.behind + ")")
      }
      line("* " + row.name.title + ": " + cells.joined(separator: "; "))
      let words = (row.mark.map { $0.glyph + " " + $0.name + ": " } ?? "") + (row.words ?? "")
      line(words.isEmpty ? "" : "  " + words)
      line(row.beside.map { "  " + $0 } ?? "")
    }
    line(view.key.map { $0.glyph + " " + $0.name }.joined(separator: "; "))
    line(view.shortened ?? "")
  }
}
