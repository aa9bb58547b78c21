package import Reports

extension Language {
  /// What a page or a link is called.
  package func title(_ title: Title) -> String {
    switch title {
    case .text(let text): isolated(text)
    case .period(let state): period(state)
    case .word(let word): self.title(word)
    case .notes(let year): words.frame.notesOfYear(year)
    case .leadView(let team): words.frame.leadView(isolated(team))
    }
  }

  private func title(_ word: Title.Word) -> String {
    let words = words.frame
    return switch word {
    case .home: words.home
    case .operation: words.operation
    case .teams: words.teams
    case .leads: words.leads
    case .metrics: words.metrics
    case .recognition: words.recognition
    case .reading: words.reading
    case .notes: words.notes
    case .dataQuality: words.dataQuality
    case .buildReport: words.buildReport
    case .actions: self.words.packets.actionsTitle
    case .provenance: self.words.packets.provenanceTitle
    case .packets: self.words.packets.listTitle
    case .mail: words.mail
    }
  }
}
