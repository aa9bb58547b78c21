internal import Glibc

/// What the machine refused: what was being done, to which path, and the error's number.
package struct MachineFault: Error, Hashable, Sendable {
  package let operation: String
  package let path: String
  package let code: Int32

  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}

extension MachineFault: CustomStringConvertible {
  package var description: String {
    "\(String(cString: strerror(code))) while \(operation) \(path)"
  }
}

/// Runs a call again while signals cut it short, and throws instead of answering -1.
@discardableResult
func attempt<Answer: SignedInteger>(
  _ operation: String, _ path: String, _ call: () -> Answer
) throws(MachineFault) -> Answer {
  while true {
    let answer = call()
    if answer >= 0 { return answer }
    if errno != EINTR { throw MachineFault(operation, path, code: errno) }
  }
}
