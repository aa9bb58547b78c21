import Foundation
import Statistics
import TestSupport
import Testing

/// Reads the vectors of process statistics beside the project.
enum ProcessVectors {
  static func has(_ file: String) -> Bool { SharedFolder.has("vectors/" + file) }

  static let absence: Comment = "needs ../shared/vectors"

  static func decode<Value: Decodable>(_ type: Value.Type, from file: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(SharedFolder.bytes("vectors/" + file)))
  }

  /// Rows of a file as dictionaries by its header.
  static func records(_ file: String) throws -> [[String: String]] {
    let rows = try SharedFolder.rows("vectors/" + file)
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }
}

extension ProcessChart {
  /// A chart of plain values without gaps.
  init(_ kind: ProcessChartKind = .individuals, values: [Double], rules: ProcessRules = .debrief) {
    self.init(kind, points: values.map { ProcessPoint(value: $0) }, rules: rules)
  }
}

/// Random numbers from a seed: SplitMix64, so that a simulation gives the same figures everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number above 0 and up to 1.
  mutating func uniform() -> Double { Double((next() >> 11) + 1) / 9_007_199_254_740_992 }

  /// A standard normal number (Box and Muller).
  mutating func normal() -> Double {
    (-2 * log(uniform())).squareRoot() * cos(2 * Double.pi * uniform())
  }
}
