package import Dates
package import Measures

/// A metric over some periods, oldest first: its value in each, or why there is none.
///
/// The periods are an array that all lines of a page share; only the readings are the line's own.
package struct Line: Sendable, Hashable {
  package let periods: [Period]
  /// One for each period.
  package let readings: [Reading]
  /// The index of the first period that is not over; the count when all are.
  package let firstPartial: Int

  package init(periods: [Period], readings: [Reading], firstPartial: Int) {
    self.periods = periods
    self.readings = readings
    self.firstPartial = firstPartial
  }

  package static let empty = Line(periods: [], readings: [], firstPartial: 0)

  /// The readings of the periods that are over.
  package var wholeReadings: ArraySlice<Reading> { readings[..<firstPartial] }

  /// The last period that is over.
  package var lastWhole: LinePoint? { firstPartial > 0 ? self[firstPartial - 1] : nil }

  /// The last period with a value.
  package var lastValue: LinePoint? {
    readings.lastIndex { $0.value != nil }.map { self[$0] }
  }

  /// Whether there is a value anywhere.
  package var hasValue: Bool { readings.contains { $0.value != nil } }

  /// Whether a value is missing between others.
  package var hasGap: Bool {
    guard let first = readings.firstIndex(where: { $0.value != nil }),
      let last = readings.lastIndex(where: { $0.value != nil })
    else { return false }
    return readings[first...last].contains { $0.value == nil }
  }
}

extension Line {
  /// These two stand for the collection's own, which put every element on the heap.
  package var first: LinePoint? { readings.isEmpty ? nil : self[0] }
  package var last: LinePoint? { readings.isEmpty ? nil : self[readings.count - 1] }
}

extension Line: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { readings.count }

  package subscript(index: Int) -> LinePoint {
    LinePoint(
      period: periods[index], reading: readings[index], isPartial: index >= firstPartial)
  }
}

/// One period of a line.
package struct LinePoint: Sendable, Hashable {
  package let period: Period
  package let reading: Reading
  /// Whether the period is not over yet.
  package let isPartial: Bool

  package init(period: Period, reading: Reading, isPartial: Bool) {
    self.period = period
    self.reading = reading
    self.isPartial = isPartial
  }
}
