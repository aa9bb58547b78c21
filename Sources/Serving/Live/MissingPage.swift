/// What stands where no page is.
enum MissingPage {
  static func html(_ edition: Edition) -> String {
    OwnPage.html(
      edition, title: "There is no such page",
      body: """
        <p>It may come: this page looks again whenever something changes. \
        <a href="/">To the site's first page</a>.</p>
        """)
  }
}
