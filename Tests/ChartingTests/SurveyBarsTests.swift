import Testing

@testable import Charting

@Suite struct SurveyBarsTests {
  private func picture(_ chart: SurveyBars, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(chart.drawing(size).svg))
  }

  /// Left and right ends of the parts of one role, without the swatch in the key.
  private func ends(_ picture: SVGPicture, _ role: String) -> [(left: Double, right: Double)] {
    let pieces = picture.pieces([role])
    return stride(from: 4, to: pieces.count, by: 4).map { (pieces[$0].from.x, pieces[$0].to.x) }
  }

  @Test func partsLieSideBySideAndTheMiddleIsSplitAboutZero() throws {
    let picture = try picture(Samples.survey)
    let (against, between) = (ends(picture, "against"), ends(picture, "between"))
    let inFavour = ends(picture, "for")
    let zero = try #require(picture.pieces(["axis"]).first?.from.x)
    #expect(against.count == 3 && between.count == 3 && inFavour.count == 3)
    for row in 0..<3 {
      #expect(abs(against[row].right - between[row].left) < 0.2)
      #expect(abs(between[row].right - inFavour[row].left) < 0.2)
      #expect(abs((between[row].left + between[row].right) / 2 - zero) <= 1)
    }
  }

  @Test func partsKeepTheirShares() throws {
    let picture = try picture(Samples.survey)
    let against = ends(picture, "against").map { $0.right - $0.left }
    let inFavour = ends(picture, "for").map { $0.right - $0.left }
    #expect(abs(against[0] / inFavour[0] - 25.0 / 89) < 0.01)
  }

  @Test func sidesDifferInGreyPrint() throws {
    let picture = try picture(Samples.survey)
    let against = try #require(picture.withClass("against").first)
    #expect(against.attributes["fill"] == "url(#n-w-s)")
    #expect(picture.all("pattern").first?.attributes["id"] == "n-w-s")
  }

  @Test func theScoreStandsInItsInterval() throws {
    let picture = try picture(Samples.survey)
    let level = picture.pieces(["interval"]).filter { $0.from.y == $0.to.y }
    let dots = picture.pieces(["point"])
    #expect(level.count == 3 && dots.count == 3)
    for (bar, dot) in zip(level, dots) {
      #expect(bar.from.x < dot.from.x && dot.from.x < bar.to.x)
    }
  }

  @Test(arguments: ChartSize.allCases) func wordsCarryTheNumbers(_ size: ChartSize) throws {
    let texts = try picture(Samples.survey, size).all("text").map(\.text)
    for text in ["+45 (+33 to +57)", "142 replies", "18%", "63%", "too few", "0 replies"] {
      #expect(texts.contains(text), "\(text)")
    }
  }

  @Test func noRepliesHaveNoBar() throws {
    var chart = Samples.survey
    chart.rows = [chart.rows[3]]
    let picture = try picture(chart)
    #expect(ends(picture, "against").isEmpty && ends(picture, "for").isEmpty)
  }
}
