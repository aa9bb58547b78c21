/// What one mail tells one reader: the essence of a page, free of any medium.
package struct MailReport: Sendable {
  /// To whom the figures belong, as the subject says it.
  package enum About: Sendable, Hashable {
    /// The reader's own.
    case you
    /// A person's, for somebody who may read that page.
    case agent(String)
    case team(String)
    case operation
  }

  package let about: About
  package let period: PeriodState
  /// The page that the mail is made of.
  package let page: Page
  /// The lead's view of the same team, where the reader may open it.
  package let leadView: Page?
  /// Where the site says more.
  package let place: PagePath
  /// The only metrics that it tells, by id; `nil` for all.
  package let metrics: Set<String>?

  package init(
    about: About, period: PeriodState, page: Page, leadView: Page? = nil, place: PagePath,
    metrics: Set<String>? = nil
  ) {
    self.about = about
    self.period = period
    self.page = page
    self.leadView = leadView
    self.place = place
    self.metrics = metrics
  }
}
