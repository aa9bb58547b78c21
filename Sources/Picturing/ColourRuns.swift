/// A drawing as runs of one colour, and how often it has each colour.
///
/// Nineteen of twenty pixels of a chart are like the one before, so all that follows is cheaper for runs than for pixels.
struct ColourRuns {
  /// The distinct colours in the order of their appearance.
  private(set) var colours: [UInt32] = []
  /// Pixels of each.
  private(set) var counts: [Int] = []
  /// Which colour a run has, and of how many pixels it is.
  private(set) var runs: [(colour: UInt16, length: UInt32)] = []

  /// More colours than that are no chart's, and are snapped to five bits a channel first.
  static let mostExact = 4096

  init(_ pixels: [UInt32]) {
    if !gather(pixels, mask: 0xFF_FFFF, limit: ColourRuns.mostExact) {
      self = ColourRuns()
      _ = gather(pixels, mask: 0xF8_F8F8, limit: 1 << 15)
    }
  }

  private init() {}

  /// Whether there were no more colours than the limit.
  private mutating func gather(_ pixels: [UInt32], mask: UInt32, limit: Int) -> Bool {
    var places = ColourPlaces(limit: limit)
    runs.reserveCapacity(pixels.count / 16)
    var start = 0
    while start < pixels.count {
      let colour = pixels[start] & mask
      var end = start + 1
      while end < pixels.count, pixels[end] & mask == colour { end += 1 }
      let place = places.place(of: colour)
      if place == colours.count {
        if place == limit { return false }
        colours.append(ColourRuns.filled(colour, mask))
        counts.append(0)
      }
      counts[place] += end - start
      runs.append((UInt16(place), UInt32(end - start)))
      start = end
    }
    return true
  }

  /// A snapped channel's upper bits repeated below, so that white stays white.
  private static func filled(_ colour: UInt32, _ mask: UInt32) -> UInt32 {
    mask == 0xFF_FFFF ? colour : colour | (colour >> 5 & 0x07_0707)
  }
}

/// Numbers colours as they come: a table of open addresses, for a dictionary costs more than the rest together.
private struct ColourPlaces {
  /// A colour and its number in one, or `empty`.
  private var slots: [UInt64]
  private let mask: Int
  private var next = 0
  private static let empty = UInt64.max

  init(limit: Int) {
    let size = limit * 4
    slots = Array(repeating: ColourPlaces.empty, count: size)
    mask = size - 1
  }

  /// The number of a colour, a new one for a new colour.
  mutating func place(of colour: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: colour &* 0x9E37_79B1 >> 7) & mask
    while slots[slot] != ColourPlaces.empty {
      if UInt32(slots[slot] >> 32) == colour { return Int(slots[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt64(colour) << 32 | UInt64(next)
    next += 1
    return next - 1
  }
}
