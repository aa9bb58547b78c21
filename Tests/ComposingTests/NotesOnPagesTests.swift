import Composing
import Content
import Dates
import Reports
import Testing
import Workforce

/// Where notes are shown, and to whom.
@Suite struct NotesOnPagesTests {
  private func titles(_ page: Page?, _ section: String) -> [String] {
    switch page?.section(section)?.content {
    case .diary(let entries, _), .wall(let entries), .notices(let entries):
      entries.map { entry in
        entry.permalink.map { $0.fragment.isEmpty ? $0.text : $0.text + "#" + $0.fragment } ?? "?"
      }
    default: []
    }
  }

  @Test func eachKindIsShownInItsPlace() throws {
    let pages = try Operation().pages()
    #expect(titles(pages["agents/ana9"], "notes") == ["agents/ana9/notes/2026#note-coaching-ana"])
    #expect(titles(pages["agents/ana9"], "recognition") == ["teams/billing/notes/praise-ana"])
    #expect(
      titles(pages["agents/ana9"], "notices") == [
        "teams/billing/notes/news-billing", "everyone/notes/news-all",
      ])
    #expect(titles(pages["agents/kit9"], "notices") == ["everyone/notes/news-all"])
    #expect(titles(pages["teams/billing"], "recognition") == ["teams/billing/notes/praise-ana"])
    #expect(titles(pages["everyone/recognition"], "recognition") == ["everyone/notes/praise-gus"])
    #expect(titles(pages["teams/moves"], "recognition") == ["teams/moves/notes/praise-moves"])
    #expect(titles(pages["operation"], "notes") == ["operation/notes/coaching-high"])
    #expect(
      Set(titles(pages["leads/billing"], "notes")) == [
        "agents/ana9/notes/2026#note-coaching-ana", "agents/ben9/notes/2026#note-coaching-ben",
        "leads/billing/notes/coaching-private",
      ])
  }

  /// Whatever its kind, what only one person and those above may read stands on that person's page of its year.
  @Test func whatWasWrittenToAPersonStandsTogetherYearByYear() throws {
    var operation = Operation()
    operation.notes["coaching/early"] = Operation.note(
      "coaching", "ana9", "agent", date: "2025-12-30")
    operation.notes["praise/alone"] = Operation.note(
      "recognition", "ana9", "agent", date: "2026-02-03")
    let pages = try operation.pages()
    let year = try #require(pages["agents/ana9/notes/2026"])
    #expect(
      titles(year, "notes") == [
        "agents/ana9/notes/2026#note-coaching-ana", "agents/ana9/notes/2026#note-praise-alone",
      ])
    #expect(year.frame.title == .notes(year: 2026))
    #expect(year.frame.periods?.previous?.path == "agents/ana9/notes/2025")
    #expect(year.frame.periods?.next == nil)
    #expect(pages["agents/ana9/notes/2025"]?.frame.periods?.next?.path == year.frame.path)
    #expect(pages["agents/ben9/notes/2026"]?.frame.periods == nil)
    guard case .diary(_, let all)? = pages["agents/ana9"]?.section("notes")?.content else {
      Issue.record("no notes")
      return
    }
    #expect(all == year.frame.path)
  }

  /// The new lead reads what was agreed before; the old one no longer does.
  @Test func aMoversNotesGoWithTheMover() throws {
    let pages = try Operation().pages()
    #expect(titles(pages["leads/moves"], "notes") == ["agents/kit9/notes/2026#note-coaching-kit"])
    #expect(!titles(pages["leads/billing"], "notes").contains { $0.contains("kit") })
  }

  @Test func aLeaversNotesGoWithTheLeaver() throws {
    let pages = try Operation().pages()
    #expect(!pages.keys.contains { $0.contains("dan9") })
    for page in pages.values {
      #expect(!PageContents(page).paths.contains { $0.text.contains("dan9") })
    }
  }

  @Test func aNoteAboutNobodyInParticularIsOnNoPage() throws {
    var operation = Operation()
    operation.notes["news/nobody"] = Operation.note(
      "announcement", "everyone", "team", body: "Xylophones for all.")
    let project = try operation.project()
    #expect(project.withheldNotes == ["notes/news/nobody.md"])
    for page in try operation.pages().values {
      #expect(!page.frame.path.text.contains("nobody"))
      #expect(!PageContents(page).texts.contains { $0.contains("Xylophones") })
    }
  }

  @Test func eventsAreDrawnOnTheChartsTheyConcern() throws {
    let pages = try Operation().pages()
    func events(_ path: String, _ metric: String) throws -> [String?] {
      guard case .trends(let trends) = try #require(pages[path]).section("trends")?.content
      else { return [] }
      return trends.first { $0.metric.id == metric }?.events.map { $0.path?.text } ?? []
    }
    let everywhere = "everyone/notes/events-system"
    let billing = "teams/billing/notes/events-billing"
    #expect(try Set(events("teams/billing", "aht")) == [everywhere, billing])
    #expect(try events("teams/moves", "aht") == [everywhere])
    // The first names handle time only; the second no metric, so all.
    #expect(try events("teams/billing", "handled") == [billing])
    #expect(try events("operation", "handled") == [])
  }

  @Test func promisesStandInTwoColumnsLateFirst() throws {
    let pages = try Operation().pages()
    guard case .commitments(let board) = pages["agents/ana9"]?.section("commitments")?.content
    else {
      Issue.record("no commitments")
      return
    }
    #expect(board.columns.map(\.name) == ["Ana Alquist", "Lea Lumbard"])
    #expect(board.columns[0].items.map(\.text) == ["Try the new search"])
    #expect(board.columns[0].items.map(\.state) == [.late(days: 19)])
    #expect(board.columns[1].items.map(\.state) == [.open])
    #expect(board.columns.map(\.kept) == [0, 0])
  }

  /// A chart of one person in a note that a whole team reads shows nothing.
  @Test func aFigureThatSomeReaderMayNotSeeIsNotThere() throws {
    var operation = Operation()
    let chart = "```chart\nmetric: aht\nof: ana9\n```"
    operation.notes["news/chart"] = Operation.note("announcement", "billing", "team", body: chart)
    operation.notes["coaching/chart"] = Operation.note("coaching", "ana9", "agent", body: chart)
    let pages = try operation.pages()
    func figures(_ path: String) throws -> [String] {
      guard case .diary(let entries, _) = try #require(pages[path]).sections.first?.content
      else { return [] }
      return entries.flatMap(\.prose.figures).map { figure in
        switch figure {
        case .chart: "chart"
        case .unavailable: "unavailable"
        default: "other"
        }
      }
    }
    #expect(try figures("teams/billing/notes/news-chart") == ["unavailable"])
    #expect(try figures("agents/ana9/notes/2026") == ["chart", "chart"])
  }
}
