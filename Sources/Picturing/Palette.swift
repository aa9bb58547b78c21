/// The colours of a picture, at most 256, and which of them stands for each colour of the drawing.
///
/// All of them are the drawing's own. Areas and lines keep theirs; between these lie the hundreds of shades that letters'
/// edges have, of which as many are taken as make the others look like one that was.
struct Palette: Hashable {
  private(set) var colours: [UInt32] = []
  /// For each colour of the drawing, its place among the colours.
  private(set) var places: [UInt8]
  /// For each colour of the drawing, how far it lies from the colour that stands for it.
  private var distances: [Int]

  static let size = 256

  /// Shades no farther apart than that are taken for one: eight of 255 in all three channels.
  ///
  /// Not to be seen in charts that are enlarged three times, and a file is a fifth smaller than with 256 colours.
  static let alike = 3 * 8 * 8

  /// Farther than any two colours are apart, as long as none has been taken.
  private static let endless = 1 << 18

  /// What covers more than a thousandth of the picture is an area or a line, and exact; but in a small one so much is
  /// an edge's shade, of which these many leave room for the rare colours.
  static let plainShare = 1000
  static let mostPlain = 64

  init(_ drawn: [UInt32], counts: [Int]) {
    places = Array(repeating: 0, count: drawn.count)
    distances = Array(repeating: Palette.endless, count: drawn.count)
    let pixels = counts.reduce(0, +)
    let plain = drawn.indices.filter { counts[$0] * Palette.plainShare > pixels }
    for index in plain.sorted(by: { counts[$0] > counts[$1] }).prefix(Palette.mostPlain) {
      take(drawn[index], from: drawn)
    }
    while colours.count < Palette.size, let next = mostMissed(counts) {
      take(drawn[next], from: drawn)
    }
  }

  /// The colour whose absence would be seen most, unless each has one that looks like it.
  private func mostMissed(_ counts: [Int]) -> Int? {
    var worst = 0
    var missed: Int?
    var isNeeded = false
    for index in counts.indices {
      isNeeded = isNeeded || distances[index] > Palette.alike
      let loss = distances[index] * counts[index]
      if loss > worst { (worst, missed) = (loss, index) }
    }
    return isNeeded ? missed : nil
  }

  private mutating func take(_ colour: UInt32, from drawn: [UInt32]) {
    let place = UInt8(colours.count)
    colours.append(colour)
    for index in drawn.indices {
      let distance = Palette.distance(drawn[index], colour)
      if distance < distances[index] { (distances[index], places[index]) = (distance, place) }
    }
  }

  /// The square of how far two colours lie apart.
  static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    func channel(_ shift: UInt32) -> Int {
      Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF)
    }
    let (red, green, blue) = (channel(16), channel(8), channel(0))
    return red * red + green * green + blue * blue
  }
}
