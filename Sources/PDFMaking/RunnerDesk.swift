internal import Glibc

/// A runner, what it is at, and until when.
struct RunnerDesk {
  enum Task {
    case starting
    case job(Int)
  }

  let runner: RunnerProcess
  let task: Task
  private let deadline: ContinuousClock.Instant

  init(runner: RunnerProcess, task: Task, seconds: Int) {
    (self.runner, self.task) = (runner, task)
    deadline = .now + .seconds(seconds)
  }

  var isLate: Bool { deadline <= .now }

  /// Sleeps until one of the runners says something or is late.
  static func wait(for desks: [RunnerDesk]) {
    var watched = desks.flatMap { [$0.runner.channel, $0.runner.errors] }.map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let nearest = desks.map(\.deadline).min() ?? .now
    let left = max(.zero, ContinuousClock.now.duration(to: nearest)).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
    poll(&watched, nfds_t(watched.count), Int32(clamping: milliseconds))
  }
}
