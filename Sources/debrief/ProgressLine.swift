import DebriefKit
import Synchronization

/// One line on a terminal that says how far a build has come, once it has lasted a second.
final class ProgressLine: Sendable {
  private let isEnabled = Terminal.showsProgress
  private let started = ContinuousClock.now
  private let isShown = Atomic<Bool>(false)

  func show(_ progress: Progress) {
    guard isEnabled, started.duration(to: .now) > .seconds(1) else { return }
    isShown.store(true, ordering: .relaxed)
    let text =
      switch progress {
      case .reading: "reading"
      case .pages(let done, let all): "\(done) of \(all) pages"
      }
    Terminal.printError("\r\u{1B}[K\(text)")
  }

  func clear() {
    if isShown.load(ordering: .relaxed) { Terminal.printError("\r\u{1B}[K") }
  }
}
