/// A ledger's bytes, read: its lines, and the last one when it was cut short.
struct LedgerText {
  private(set) var lines: [LedgerLine] = []
  /// Bytes after the last line break that are no line: what a crash left of a write.
  private(set) var torn: ArraySlice<UInt8> = []
  /// The last line is whole but for its line break.
  private(set) var lacksLineBreak = false

  /// Reads all lines; answers with the number of the first broken one.
  static func read(_ bytes: [UInt8]) -> Result<LedgerText, BrokenLine> {
    var text = LedgerText()
    var number = 0
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      number += 1
      guard let line = LedgerLine(rest[..<end]) else { return .failure(BrokenLine(number: number)) }
      text.lines.append(line)
      rest = rest[(end + 1)...]
    }
    text.take(last: rest)
    return .success(text)
  }

  /// The write of a line is one call, so only the last one can be short, and by any number of bytes.
  private mutating func take(last rest: ArraySlice<UInt8>) {
    guard !rest.isEmpty else { return }
    if let line = LedgerLine(rest) {
      lines.append(line)
      lacksLineBreak = true
    } else {
      torn = rest
    }
  }

  struct BrokenLine: Error, Equatable {
    let number: Int
  }
}
