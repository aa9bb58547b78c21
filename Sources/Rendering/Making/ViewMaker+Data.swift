import Dates
import Reports
import Templating

extension ViewMaker {
  func sources(_ rows: [SourceRow]) -> SourcesView {
    let files = rows.flatMap(\.files)
    return SourcesView(
      caption: words.tables.sourcesCaption, heads: sourceHeads, rows: rows.map(source),
      filesTitle: words.data.files(files.count), files: files.map(file))
  }

  private var sourceHeads: SourceHeads {
    let tables = words.tables
    return SourceHeads(
      source: tables.source, first: tables.firstDay, last: tables.lastDay, used: tables.used,
      leftOut: tables.leftOut, setAside: tables.setAside, state: tables.state, file: tables.file,
      size: tables.size, rows: tables.rows, hash: tables.fingerprint)
  }

  private func source(_ row: SourceRow) -> SourceRowView {
    let state = language.state(of: row).joined(separator: "; ")
    let isTroubled = language.isTroubled(row)
    return SourceRowView(
      name: row.name, first: row.firstDay.map(language.date) ?? language.missing,
      last: row.lastDay.map(language.date) ?? language.missing, used: language.count(row.used),
      leftOut: language.count(row.leftOut), setAside: language.count(row.setAside),
      trouble: isTroubled ? [state] : [], state: isTroubled ? [] : [state])
  }

  private func file(_ file: SourceRow.File) -> SourceFileView {
    SourceFileView(
      name: file.name, size: language.bytes(file.bytes), rows: language.count(file.rows),
      used: language.count(file.used), setAside: language.count(file.setAside),
      hash: String(file.hash.prefix(12)))
  }

  func quarantine(_ rows: [QuarantineRow]) -> QuarantineView {
    let tables = words.tables
    return QuarantineView(
      caption: tables.quarantineCaption, sourceHead: tables.source, reasonHead: tables.reason,
      rowsHead: tables.rows, examplesHead: tables.examples, noExamples: language.missing,
      rows: rows.map { row in
        QuarantineRowView(
          source: row.source, reason: row.reason, count: language.count(row.count),
          examples: row.examples.map { PlacedView(place: $0.place, text: $0.text) })
      })
  }

  func facts(_ facts: [Fact]) -> FactsView {
    FactsView(
      facts: facts.map {
        PairView(label: language.factName($0.name), value: language.factValue($0.value))
      })
  }

  func remarks(_ remarks: [Remark]) -> RemarksView {
    RemarksView(remarks: remarks.map { PlacedView(place: $0.place, text: $0.text) })
  }

  // MARK: - Events and ways in

  func events(_ events: [EventMark]) -> EventsView {
    EventsView(
      events: events.map { event in
        EventView(
          date: language.date(event.date), isoDate: event.date.description,
          title: link(event.title, event.path))
      })
  }

  /// A way in by a name of one's own: the path with a word where that name goes.
  private func pattern(of way: Way) -> String? {
    way.pattern.map { pattern in
      let own = way.reader == .agent ? words.ways.ownId : words.ways.ownTeam
      let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
      return words.ways.pattern(parts.joined(separator: own))
    }
  }

  func ways(_ ways: [Way]) -> WaysView {
    WaysView(
      ways: ways.map { way in
        let phrase = language.way(way.reader)
        let title = filled(language.title(way.link.title)) ?? phrase.main
        return WayView(
          link: link(title, way.link.path), what: phrase.detail,
          pattern: pattern(of: way))
      })
  }
}
