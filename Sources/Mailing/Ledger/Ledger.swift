internal import Glibc

/// The record of what was sent, line by line, by which nobody gets a letter twice and none is forgotten.
///
/// A line is on the disk before what it announces is done, and lines are only ever added. While a ledger
/// is open nobody else can send by it; the kernel lets go of the lock however the process ends.
package final class Ledger {
  package let path: String
  /// What is known of all letters, the lines written since it was opened among them.
  package private(set) var history: LedgerHistory
  private let disk: LedgerDisk
  /// Once a write has failed the file may end in half a line, and another one behind it would be spoilt.
  private var failure: MachineFault?

  init(path: String, lines: [LedgerLine], disk: LedgerDisk) {
    self.path = path
    history = LedgerHistory(lines)
    self.disk = disk
  }

  /// Adds lines, and returns when they are on the disk.
  func add(_ lines: [LedgerLine]) throws(LedgerFault) {
    if let failure { throw .machine(failure) }
    do {
      for line in lines { try disk.write(line.bytes) }
      if !lines.isEmpty { try disk.sync() }
    } catch {
      failure = error
      throw .machine(error)
    }
    for line in lines { history.take(line) }
  }
}

extension Ledger {
  /// Opens a ledger and locks it; one that is not there yet is begun.
  package static func open(_ path: String) throws(LedgerFault) -> Ledger {
    do {
      let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT)
      guard try hold(file) else { throw LedgerFault.locked(path: path) }
      let lines = try LedgerMending.lines(of: file)
      if lines.isEmpty { try Folder.sync(Folder.above(path)) }
      return Ledger(path: path, lines: lines, disk: LedgerDisk(file))
    } catch let fault as MachineFault {
      throw .machine(fault)
    } catch let fault as LedgerFault {
      throw fault
    } catch {
      throw .machine(MachineFault("opening", path, code: EIO))
    }
  }

  /// Takes the lock.
  ///
  /// Whoever reads the status holds it for a moment, which is worth a moment's wait.
  private static func hold(_ file: OpenFile) throws(MachineFault) -> Bool {
    for _ in 0..<10 {
      do {
        try attempt("locking", file.path) { flock(file.number, LOCK_EX | LOCK_NB) }
        return true
      } catch {
        if error.code != EWOULDBLOCK { throw error }
        usleep(10_000)
      }
    }
    return false
  }
}

/// Where a ledger's lines go; tests put something in its place that fails when they want.
struct LedgerDisk {
  /// Writes one line in one call.
  let write: (_ line: [UInt8]) throws(MachineFault) -> Void
  /// Returns when all that was written is on the disk.
  let sync: () throws(MachineFault) -> Void
}

extension LedgerDisk {
  init(_ file: OpenFile) {
    write = { line throws(MachineFault) in try file.writeAtOnce(line) }
    sync = { () throws(MachineFault) in try file.sync() }
  }
}
