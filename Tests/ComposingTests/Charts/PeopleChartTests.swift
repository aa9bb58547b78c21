import Composing
import Measures
import Reports
import Testing

/// Drawings in which people stand side by side, and how many must be there before they do.
@Suite struct PeopleChartTests {
  private func strip(_ operation: ChartOperation) throws -> StripMatter {
    guard
      case .strip(let matter)? = try operation.matter("kind: strip\nmetric: aht\nperiod: 2026-04")
    else { throw Missing() }
    return matter
  }

  private struct Missing: Error {}

  @Test(arguments: [(8, true), (7, false), (2, false), (1, false)])
  func colleaguesAreShownFromSevenOn(size: Int, areShown: Bool) throws {
    let matter = try strip(ChartOperation(size: size))
    #expect(matter.peerCount == size - 1)
    #expect(matter.peers.isEmpty != areShown)
    #expect((matter.median != nil) == areShown)
  }

  /// 300, 305 … 335 seconds: the middle of eight is 317.5, and the team is all seconds over all calls.
  @Test func theMiddleIsThatOfAllAndTheTeamIsTotalOverTotal() throws {
    let matter = try strip(ChartOperation(size: 8))
    #expect(abs(try #require(matter.median) - 317.5) < 1)
    #expect(abs(try #require(matter.whole.reading.value) - 317.5) < 1)
    #expect(matter.own.reading.n == 600)
    #expect(matter.peers == matter.peers.sorted())
    let interval = try #require(matter.interval)
    #expect(interval.contains(try #require(matter.own.reading.value)))
    #expect(matter.standing == .below)
  }

  @Test func nobodyElseIsNamed() throws {
    let matter = try strip(ChartOperation(size: 12))
    let texts = PageContents(Section(id: "x", .picture([.strip(matter)]))).texts
    #expect(!texts.contains { $0.contains("p01") || $0.contains("p11") })
  }

  @Test(arguments: [("team", false), ("agent", true), ("lead", true), ("everyone", false)])
  func onlyReadersOfThePersonsPageSeeThePersonsPlace(audience: String, isShown: Bool) throws {
    let about = audience == "team" || audience == "everyone" ? "team:billing" : "p00"
    let figure = try ChartOperation(size: 12).figure(
      "kind: strip\nmetric: aht\nof: p00", about: about, audience: audience)
    let isPicture = if case .picture = figure { true } else { false }
    #expect(isPicture == isShown)
  }

  /// One of fourteen takes twice as long: every other is alike, and only leads read the name.
  @Test(arguments: [
    ("lead", "p00", true), ("agent", "p00", false), ("team", "team:billing", false),
  ])
  func whoLiesOutsideIsNamedToLeadsAlone(audience: String, about: String, isNamed: Bool) throws {
    var operation = ChartOperation(size: 14)
    for person in operation.people.indices { operation.people[person].seconds = 300 }
    operation.people[5].seconds = 600
    let block = "kind: funnel\nmetric: aht\nperiod: 2026-04\nof: team:billing"
    guard case .funnel(let matter)? = try operation.matter(block, about: about, audience: audience)
    else { throw Missing() }
    #expect(matter.count == 14)
    #expect(matter.outside.count == 1)
    #expect(matter.outside.first?.isAbove == true)
    #expect((matter.outside.first?.name == "Person p05") == isNamed)
    #expect(matter.dots.filter { $0.name != nil }.count == (isNamed ? 1 : 0))
    // The line is that of the others: the one outside does not pull it along.
    #expect(abs(try #require(matter.pooled) - 300) < 2)
  }

  @Test(arguments: [(10, true), (9, false)])
  func aFunnelNeedsTen(size: Int, isDrawn: Bool) throws {
    guard
      case .funnel(let matter)? = try ChartOperation(size: size).matter(
        "kind: funnel\nmetric: aht\nperiod: 2026-04")
    else { throw Missing() }
    #expect(matter.dots.isEmpty != isDrawn)
    #expect(matter.count == size)
  }

  @Test(arguments: [(16, true), (15, false)])
  func aScatterNeedsFifteenOthers(size: Int, isDrawn: Bool) throws {
    guard
      case .scatter(let matter)? = try ChartOperation(size: size).matter(
        "kind: scatter\nmetric: [aht, handled]\nperiod: 2026-04")
    else { throw Missing() }
    #expect(matter.peers.isEmpty != isDrawn)
    #expect((matter.xMedian != nil) == isDrawn)
    #expect(matter.own?.x.reading.n == 600)
  }
}
