import Glibc

/// Maps values onto pixels so that equal ratios are equal distances.
package struct LogScale: Sendable, Equatable {
  private let linear: LinearScale
  /// Stands for everything that has no logarithm.
  private let least: Double

  /// A domain that does not lie above zero is taken from the smallest ratio that can be drawn.
  package init(domain: (Double, Double), range: (Double, Double)) {
    let high = domain.1.isFinite && domain.1 > 0 ? domain.1 : 1
    least = domain.0 > 0 && domain.0.isFinite ? domain.0 : high / LogScale.widest
    linear = LinearScale(domain: (log10(least), log10(high)), range: range)
  }

  /// The highest value of a domain over what its lowest is taken to be, when that is not above zero.
  private static let widest = 1000.0

  package func callAsFunction(_ value: Double) -> Double {
    linear(log10(value > least ? value : least))
  }

  /// The value at a pixel.
  package func value(at pixel: Double) -> Double {
    pow(10, linear.value(at: pixel))
  }
}

/// Maps values onto pixels by their square roots, as counts of contacts want it: chance shrinks with them.
package struct SquareRootScale: Sendable, Equatable {
  private let linear: LinearScale

  /// Values below zero have the roots of what lies above it, with the sign.
  package init(domain: (Double, Double), range: (Double, Double)) {
    linear = LinearScale(
      domain: (SquareRootScale.root(domain.0), SquareRootScale.root(domain.1)), range: range)
  }

  package func callAsFunction(_ value: Double) -> Double {
    linear(SquareRootScale.root(value))
  }

  /// The value at a pixel.
  package func value(at pixel: Double) -> Double {
    let root = linear.value(at: pixel)
    return root < 0 ? -root * root : root * root
  }

  private static func root(_ value: Double) -> Double {
    value < 0 ? -(-value).squareRoot() : value.squareRoot()
  }
}
