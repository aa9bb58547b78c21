internal import Glibc

/// Runs the command that a user keeps a password behind.
package enum SecretCommand {
  /// What it prints, its errors aside; it has half a minute.
  package static func output(of command: String) throws(MachineFault) -> [UInt8] {
    let ending = try ChildProcess.run(
      ["/bin/sh", "-c", "(" + command + "\n) 2>/dev/null"], input: [], seconds: 30)
    guard ending.cause == .exit(0) else {
      throw MachineFault("running the command of 'password' or 'token':", command, code: ECANCELED)
    }
    return Array(ending.output.utf8)
  }
}
