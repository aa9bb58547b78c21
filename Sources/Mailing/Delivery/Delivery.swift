/// Sends letters so that nobody gets one twice, none is lost and none fails unseen.
///
/// Before a letter's bytes go anywhere, the ledger says on the disk that it is being sent. Whatever ends
/// the run between that line and the next one leaves the letter in doubt, and doubt is told, never guessed.
package struct Delivery {
  private let ledger: Ledger
  private let transport: any Transport
  private let sender: String
  private let options: DeliveryOptions
  private let surroundings: Surroundings

  /// `sender` is the envelope's, where bounces go.
  package init(
    ledger: Ledger, transport: any Transport, sender: String, options: DeliveryOptions,
    surroundings: Surroundings
  ) {
    self.ledger = ledger
    self.transport = transport
    self.sender = sender
    self.options = options
    self.surroundings = surroundings
  }

  /// Sends what is to be sent of these letters; told of each as it is done with.
  package func run(
    _ letters: [Letter], whenDone: @escaping (LetterReport) -> Void = { _ in }
  ) -> DeliveryReport {
    var run = DeliveryRun(letters, ledger, whenDone: whenDone)
    run.judge(options, at: surroundings.now())
    if !run.waiting.isEmpty { prepare(&run) }
    for round in 0..<max(1, options.tries) where run.stop == nil && !run.waiting.isEmpty {
      if round > 0 { rest(before: round) }
      sendAll(&run)
    }
    return run.report
  }

  private func prepare(_ run: inout DeliveryRun) {
    do {
      try transport.prepare()
    } catch {
      run.end(.transport(error))
    }
  }

  /// One round: each letter that waits is tried once.
  private func sendAll(_ run: inout DeliveryRun) {
    var pace = Pace(options.lettersPerSecond)
    for index in run.takeWaiting() {
      wait(pace.next(after: surroundings.steadyTime()))
      if surroundings.isInterrupted() { run.end(.interrupted) }
      if run.stop != nil { return }
      send(index, &run)
    }
  }

  private func send(_ index: Int, _ run: inout DeliveryRun) {
    let letter = run.letters[index]
    let parcel: Parcel
    switch LetterLoading.parcel(letter, from: sender) {
    case .failure(let fault):
      run.noteFailedBuild(index, fault.reason, at: surroundings.now())
      return
    case .success(let loaded): parcel = loaded
    }
    guard run.begin(index, at: surroundings.now()) else { return }
    let handover = transport.hand(parcel)
    run.finish(index, handover, at: surroundings.now(), patience: options.patience)
  }

  private func rest(before round: Int) {
    let pause = options.pauses.isEmpty ? 0 : options.pauses[min(round, options.pauses.count) - 1]
    wait(pause)
  }

  /// Waits in small pieces, so that an interruption is heard.
  private func wait(_ seconds: Double) {
    var left = seconds
    while left > 0, !surroundings.isInterrupted() {
      surroundings.sleep(min(left, 1))
      left -= 1
    }
  }
}

/// Keeps a distance between the beginnings of letters.
struct Pace {
  private let distance: Double
  private var earliest = -Double.infinity

  init(_ lettersPerSecond: Double?) {
    let pace = lettersPerSecond ?? 0
    distance = pace > 0 ? 1 / pace : 0
  }

  /// How long to wait for the next letter's beginning.
  mutating func next(after now: Double) -> Double {
    let start = max(now, earliest)
    earliest = start + distance
    return start - now
  }
}
