import Testing

@testable import Picturing

@Suite struct PaletteTests {
  @Test(arguments: [1, 2, 255, 256]) func ofFewColoursEachLooksLikeItself(_ count: Int) {
    let colours = (0..<count).map { UInt32($0) &* 0x9E_3779 & 0xF0_F0F0 | UInt32($0) & 0xF }
    let distinct = Array(Set(colours)).sorted()
    let palette = Palette(distinct, counts: distinct.map { _ in 1 })
    for (colour, place) in zip(distinct, palette.places) {
      #expect(Palette.distance(palette.colours[Int(place)], colour) <= Palette.alike)
    }
  }

  @Test func noColoursHaveNoPalette() {
    #expect(Palette([], counts: []).colours.isEmpty)
  }

  /// The light ground of a table is hardly darker than the page, and must not vanish.
  @Test func areasKeepTheirColourHoweverAlike() {
    let colours: [UInt32] = [0xFF_FFFF, 0xFE_FEFE, 0xFD_FDFD, 0xFC_FCFC]
    let palette = Palette(colours, counts: [90_000, 5000, 5000, 3])
    #expect(palette.colours == [0xFF_FFFF, 0xFE_FEFE, 0xFD_FDFD])
    #expect(palette.places == [0, 1, 2, 2])
  }

  @Test func shadesOfOneColourAreThinnedOutEvenly() {
    let greys = (0..<256).map { UInt32($0) * 0x01_0101 }
    let palette = Palette(greys, counts: greys.map { $0 == 0xFF_FFFF ? 100_000 : 5 })
    #expect((16...48).contains(palette.colours.count))
    for (grey, place) in zip(greys, palette.places) {
      #expect(Palette.distance(palette.colours[Int(place)], grey) <= Palette.alike)
    }
  }

  @Test func ofManyColoursEachHasTheNearestThatIsThere() throws {
    let colours = (0..<900).map { UInt32($0) &* 18_637 & 0xFF_FFFF }
    let palette = Palette(colours, counts: colours.indices.map { 1 + $0 % 50 })
    #expect(palette.colours.count == 256)
    #expect(Set(palette.colours).count == 256)
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

  @Test func colourDistanceIsSymmetricAndZeroForItself() {
    #expect(Palette.distance(0x10_2030, 0x10_2030) == 0)
    #expect(Palette.distance(0x10_2030, 0x30_2010) == Palette.distance(0x30_2010, 0x10_2030))
  }
}
