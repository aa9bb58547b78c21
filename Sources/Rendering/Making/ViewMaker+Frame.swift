import Reports
import Templating

extension ViewMaker {
  var pageWords: PageWordsView {
    let frame = words.frame
    return PageWordsView(
      skip: frame.skip, navigation: frame.navigationLabel, crumbs: frame.crumbsLabel,
      period: frame.periodLabel, grain: frame.grainLabel)
  }

  /// The muted rest of the line under the title: what the page is about, then how fresh its data is.
  func opening(after lead: Phrase) -> String? {
    if hasNoFigures { return filled(lead.detail) }
    let parts = [lead.detail, language.stamp(stamp), language.remarks(stamp)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The way here; the page itself stands last and leads nowhere.
  func crumbs(_ frame: Frame) -> [LinkView] {
    frame.crumbs.map { crumb in
      LinkView(
        title: language.title(crumb.title),
        href: crumb.isCurrent ? nil : crumb.path.flatMap(paths.href),
        isCurrent: crumb.isCurrent)
    }
  }

  func periods(_ periods: Frame.PeriodSwitch) -> PeriodsView {
    var around: [LinkView] = []
    if let previous = periods.previous {
      around.append(neighbour("prev", language.shortPeriod(previous.period), previous.path))
    }
    around.append(
      LinkView(title: language.period(periods.current), href: nil, isCurrent: true))
    if let next = periods.next {
      around.append(neighbour("next", language.shortPeriod(next.period), next.path))
    }
    let grains = periods.grains.map { grain in
      LinkView(
        title: language.grain(grain.grain), href: paths.href(grain.path),
        isCurrent: grain.isCurrent, currentKind: "true")
    }
    return PeriodsView(around: around, grains: grains)
  }

  /// A link to the period before or after.
  private func neighbour(_ relation: String, _ title: String, _ path: PagePath?) -> LinkView {
    var view = link(title, path)
    view.relation = relation
    return view
  }

  /// Whether the page lists things other than figures, so that nothing is to be said of data.
  private var hasNoFigures: Bool { kind == .appendix && stamp.asOf == nil }

  func foot(_ frame: Frame) -> FootView {
    if hasNoFigures {
      return FootView(
        stamp: [], links: [], readers: language.readers(frame.readers, site: frame.site))
    }
    var links: [LinkView] = []
    if let report = frame.stamp.buildReport { links.append(link(words.frame.buildReport, report)) }
    links.append(link(words.frame.definitions, frame.stamp.definitions))
    return FootView(
      stamp: [language.stamp(frame.stamp), words.frame.corrections, words.frame.totals],
      links: links.closed, readers: language.readers(frame.readers, site: frame.site))
  }
}
