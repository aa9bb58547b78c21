/// The colours of a picture of 256, and which of them stands for each colour of the drawing.
///
/// Up to 256 colours are kept as they are. Of more, the one is taken next whose absence would be seen most (how many pixels,
/// times the square of the distance to what is there already): plain areas and lines stay exact, and what is left to be
/// merged are neighbouring shades on the edges of letters.
struct Palette: Hashable {
  private(set) var colours: [UInt32] = []
  /// For each colour of the drawing, its place among the colours.
  private(set) var places: [UInt8]

  static let size = 256

  init(_ drawn: [UInt32], counts: [Int]) {
    places = Array(repeating: 0, count: drawn.count)
    guard drawn.count > Palette.size else {
      colours = drawn
      for index in drawn.indices { places[index] = UInt8(index) }
      return
    }
    choose(drawn, counts)
  }

  private mutating func choose(_ drawn: [UInt32], _ counts: [Int]) {
    var distances = Array(repeating: Int.max, count: drawn.count)
    var next = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    while colours.count < Palette.size {
      let place = UInt8(colours.count)
      colours.append(drawn[next])
      next = 0
      var worst = -1
      for index in drawn.indices {
        let distance = Palette.distance(drawn[index], colours[Int(place)])
        if distance < distances[index] {
          distances[index] = distance
          places[index] = place
        }
        let loss = distances[index] * counts[index]
        if loss > worst { (worst, next) = (loss, index) }
      }
    }
  }

  /// The square of how far two colours lie apart, green weighing most and blue least, as eyes do.
  static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    func channel(_ shift: UInt32) -> Int {
      Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF)
    }
    let (red, green, blue) = (channel(16), channel(8), channel(0))
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }
}
