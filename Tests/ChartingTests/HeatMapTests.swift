import Testing

@testable import Charting

@Suite struct HeatMapTests {
  private func picture(_ map: HeatMap, _ size: ChartSize = .wide) throws -> SVGPicture {
    try #require(SVGPicture(map.drawing(size).svg))
  }

  private func map(_ cells: [[HeatMap.Cell]], _ kind: HeatMapBins.Kind = .diverging) -> HeatMap {
    HeatMap(
      idPrefix: "h", title: "Map", description: "Cells.",
      rows: cells.enumerated().map { .init(name: Label(Samples.weekdays[$0 % 7]), cells: $1) },
      columns: (0..<(cells.first?.count ?? 0)).map { "\($0)" }, axis: Samples.signed, kind: kind)
  }

  @Test func cellsOfOneBinAreOnePathAndNeighboursOneStroke() throws {
    var map = map([
      [.value(0), .value(-9), .value(-9), .value(0), .value(0), .value(-9), .value(0)]
    ])
    map.bins = HeatMapBins(.diverging, edges: [-6, -4, -2, 2, 4, 6], step: 2)
    let cells = try picture(map).pieces(["diverging-1"]).filter { $0.from.y < 40 }
    #expect(cells.map { (($0.to.x - $0.from.x + 1) / 44).rounded() } == [2, 1])
  }

  @Test func thePalestBinLiesBelowTheOthers() throws {
    var map = map([[.value(0), .value(-9), .value(0), .closed, .value(0)]])
    map.bins = HeatMapBins(.diverging, edges: [-6, -4, -2, 2, 4, 6], step: 2)
    let ground = try picture(map).pieces(["diverging-4"]).filter { $0.from.y < 40 }
    #expect(ground.map { (($0.to.x - $0.from.x + 1) / 44).rounded() } == [3, 1])
  }

  @Test func aMissingCellIsHatchedAndAClosedOneEmpty() throws {
    let picture = try picture(map([[.value(1), .missing, .closed, .value(.nan)]]))
    let hatched = picture.all("path").filter { $0.attributes["fill"] == "url(#h-w-m)" }
    #expect(hatched.count == 1)
    #expect(hatched.first?.attributes["d"]?.count { $0 == "z" } == 2)
    #expect(picture.all("pattern").first?.attributes["id"] == "h-w-m")
    #expect(try self.picture(map([[.value(1), .closed]])).all("pattern").isEmpty)
  }

  @Test func everyCellOfASmallMapHasItsNumber() throws {
    let picture = try picture(map([[.value(-3), .value(0), .value(7)]]))
    let numbers = picture.all("text").filter {
      !$0.classes.isEmpty && $0.classes[0].hasPrefix("cell")
    }
    #expect(Set(numbers.map(\.text)) == ["−3", "0", "+7"])
  }

  @Test func aLargeMapHasNumbersWhereTheyMatter() throws {
    let picture = try picture(Samples.staffing(columns: 14))
    let numbers = picture.all("text").filter {
      !$0.classes.isEmpty && $0.classes[0].hasPrefix("cell")
    }
    #expect(numbers.count > 20 && numbers.count <= 60)
    #expect(!numbers.map(\.text).contains("0"))
  }

  @Test func withoutNumbersASignTellsTheSidesApartOnGreyPaper() throws {
    let picture = try picture(Samples.staffing(columns: 48), .narrow)
    #expect(picture.withClass("cell").isEmpty)
    #expect(!picture.pieces(["minus-strong"]).isEmpty || !picture.pieces(["minus"]).isEmpty)
    #expect(try self.picture(Samples.calls).pieces(["minus", "minus-strong"]).isEmpty)
  }

  @Test func mapsMayShareTheirBins() throws {
    var map = map([[.value(1), .value(2)]])
    map.bins = HeatMapBins(.diverging, edges: [-30, -20, -10, 10, 20, 30], step: 10)
    #expect(try picture(map).all("text").map(\.text).contains("+30"))
  }

  @Test(arguments: ChartSize.allCases) func halfHoursOfAWeekStayBelowFiveKilobytes(
    _ size: ChartSize
  ) {
    var numbers = SeededNumbers(7)
    let noise = map(
      (0..<7).map { _ in
        (0..<48).map { _ in
          let sum = (0..<2).map { _ in Double.random(in: -6...6, using: &numbers) }.reduce(0, +)
          return .value(sum.rounded())
        }
      })
    #expect(noise.drawing(size).svg.count < 5000)
    #expect(Samples.staffing(columns: 14).drawing(size).svg.count < 5000)
    #expect(Samples.staffing(columns: 48).drawing(size).svg.count < 5000)
  }
}
