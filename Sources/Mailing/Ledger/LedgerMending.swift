internal import Glibc

/// Brings a ledger in order that a crash left with half a line.
enum LedgerMending {
  /// The lines of a file that is locked; afterwards it ends in a whole line.
  static func lines(of file: OpenFile) throws -> [LedgerLine] {
    let bytes = try file.bytes()
    switch LedgerText.read(bytes) {
    case .failure(let broken):
      throw LedgerFault.broken(path: file.path, line: broken.number)
    case .success(let text):
      if text.lacksLineBreak {
        try file.writeAtOnce([0x0A])
        try file.sync()
      } else if !text.torn.isEmpty {
        try setAside(text.torn, of: file)
      }
      return text.lines
    }
  }

  /// Keeps the half line in a file beside the ledger before it is cut off, for somebody may want to know it.
  ///
  /// It tells us nothing: half a `sending` means that the server was not yet spoken to, and half an
  /// outcome leaves the letter in doubt, which it is.
  private static func setAside(_ torn: ArraySlice<UInt8>, of file: OpenFile) throws(MachineFault) {
    let aside = try OpenFile(file.path + ".torn", O_WRONLY | O_APPEND | O_CREAT)
    try aside.writeAll(torn + [0x0A])
    try aside.sync()
    try Folder.sync(Folder.above(file.path))
    try file.cut(to: file.size() - torn.count)
    try file.sync()
  }
}
