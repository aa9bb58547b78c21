internal import Content
internal import Dates
internal import Measures
internal import Notes
internal import Reports
internal import Workforce

extension PageComposer {
  /// The way in, which names no team and no person: it lies outside every guarded folder.
  func homePage() -> Page {
    let frame = frame(
      SitePaths.home, .everyone, title: .text(settings.name), lead: .text("", muted: ""),
      crumbs: [])
    return Page(
      kind: .home, frame: frame,
      sections: [
        Section(
          id: "ways",
          .ways(
            [
              Way(reader: .agent, link: Link("", to: nil), pattern: "agents/*/"),
              Way(reader: .team, link: Link("", to: nil), pattern: "teams/*/"),
              Way(reader: .lead, link: Link("", to: nil), pattern: "leads/*/"),
              // The door to the operation has the same address everywhere; the web server asks who knocks.
              Way(
                reader: .manager, link: Link(.word(.operation), to: SitePaths.operation)),
            ] + sharedWays))
      ])
  }

  /// To what everyone may read.
  private var sharedWays: [Way] {
    [
      Way(reader: .metrics, link: Link(.word(.metrics), to: SitePaths.metrics)),
      Way(reader: .recognition, link: Link(.word(.recognition), to: SitePaths.recognition)),
      Way(reader: .reading, link: Link(.word(.reading), to: SitePaths.reading)),
    ]
  }

  func everyonePage() -> Page {
    let frame = frame(
      SitePaths.everyone, .everyone, title: .text(settings.name), lead: .text("", muted: ""),
      crumbs: [])
    var sections = [Section(id: "ways", .ways(sharedWays))]
    let notices = desk.notes(.notice, for: .everyone) { _ in true }
    if !notices.isEmpty {
      sections.append(
        Section(id: "notices", .notices(notices.prefix(6).map { entry($0, for: .everyone) })))
    }
    return Page(kind: .index, frame: frame, sections: sections)
  }

  func recognitionPage() -> Page {
    let wall = desk.notes(.wall, for: .everyone) { _ in true }
    let frame = frame(
      SitePaths.recognition, .everyone, title: .word(.recognition), lead: .text("", muted: ""),
      crumbs: [], section: .recognition)
    return Page(
      kind: .index, frame: frame,
      sections: [
        Section(
          id: "recognition",
          wall.isEmpty ? .empty(.noNotes) : .wall(wall.map { entry($0, for: .everyone) }))
      ])
  }

  /// How to read a chart: a text that comes with the templates, a section for each of its headings.
  func readingPage() -> Page {
    let frame = frame(
      SitePaths.reading, .everyone, title: .word(.reading), lead: .text("", muted: ""),
      crumbs: [], section: .reading)
    let sections = input.readingText.sections.enumerated().map { index, part in
      Section(
        id: "text-\(index + 1)", title: part.heading,
        .prose(prose(part.document, for: .everyone, subject: .operation, level: 3)))
    }
    return Page(kind: .reading, frame: frame, sections: sections)
  }
}
