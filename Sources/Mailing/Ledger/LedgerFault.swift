/// Why a ledger cannot be used.
package enum LedgerFault: Error, Hashable, Sendable {
  /// Another run holds it.
  case locked(path: String)
  /// A line that is not one of ours, and not merely the last one cut short.
  case broken(path: String, line: Int)
  /// The machine refused.
  case machine(MachineFault)
}

extension LedgerFault {
  /// 75 (`EX_TEMPFAIL`) when waiting helps, 3 when the machine needs somebody.
  package var exitCode: Int32 { if case .locked = self { 75 } else { 3 } }
}

extension LedgerFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .locked(let path):
      "another run is sending by the ledger \(path); wait until it ends"
    case .broken(let path, let line):
      "\(path):\(line): the line is not one that Debrief wrote; nothing is sent until it is mended "
        + "or taken out, for it may say what was sent already"
    case .machine(let fault):
      "\(fault)"
    }
  }
}
