import Reports
import Templating

/// Puts a page's values into words: a view for each part, ready for its template.
///
/// A class, though nothing in it changes, for closures would copy it.
final class ViewMaker: Sendable {
  // Stored and not asked of the means: what is got from there would be copied at every word.
  let language: Language
  let words: Words
  let fragments: FragmentTemplates
  let periodNames: PeriodNames
  let paths: RelativePaths
  let kind: Page.Kind
  /// Where the page stands.
  let own: String
  /// Whether parts about single people are marked, so that a person can be taken out.
  let marksPeople: Bool
  /// The page's title, where the user gave it.
  let pageTitle: String
  let stamp: DataStamp
  /// The page's own period, where it has one.
  let period: PeriodState?
  /// The period before the page's own, where there is a page of it.
  let periodBefore: PeriodState?

  /// `paths` are those from the page itself, unless its parts are shown elsewhere.
  init(
    page: Page, means: Means, paths: RelativePaths? = nil, marksPeople: Bool = false
  ) {
    language = means.language
    words = means.language.words
    fragments = means.fragments
    periodNames = means.periodNames
    self.paths = paths ?? RelativePaths(from: page.frame.path)
    kind = page.kind
    own = page.frame.path.text
    self.marksPeople = marksPeople
    pageTitle = if case .text(let title) = page.frame.title { title } else { "" }
    stamp = page.frame.stamp
    period = page.frame.periods?.current
    periodBefore = page.frame.periods?.previous?.period
  }

  /// To whom the page's own figures are said.
  var address: Address { kind == .agent ? .you : .group }

  func view(of page: Page) -> PageView {
    let frame = page.frame
    let lead = language.lead(frame.lead, under: frame.title)
    let documentTitle = language.documentTitle(frame)
    return PageView(
      language: language.code,
      direction: language.direction == .rightToLeft ? language.direction.rawValue : nil,
      documentTitle: documentTitle,
      description: lead.main.isEmpty ? documentTitle : lead.main, root: paths.root,
      words: pageWords,
      home: LinkView(title: language.isolated(frame.site), href: paths.href("")),
      navigation: frame.navigation.map { link($0, currentKind: "true") },
      crumbs: crumbs(frame), periods: frame.periods.map(periods),
      title: language.title(frame.title),
      lead: lead.main, leadMuted: opening(after: lead),
      sections: page.sections.flatMap { sections($0) }, foot: foot(frame))
  }

  // MARK: - Links

  func link(_ link: Link, currentKind: String = "page") -> LinkView {
    LinkView(
      title: language.title(link.title), href: link.path.flatMap(paths.href),
      isCurrent: link.isCurrent,
      currentKind: currentKind)
  }

  func link(_ title: String, _ path: PagePath?) -> LinkView {
    LinkView(title: language.isolated(title), href: path.flatMap(paths.href))
  }

  func link(_ metric: MetricReference) -> LinkView {
    LinkView(title: language.isolated(metric.name), href: paths.href(metric.path))
  }
}
