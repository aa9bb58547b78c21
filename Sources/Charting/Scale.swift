/// Maps a range of values onto a range of pixels.
package struct LinearScale: Sendable, Equatable {
  let low: Double
  let origin: Double
  let pixelsPerUnit: Double

  /// A domain without extent lands in the middle.
  package init(domain: (Double, Double), range: (Double, Double)) {
    let span = domain.1 - domain.0
    guard span > 0, span.isFinite else {
      self.init(low: domain.0, origin: (range.0 + range.1) / 2, pixelsPerUnit: 0)
      return
    }
    self.init(
      low: domain.0, origin: range.0, pixelsPerUnit: (range.1 - range.0) / span)
  }

  private init(low: Double, origin: Double, pixelsPerUnit: Double) {
    self.low = low
    self.origin = origin
    self.pixelsPerUnit = pixelsPerUnit
  }

  package func callAsFunction(_ value: Double) -> Double {
    origin + (value - low) * pixelsPerUnit
  }

  /// The value at a pixel; the domain's low end when the scale is flat.
  package func value(at pixel: Double) -> Double {
    pixelsPerUnit == 0 ? low : low + (pixel - origin) / pixelsPerUnit
  }
}

/// Divides a range of pixels into equal bands with a gap between them.
package struct BandScale: Sendable, Equatable {
  package let start: Double
  package let step: Double
  package let bandwidth: Double

  /// The gap is a share of the step; half of it stands before the first band.
  package init(count: Int, range: (Double, Double), gap: Double = 0.25) {
    step = (range.1 - range.0) / Double(max(1, count))
    bandwidth = step * (1 - gap)
    start = range.0 + step * gap / 2
  }

  /// Where a band begins.
  package func callAsFunction(_ index: Int) -> Double {
    start + Double(index) * step
  }

  package func middle(_ index: Int) -> Double {
    self(index) + bandwidth / 2
  }
}

/// Maps days onto pixels: a period's mark stands above its middle.
///
/// Points are placed by their first day. A date (an event, the first day of a standard) therefore lies
/// half a period to the left of the mark of the period that it begins.
package struct TimeScale: Sendable, Equatable {
  let linear: LinearScale
  let halfPeriod: Double
  /// Pixels from one period's mark to the next.
  package let spacing: Double
  /// Pixels from the first mark to the last.
  let extent: Double

  /// Days ascend.
  package init(days: [Int32], range: (Double, Double)) {
    let first = Double(days.first ?? 0)
    let last = Double(days.last ?? 0)
    linear = LinearScale(domain: (first, last), range: range)
    extent = Double(days.last ?? 0) == first ? 0 : range.1 - range.0
    let shortest = TimeScale.shortestPeriod(days)
    halfPeriod = Double(shortest ?? 1) / 2
    spacing = shortest == nil ? range.1 - range.0 : Double(shortest ?? 1) * linear.pixelsPerUnit
  }

  /// Where the period that starts on a day has its mark.
  package func mark(_ day: Int32) -> Double { linear(Double(day)) }

  /// Where a date lies.
  package func date(_ day: Int32) -> Double { linear(Double(day) - halfPeriod) }

  /// How many of the shortest periods fit between the first day and the end of the last period.
  static func slots(_ days: [Int32]) -> Int {
    guard let first = days.first, let last = days.last else { return 1 }
    return (Int(last) - Int(first)) / (shortestPeriod(days) ?? 1) + 1
  }

  /// Days ascend; the span of two days can exceed what they are kept in.
  private static func shortestPeriod(_ days: [Int32]) -> Int? {
    var shortest: Int?
    for index in days.indices.dropFirst() where days[index] > days[index - 1] {
      shortest = min(shortest ?? .max, Int(days[index]) - Int(days[index - 1]))
    }
    return shortest
  }
}
