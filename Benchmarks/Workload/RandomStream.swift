/// A stream of chance that is the same on every machine: SplitMix64, and integers only.
///
/// Each row and each note has a stream of its own, so that an agent's figures do not depend on how many
/// agents there are, and nothing has to be kept in memory from one row to the next.
struct RandomStream {
  /// What a stream is for, so that no two purposes share one.
  enum Purpose: UInt64 {
    case skill = 1
    case row
    case note
  }

  private var state: UInt64
  /// Unused quarters of the last number; each is enough for one comparison.
  private var quarters: UInt64 = 0
  private var quartersLeft = 0

  init(seed: UInt64, _ purpose: Purpose, _ first: Int, _ second: Int = 0) {
    state = Self.mixed(seed &+ purpose.rawValue &* Self.step)
    state = Self.mixed(state ^ UInt64(truncatingIfNeeded: first))
    state = Self.mixed(state ^ UInt64(truncatingIfNeeded: second) &* Self.step)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Steele, Lea and Flood 2014.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// 0 to 65,535.
  private mutating func quarter() -> Int {
    if quartersLeft == 0 {
      quarters = next()
      quartersLeft = 4
    }
    defer {
      quarters >>= 16
      quartersLeft -= 1
    }
    return Int(quarters & 0xFFFF)
  }

  /// Any number of a range, each as likely as the others.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
  }

  /// About normal with mean 0: four even numbers, less their mean.
  mutating func bell(deviation: Int) -> Int {
    let sum = quarter() + quarter() + quarter() + quarter() - 131_070
    return sum * deviation / 37_837
  }

  /// How many of some trials succeed.
  mutating func successes(of trials: Int, permille: Int) -> Int {
    let limit = permille * 65_536 / 1000
    var count = 0
    for _ in 0..<trials where quarter() < limit { count += 1 }
    return count
  }
}
