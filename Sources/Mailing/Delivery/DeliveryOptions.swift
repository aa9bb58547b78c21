/// How a run goes about it.
package struct DeliveryOptions: Sendable, Hashable {
  /// The most letters a second; `nil` is as fast as the server takes them.
  package var lettersPerSecond: Double?
  /// How often a letter is tried in one run when the server says "not now".
  package var tries = 3
  /// Seconds to wait before the second try, the third and so on; the last one goes on for the others.
  package var pauses: [Double] = [30, 120, 300]
  /// How many letters in a row the server may fail before the run gives up on it.
  package var patience = 3
  /// Letters that may have arrived are sent again, with the same Message-ID.
  package var resendsInDoubt = false
  /// Letters that were refused for good are tried again.
  package var resendsRejected = false

  package init() {}
}

/// What a run takes from the world outside, so that tests can bring their own.
package struct Surroundings: Sendable {
  /// Seconds since 1970, for the ledger.
  package var now: @Sendable () -> Int
  /// Seconds by a clock that only goes forward, for the pace.
  package var steadyTime: @Sendable () -> Double
  /// Waits so many seconds, never more than one.
  package var sleep: @Sendable (_ seconds: Double) -> Void
  /// Somebody wants the run to end after the letter in hand.
  package var isInterrupted: @Sendable () -> Bool

  package init(
    now: @escaping @Sendable () -> Int, steadyTime: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Double) -> Void, isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.now = now
    self.steadyTime = steadyTime
    self.sleep = sleep
    self.isInterrupted = isInterrupted
  }
}
