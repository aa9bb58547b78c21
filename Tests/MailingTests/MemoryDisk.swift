@testable import Mailing

/// A ledger's file in memory, which stops working when it is told to.
final class MemoryDisk {
  private(set) var bytes: [UInt8] = []
  /// How many calls work; then every one fails.
  private var callsLeft: Int
  /// How much of a line the failing write still puts down.
  private let leavesBytes: Int
  private(set) var calls = 0

  init(_ bytes: [UInt8] = [], failsAfter calls: Int = .max, leavingBytes: Int = 0) {
    self.bytes = bytes
    callsLeft = calls
    leavesBytes = leavingBytes
  }

  private func spend(_ leaving: [UInt8]) throws(MachineFault) {
    calls += 1
    if callsLeft == 0 {
      bytes += leaving.prefix(leavesBytes)
      throw MachineFault("writing", "memory", code: 28)
    }
    callsLeft -= 1
  }

  var disk: LedgerDisk {
    LedgerDisk(
      write: { line throws(MachineFault) in
        try self.spend(line)
        self.bytes += line
      },
      sync: { () throws(MachineFault) in try self.spend([]) })
  }

  /// A ledger over what is there, as if it were opened anew: half a last line is dropped.
  func ledger() throws -> Ledger {
    let text = try LedgerText.read(bytes).get()
    if text.lacksLineBreak { bytes.append(0x0A) }
    bytes.removeLast(text.torn.count)
    return Ledger(path: "memory", lines: text.lines, disk: disk)
  }

  var states: [LetterState] {
    (try? LedgerText.read(bytes).get().lines.map(\.state)) ?? []
  }
}
