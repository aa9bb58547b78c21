/// What a metric's figure is a number of, which decides how it is written and read.
package enum Unit: String, Sendable, Hashable, CaseIterable {
  /// A part of a whole, 0 to 1, written as per cent.
  case share
  /// Seconds, written m:ss or h:mm:ss.
  case duration
  /// A plain count or ratio: contacts, contacts an hour.
  case number
  /// Points on a scale of −100 to 100, written with a sign (net promoter score).
  case points
  /// Points on a form or a scale: 87.3, 4.2.
  case score
  /// An amount of the operation's currency.
  case money
  /// Seconds of work, written as hours.
  case hours
  /// Days, with a decimal.
  case days
}

/// Which way is good.
package enum Direction: String, Sendable, Hashable, CaseIterable {
  case higher
  case lower
  /// Neither way is good in itself: handle time.
  case neutral
  /// Good lies between two limits: adherence, transfers.
  case between
}
