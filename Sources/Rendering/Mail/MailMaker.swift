import Charting
import Dates
import Reports
import Templating

/// Puts a report into the words, tables and drawings of a mail.
///
/// The figures and sentences are those of the page: a `ViewMaker` says them, with links that lead to the site.
final class MailMaker {
  let report: MailReport
  let letter: MailLetter
  let language: Language
  let words: Words
  /// Says what the page says.
  let maker: ViewMaker
  private let leadMaker: ViewMaker?
  private(set) var charts: [MailMatter.Chart] = []

  init(_ report: MailReport, _ letter: MailLetter, _ means: Means) {
    self.report = report
    self.letter = letter
    language = means.language
    words = means.language.words
    let paths = RelativePaths(toSiteAt: letter.site)
    maker = ViewMaker(page: report.page, means: means, paths: paths)
    leadMaker = report.leadView.map { ViewMaker(page: $0, means: means, paths: paths) }
  }

  func view() -> (MailView, [MailMatter.Chart]) {
    let frame = report.page.frame
    let lead = language.lead(frame.lead, under: frame.title)
    let isShown = !letter.isLinkOnly
    let sections = isShown ? self.sections() : [linkOnly]
    let view = MailView(
      language: language.code,
      direction: language.direction == .rightToLeft ? language.direction.rawValue : nil,
      subject: subject, preheader: isShown ? words.letters.preheader : words.letters.ready,
      site: language.isolated(frame.site), title: isShown ? title : language.period(report.period),
      lead: isShown ? lead.main : "", leadMuted: isShown ? muted(after: lead) : nil,
      correction: letter.revision > 1 ? words.letters.correction : nil,
      sections: sections, open: LinkView(title: words.letters.open, href: href),
      reached: letter.reached.map { words.letters.reached(language.isolated($0)) },
      foot: foot, look: .site)
    return (view, charts)
  }

  // MARK: - Around the figures

  /// Site, whose figures and when: no name and no figure of anybody, since subjects are seen by others.
  private var subject: String {
    let what =
      switch report.about {
      case .you: words.letters.yours
      case .agent: words.letters.somebodys
      case .team(let name): name
      case .operation: words.letters.operations
      }
    let text = words.letters.subject(
      report.page.frame.site, what, language.spannedPeriod(report.period.period, isAtStart: false))
    return (letter.revision > 1 ? words.letters.corrected(text) : text).withoutLayoutMarks
  }

  private var title: String {
    switch report.about {
    case .operation: language.period(report.period)
    case .you, .agent, .team: language.title(report.page.frame.title)
    }
  }

  /// The period where the title is a name, and up to which day figures are in.
  private func muted(after lead: Phrase) -> String? {
    let day = report.period.period.last
    let parts = [lead.detail, words.letters.dataTo(language.date(day))]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var href: String? { maker.link("", report.place).href }

  private var linkOnly: MailSectionView {
    MailSectionView(heading: "", matter: .text(words.letters.ready))
  }

  private var foot: [String] {
    let frame = report.page.frame
    var lines = [words.letters.reason(letter.reason, letter.grain)]
    if !letter.isLinkOnly {
      lines.append(language.readers(frame.readers, site: frame.site))
      lines.append(words.frame.corrections)
    }
    lines.append(words.letters.contact(letter.contact))
    return lines
  }

  // MARK: - Sections

  private func sections() -> [MailSectionView] {
    var sections = report.page.sections.flatMap { section($0, maker) }
    if let leadView = report.leadView, let leadMaker {
      let about = leadView.sections.flatMap { section($0, leadMaker) }
      // The people come before the team's long charts.
      let place =
        sections.firstIndex {
          if case .chart = $0.matter { true } else { false }
        } ?? sections.count
      sections.insert(contentsOf: about, at: place)
    }
    return sections
  }

  /// A section of the page as a mail has it; what a mail has no room for is left to the page.
  private func section(_ section: Section, _ maker: ViewMaker) -> [MailSectionView] {
    var heading = language.heading(of: section, on: maker.kind).title
    // Beside what changed for the team.
    if case .changes = section.content, maker.kind == .lead { heading = words.letters.people }
    func one(_ matter: MailSectionView.Matter?) -> [MailSectionView] {
      matter.map { [MailSectionView(heading: heading, matter: $0)] } ?? []
    }
    switch section.content {
    case .changes(let list): return one(.findings(maker.mailFindings(list)))
    case .wins(let wins): return one(.wins(MailWinsView(wins: maker.wins(wins).wins)))
    case .scorecard(let card):
      return one(.table(maker.mailTable(card, of: report.metrics)))
    case .members(let table):
      return one(.table(maker.mailTable(table, of: report.metrics)))
    case .teams(let panels):
      return one(maker.mailTable(panels, of: report.metrics).map { .table($0) })
    case .commitments(let board): return one(maker.mailPromises(board).map { .promises($0) })
    case .meeting(let meeting): return one(.meeting(maker.meeting(meeting)))
    case .diary(let entries, _), .notices(let entries):
      return one(maker.mailNotes(entries, in: report.period.period).map { .notes($0) })
    case .trends(let trends): return self.charts(of: trends)
    case .restatements, .packets, .cover, .actions, .signOff, .files, .mailIssue, .mailReaders,
      .picture,
      .wall, .events, .prose, .formula, .phases, .sources,
      .quarantine, .ways,
      .metricList, .facts, .remarks, .empty:
      return []
    }
  }

  // MARK: - Drawings

  /// At most this many drawings travel with a mail: what stands out, then what comes first.
  private static let mostCharts = 3

  private func charts(of trends: [Trend]) -> [MailSectionView] {
    let drawable = trends.filter {
      $0.points.hasValue && report.metrics?.contains($0.metric.id) != false
    }
    let ordered =
      drawable.filter { $0.verdict.change != nil }
      + drawable.filter { $0.verdict.change == nil }
    return ordered.prefix(MailMaker.mostCharts).map { trend in
      let number = charts.count + 1
      let drawing = maker.drawing(trend, .narrow, prefix: "m\(number)")
      let view = maker.mailChart(trend, drawing, id: "chart-\(number)" + letter.pictureSuffix)
      charts.append(
        MailMatter.Chart(
          id: "chart-\(number)" + letter.pictureSuffix, width: drawing.width,
          height: drawing.height, svg: drawing.svg, takeaway: view.takeaway))
      return MailSectionView(heading: trend.metric.name, matter: .chart(view))
    }
  }
}

extension String {
  /// The text without marks that only lay it out: isolates, and spaces at which no line breaks.
  ///
  /// Headers refuse the first, and the second would make an encoded word of plain English.
  var withoutLayoutMarks: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2069, 0x200E, 0x200F: continue
      case 0xA0, 0x202F: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
