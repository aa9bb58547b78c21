import Testing

@testable import Picturing

@Suite struct PaletteTests {
  @Test(arguments: [1, 2, 255, 256]) func fewColoursAreKeptAsTheyAre(_ count: Int) {
    let colours = (0..<count).map { UInt32($0) * 65_793 }
    let palette = Palette(colours, counts: Array(repeating: 1, count: count))
    #expect(palette.colours == colours)
    #expect(palette.places.map { colours[Int($0)] } == colours)
  }

  @Test func ofManyColoursEachHasTheNearestThatIsThere() throws {
    let colours = (0..<900).map { UInt32($0) &* 18_637 & 0xFF_FFFF }
    let palette = Palette(colours, counts: colours.indices.map { 1 + $0 % 50 })
    #expect(palette.colours.count == 256)
    #expect(Set(palette.colours).isSubset(of: colours))
    for (colour, place) in zip(colours, palette.places) {
      let nearest = palette.colours.map { Palette.distance($0, colour) }.min()
      try #require(Palette.distance(palette.colours[Int(place)], colour) == nearest)
    }
  }

  /// A line of a drawing has few pixels beside its letters' edges, and a colour that nothing else has.
  @Test func aRareColourThatStandsAloneIsKept() {
    let greys = (0..<256).map { UInt32($0) * 0x01_0101 }
    let blues = (0..<200).map { UInt32($0) }
    let colours = greys + blues + [0xD0_1010]
    let counts = Array(repeating: 40, count: greys.count + blues.count) + [3]
    #expect(Palette(colours, counts: counts).colours.contains(0xD0_1010))
  }

  @Test func theSameColoursGiveTheSamePalette() {
    let colours = (0..<2000).map { UInt32($0) &* 7919 & 0xFF_FFFF }
    let counts = colours.indices.map { $0 % 7 + 1 }
    #expect(Palette(colours, counts: counts) == Palette(colours, counts: counts))
  }

  /// Few distinct colours must not come twice when all that is left is lost nothing.
  @Test func colourDistanceIsSymmetricAndZeroForItself() {
    #expect(Palette.distance(0x10_2030, 0x10_2030) == 0)
    #expect(Palette.distance(0x10_2030, 0x30_2010) == Palette.distance(0x30_2010, 0x10_2030))
  }
}
