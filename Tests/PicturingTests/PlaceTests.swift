import Testing

@testable import Picturing

@Suite struct PlaceTests {
  @Test func paddingGoesAround() throws {
    let place = try Place(width: 600, height: 240, scale: 2, padding: 10)
    #expect([place.width, place.height, place.margin] == [1240, 520, 20])
  }

  @Test(arguments: [(1, 1, 1, 0), (2000, 2000, 2, 0), (4000, 1, 1, 0), (1980, 10, 2, 10)])
  func allowed(_ width: Int, _ height: Int, _ scale: Int, _ padding: Int) throws {
    _ = try Place(width: width, height: height, scale: scale, padding: padding)
  }

  @Test(arguments: [
    (0, 10, 2, 0), (10, 0, 2, 0), (-5, 10, 2, 0), (10, 10, 0, 0), (10, 10, -2, 0), (10, 10, 2, -1),
    (2001, 10, 2, 0), (10, 2001, 2, 0), (1990, 10, 2, 11), (Int.max, 10, 2, 0),
    (10, 10, Int.max, 0),
    (10, 10, 2, Int.max),
  ])
  func refused(_ width: Int, _ height: Int, _ scale: Int, _ padding: Int) {
    #expect(throws: PictureFailure.size(width: width, height: height, scale: scale)) {
      try Place(width: width, height: height, scale: scale, padding: padding)
    }
  }
}
