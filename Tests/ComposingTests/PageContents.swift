import Reports

/// What stands anywhere in a page, found by walking its values: new kinds of section are walked too.
struct PageContents {
  /// Every place that something on the page leads to.
  private(set) var paths: [PagePath] = []
  /// Every text of the page.
  private(set) var texts: [String] = []

  init(_ page: Page) { walk(page) }
  init(_ section: Section) { walk(section) }

  private mutating func walk(_ value: Any) {
    if let path = value as? PagePath {
      paths.append(path)
      return
    }
    if let text = value as? String {
      texts.append(text)
      return
    }
    for child in Mirror(reflecting: value).children { walk(child.value) }
  }
}

extension Page {
  func section(_ id: String) -> Section? { sections.first { $0.id == id } }
}
