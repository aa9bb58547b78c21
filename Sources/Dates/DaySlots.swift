/// The two grains of the hours of a day: which quarter of an hour a second of the day lies in.
package enum DaySlots {
  /// Slots a day; a slot is 15 minutes, so that half-hour zones and half-hour intervals both fit.
  package static let count = 96

  /// The slot of a second of the day; 24:00 and later stays in the last slot of the day it began.
  package static func slot(ofSecond second: Int) -> Int {
    min(max(second, 0) / 900, count - 1)
  }

  /// The hour of the day, 0–23, in which a slot lies.
  package static func hour(ofSlot slot: Int) -> Int { slot / 4 }
}
