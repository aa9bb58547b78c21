internal import Glibc

/// How a runner is started.
struct RunnerCall: Sendable {
  let command: [String]
  let environment: [String]

  /// Starts the program with one socket for its questions and answers and one for its complaints.
  func start(channel: Int32, errors: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, channel, 0)
    posix_spawn_file_actions_adddup2(&actions, channel, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    guard let program = command.first else { return nil }
    var pid: pid_t = 0
    let isStarted = withCStrings(command) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&pid, program, &actions, nil, arguments, environment) == 0
      }
    }
    return isStarted ? pid : nil
  }

  private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
