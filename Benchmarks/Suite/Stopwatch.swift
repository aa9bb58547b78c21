import Glibc

/// What a piece of work cost.
struct Cost: Sendable {
  /// Seconds of all threads, in the program and in the kernel for it.
  var cpu: Double
  var wall: Double
}

extension [Cost] {
  var cpu: Double { median(map(\.cpu)) }
  var wall: Double { median(map(\.wall)) }
}

/// Times work inside this process.
enum Stopwatch {
  static func time(_ work: () throws -> Void) rethrows -> Cost {
    let cpu = processSeconds
    let wall = ContinuousClock.now
    try work()
    return Cost(cpu: processSeconds - cpu, wall: wall.duration(to: .now) / .seconds(1))
  }

  /// Times work several times, after once for the caches.
  static func times(_ count: Int, _ work: () throws -> Void) rethrows -> [Cost] {
    try work()
    return try (0..<count).map { _ in try time(work) }
  }

  /// Two pieces of work in turn, so that a busy machine burdens both alike.
  static func inTurn(
    _ count: Int, _ first: () throws -> Void, _ second: () throws -> Void
  ) rethrows -> (first: [Cost], second: [Cost]) {
    try first()
    try second()
    var costs: (first: [Cost], second: [Cost]) = ([], [])
    for _ in 0..<count {
      costs.first.append(try time(first))
      costs.second.append(try time(second))
    }
    return costs
  }

  private static var processSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that this process ever had, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
