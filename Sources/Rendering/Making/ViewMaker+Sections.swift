import Reports
import Templating

extension ViewMaker {
  /// A section as one view, or as one for each of its trends: a metric's course has its own heading.
  func sections(_ section: Section) -> [SectionView] {
    if case .trends(let trends) = section.content { return self.trends(trends, of: section) }
    let heading = language.heading(of: section, on: kind)
    return [
      SectionView(
        id: anchor(section.id), heading: heading.title, aside: filled(heading.aside),
        matter: matter(section))
    ]
  }

  private func matter(_ section: Section) -> SectionView.Matter {
    switch section.content {
    case .changes(let list): .findings(findings(list))
    case .wins(let wins): .wins(self.wins(wins))
    case .scorecard(let card): .scorecard(scorecard(card))
    case .trends: .empty(empty(.noData))
    case .picture(let matters):
      .pictures(pictures(matters, prefix: anchor(section.id)))
    case .teams(let panels): .teams(teams(panels))
    case .members(let table): .members(members(table))
    case .diary(let entries, let all): .diary(diary(entries, all: all, in: section.id))
    case .commitments(let board): .commitments(commitments(board))
    case .meeting(let meeting): .meeting(self.meeting(meeting))
    case .wall(let entries): .wall(diary(entries, all: nil, in: section.id))
    case .notices(let entries): .notices(diary(entries, all: nil, in: section.id))
    case .events(let events): .events(self.events(events))
    case .restatements(let all): .restatements(restatements(all))
    case .prose(let prose): .prose(self.prose(prose, in: section.id))
    case .formula(let card): .formula(formula(card))
    case .phases(let cards): .phases(phases(cards))
    case .sources(let rows): .sources(sources(rows))
    case .quarantine(let rows): .quarantine(quarantine(rows))
    case .ways(let ways): .ways(self.ways(ways))
    case .metricList(let groups): .metricList(metricList(groups))
    case .facts(let facts): .facts(self.facts(facts))
    case .remarks(let remarks): .remarks(self.remarks(remarks))
    case .cover(let cover): .facts(self.cover(cover))
    case .actions(let rows): .actions(actions(rows))
    case .signOff(let signOff): .signOff(self.signOff(signOff))
    case .files(let files): .files(self.files(files))
    case .packets(let rows, let gone): .packets(packets(rows, gone))
    case .mailIssue(let card): .mailIssue(mailIssue(card, called: section.title ?? ""))
    case .mailReaders(let totals): .mailReaders(mailReaders(totals))
    case .empty(let reason): .empty(empty(reason))
    }
  }

  private func prose(_ prose: Prose, in section: String) -> ProseView {
    let html = html(prose, prefix: anchor(section) + "-")
    return ProseView(html: html, direction: direction(of: html))
  }

  /// On a metric's own page the words of the section stand; elsewhere each trend is headed by its metric.
  private func trends(_ trends: [Trend], of section: Section) -> [SectionView] {
    let heading = language.heading(of: section, on: kind)
    let isAlone = trends.count == 1 && (kind == .metric || section.title != nil)
    return trends.map { trend in
      let id = anchor(section.id) + (isAlone ? "" : "-" + anchor(trend.metric.id))
      return SectionView(
        id: id, heading: isAlone ? heading.title : trend.metric.name,
        aside: isAlone
          ? filled(heading.aside) : words.figures.direction(trend.metric.direction),
        matter: .trend(figure(trend, prefix: id)))
    }
  }

  func empty(_ reason: EmptyReason) -> EmptyView {
    let phrase = language.empty(reason)
    return EmptyView(what: phrase.main, advice: phrase.detail)
  }

  /// An id fit for fragments, whatever the section was called.
  func anchor(_ id: String) -> String {
    let bytes = id.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    return bytes.isEmpty ? "section" : String(decoding: bytes, as: UTF8.self)
  }

  func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}
