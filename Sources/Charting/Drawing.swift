/// A finished picture: bytes of one well-formed `<svg>` element, and what its page must know about it.
package struct Drawing: Sendable, Equatable {
  package let width: Int
  package let height: Int
  package let svg: [UInt8]

  /// Indices of the events that bear a number instead of their name, number 1 first.
  ///
  /// The list of them belongs below the drawing.
  package var numberedEvents: [Int] = []

  /// False when there is a standard too far away to draw, so that the words must carry it.
  package var showsStandard = true
}

/// A text in two lengths: the long one for wide drawings, the short one where room is scarce.
package struct Label: Sendable, Equatable {
  package var long: String
  package var short: String

  package init(_ long: String, short: String? = nil) {
    self.long = long
    self.short = short ?? long
  }
}

/// What the rules say of a point; drawn as a shape, never as a colour alone.
package enum Signal: Sendable, Equatable {
  case improve
  case concernHigh
  case concernLow
  case neutral
}

/// One period's value; `nil` where there is none, which breaks the line.
package struct TimePoint: Sendable, Equatable {
  /// The period's first day, in days since 1970-01-01.
  package var day: Int32
  package var value: Double?
  package var signal: Signal?

  package init(day: Int32, value: Double?, signal: Signal? = nil) {
    self.day = day
    self.value = value
    self.signal = signal
  }

  /// The value, if it can be drawn.
  var finite: Double? {
    guard let value, value.isFinite else { return nil }
    return value
  }
}

extension [TimePoint] {
  /// The points with days ascending, which scales rely on; those of one day stay as they came.
  var inOrder: [TimePoint] {
    guard zip(self, dropFirst()).contains(where: { $0.day > $1.day }) else { return self }
    return enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
