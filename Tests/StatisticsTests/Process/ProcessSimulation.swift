import Foundation
import Statistics

/// Processes that nobody touches, for tests of how often charts cry wolf.
enum ProcessSimulation {
  /// Whether `SIMULATE=full` asks for as many trials as the last digits need; otherwise luck is allowed for.
  static let isFull = ProcessInfo.processInfo.environment["SIMULATE"] == "full"

  /// A series of a process by the name the published rates give it; `nil` of an unknown one.
  static func series(
    _ process: String, count: Int, _ generator: inout SeededGenerator
  ) -> [Double]? {
    let noise = (0..<count).map { _ in generator.normal() }
    switch process {
    case "normal": return noise
    case "lognormal cv 0.25":
      let sigma = log(1 + 0.25 * 0.25).squareRoot()
      return noise.map { exp(sigma * $0) }
    case "AR(1) 0.3": return autoregressive(0.3, noise)
    case "AR(1) 0.6": return autoregressive(0.6, noise)
    default: return nil
    }
  }

  /// Each value resembles the one before: x = φ x₋₁ + √(1 − φ²) e, so that all vary alike.
  private static func autoregressive(_ phi: Double, _ noise: [Double]) -> [Double] {
    var last = noise.first ?? 0
    return [last]
      + noise.dropFirst().map { step in
        last = phi * last + (1 - phi * phi).squareRoot() * step
        return last
      }
  }
}
