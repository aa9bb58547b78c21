/// A stream of chance that is the same on every machine.
///
/// SplitMix64 gives the bits; all else is sums and products, which IEEE 754 rounds alike everywhere. No
/// logarithm or sine of a system's library is asked, for their last digits differ.
struct Deviates {
  private var state: UInt64

  /// A stream of its own for a purpose and the person, team or day it is for: one story can be changed
  /// without disturbing the others.
  init(_ purpose: String, _ keys: String..., day: Int = 0) {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in ([purpose] + keys).joined(separator: "/").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    state = hash ^ (UInt64(truncatingIfNeeded: day) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Steele, Lea and Flood 2014.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// At least 0 and under 1.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Mean 0, deviation 1: twelve uniform ones, less six.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += uniform() }
    return sum
  }

  mutating func happens(_ chance: Double) -> Bool { uniform() < chance }

  /// How many of some trials succeed.
  mutating func successes(of trials: Int, chance: Double) -> Int {
    var count = 0
    for _ in 0..<max(0, trials) where happens(chance) { count += 1 }
    return count
  }

  /// The number of a choice, by weight.
  mutating func choice(_ weights: [Double]) -> Int {
    var left = uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return index }
    }
    return weights.count - 1
  }

  mutating func pick(_ texts: [String]) -> String { texts[Int(uniform() * Double(texts.count))] }
}
