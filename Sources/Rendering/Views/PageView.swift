import Templating

/// A page as the layout `site/page` prints it.
struct PageView: Templated {
  var language: String
  /// `rtl`; nothing for a page that runs as pages do unless told.
  var direction: String?
  var documentTitle: String
  var description: String
  /// The way up to the site's root: `../../`.
  var root: String
  var words: PageWordsView
  var home: LinkView
  var navigation: [LinkView]
  var crumbs: [LinkView]
  var periods: PeriodsView?
  var title: String
  var lead: String
  var leadMuted: String?
  var sections: [SectionView]
  var foot: FootView

  static let fields: [Field<PageView>] = [
    .text("language") { $0.language },
    .optional("direction") { $0.direction },
    .text("documentTitle") { $0.documentTitle },
    .text("description") { $0.description },
    .text("root") { $0.root },
    .view("words") { $0.words },
    .view("home") { $0.home },
    .list("navigation") { $0.navigation },
    .flag("hasNavigation") { !$0.navigation.isEmpty },
    .list("crumbs") { $0.crumbs },
    .flag("hasCrumbs") { !$0.crumbs.isEmpty },
    .view("periods") { $0.periods },
    .text("title") { $0.title },
    .text("lead") { $0.lead },
    .optional("leadMuted") { $0.leadMuted },
    .list("sections") { $0.sections },
    .view("foot") { $0.foot },
  ]
}

/// Words of the layout that no page changes.
struct PageWordsView: Templated {
  var skip: String
  var navigation: String
  var crumbs: String
  var period: String
  var grain: String

  static let fields: [Field<PageWordsView>] = [
    .text("skip") { $0.skip },
    .text("navigation") { $0.navigation },
    .text("crumbs") { $0.crumbs },
    .text("period") { $0.period },
    .text("grain") { $0.grain },
  ]
}

/// The period switch: before, now, after; then the other grains.
struct PeriodsView: Templated {
  var around: [LinkView]
  var grains: [LinkView]

  static let fields: [Field<PeriodsView>] = [
    .list("around") { $0.around },
    .list("grains") { $0.grains },
    .flag("hasGrains") { !$0.grains.isEmpty },
  ]
}

/// What every page says at its end: since when the figures stand, and who may read them.
struct FootView: Templated {
  var stamp: [String]
  var links: [LinkView]
  var readers: String

  static let fields: [Field<FootView>] = [
    .texts("stamp") { $0.stamp },
    .list("links") { $0.links },
    .text("readers") { $0.readers },
  ]
}
