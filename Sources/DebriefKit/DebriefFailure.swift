/// Why a command ended without doing its work; each case is an exit code.
public enum DebriefFailure: Error, Sendable, Hashable {
  /// The command was used in a way it does not know: exit 2.
  case wrongUse(String)
  /// The machine refused: no space, no right, no such file: exit 3.
  case machine(String)
  /// Another build holds the lock: exit 75.
  case locked(String)

  /// The exit code of the command.
  public var exitCode: Int32 {
    switch self {
    case .wrongUse: 2
    case .machine: 3
    case .locked: 75
    }
  }

  /// What to tell the user.
  public var message: String {
    switch self {
    case .wrongUse(let text), .machine(let text), .locked(let text): text
    }
  }
}
