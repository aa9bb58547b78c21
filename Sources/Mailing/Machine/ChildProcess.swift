internal import Glibc

/// Runs a program with input on its standard input, and keeps what it says.
enum ChildProcess {
  enum Cause: Hashable {
    case exit(Int32)
    case signal(Int32)
    /// It took too long and was ended.
    case patience
    /// Somebody else has asked for its end, so that it cannot be known.
    case unknown
  }

  struct Ending: Hashable {
    let cause: Cause
    /// The first of what it wrote to both of its outputs.
    let output: String
    /// It took all of its input.
    let hasReadAll: Bool
  }

  /// The most of a program's output that is kept.
  private static let outputLimit = 8192

  static func run(
    _ words: [String], input: [UInt8], seconds: Int
  ) throws(MachineFault) -> Ending {
    // A pair of sockets rather than a pipe: writing to one that nobody reads is an error and no signal.
    var pair: [Int32] = [-1, -1]
    try attempt("making a socket for", words[0]) {
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0, &pair)
    }
    let (ours, theirs) = (pair[0], pair[1])
    defer { close(ours) }
    var started = pid_t()
    let code = spawn(words, &started, talkingTo: theirs)
    close(theirs)
    if code != 0 { throw MachineFault("starting", words[0], code: code) }
    var talk = Talk(socket: ours, input: input, end: Self.now() + seconds)
    let isDone = talk.go(keeping: outputLimit) { hasEnded(started) }
    if !isDone { kill(started, SIGKILL) }
    let cause = wait(for: started)
    return Ending(
      cause: isDone ? cause : .patience,
      output: String(decoding: talk.output, as: UTF8.self),
      hasReadAll: talk.hasWrittenAll)
  }

  /// Starts the program in a group of its own, or Ctrl-C would end it in the middle of a letter.
  private static func spawn(
    _ words: [String], _ started: inout pid_t, talkingTo socket: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for number in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_adddup2(&actions, socket, number)
    }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawn(&started, words[0], &actions, &attributes, arguments, environ)
  }

  /// Whether it has ended, without taking its status away.
  private static func hasEnded(_ process: pid_t) -> Bool {
    var information = siginfo_t()
    let asked = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return asked != 0 || information.si_signo != 0
  }

  private static func wait(for process: pid_t) -> Cause {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return .unknown }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
