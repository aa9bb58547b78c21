import Glibc

/// The scale on which members of all sizes differ alike, so that they can be measured in standard errors.
///
/// D. J. Spiegelhalter, Funnel Plots for Comparing Institutional Performance, Statistics in Medicine 24 (2005),
/// and Handling Over-dispersion of Performance Indicators, Quality and Safety in Health Care 14 (2005).
package enum FunnelScale: Sendable, Hashable {
  /// asin √rate, with the error 1 / 2√n: proportions.
  case arcsine
  /// √rate, with the error 1 / 2√exposure: rates, and ratios to what was expected.
  case squareRoot
  /// ln rate, with the error 1 / √(exposure · centre); no events count as half an event.
  case logarithm
  /// The value itself, with the error deviation / √n: means.
  case identity(deviation: Double)

  func place(of value: Double, size: Double) -> Double {
    switch self {
    case .arcsine: asin(min(max(value, 0), 1).squareRoot())
    case .squareRoot: max(value, 0).squareRoot()
    case .logarithm: log(max(value, 0.5 / size))
    case .identity: value
    }
  }

  /// The value at a place; `nil` beyond the end of the scale, where there is none.
  func value(at place: Double) -> Double? {
    switch self {
    case .arcsine: place >= 0 && place <= Double.pi / 2 ? sin(place) * sin(place) : nil
    case .squareRoot: place >= 0 ? place * place : nil
    case .logarithm: exp(place)
    case .identity: place
    }
  }

  func standardError(size: Double, centre: Double) -> Double {
    switch self {
    case .arcsine, .squareRoot: 0.5 / size.squareRoot()
    case .logarithm: 1 / (size * max(centre, Double.leastNormalMagnitude)).squareRoot()
    case .identity(let deviation): deviation / size.squareRoot()
    }
  }
}
