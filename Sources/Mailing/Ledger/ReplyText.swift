/// Words of a server, made fit for a line of the ledger and a terminal.
enum ReplyText {
  /// The most bytes of a reply that are kept.
  static let limit = 500

  /// Printable ASCII in one line: line breaks become blanks, and what cannot be printed a question mark.
  static func clean(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 where bytes.count < limit {
      switch byte {
      case 0x20...0x7E: bytes.append(byte)
      case 0x09, 0x0A, 0x0D: if bytes.last != 0x20 { bytes.append(0x20) }
      // The bytes after the first of a character would each give another question mark.
      case 0x80...0xBF: continue
      default: bytes.append(0x3F)
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A reply without a secret that a server was so careless as to repeat.
  static func withhold(_ secrets: [String], in text: String) -> String {
    secrets.filter { !$0.isEmpty }.reduce(text) { $0.replacing($1, with: "***") }
  }
}

extension String {
  /// The text with every occurrence of another replaced, compared byte for byte.
  func replacing(_ old: String, with new: String) -> String {
    let (text, old, new) = (Array(utf8), Array(old.utf8), Array(new.utf8))
    guard !old.isEmpty else { return self }
    var made: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at...].starts(with: old) {
        made += new
        at += old.count
      } else {
        made.append(text[at])
        at += 1
      }
    }
    return String(decoding: made, as: UTF8.self)
  }
}
