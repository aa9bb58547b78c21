/// The small text files of OpenBSD's signify: a line that nobody need believe, and one of Base64.
enum SignifyFile {
  private static let comment = "untrusted comment: "

  /// What the second line begins with: the only algorithm there is.
  static let algorithm = Array("Ed".utf8)

  static func text(_ words: String, _ bytes: [UInt8]) -> String {
    comment + words + "\n" + Base64.text(of: bytes) + "\n"
  }

  /// The bytes of the second line, if they are of this length and Ed25519's; lines after it are allowed,
  /// for minisign puts some there.
  static func bytes(_ text: [UInt8], count: Int) -> [UInt8]? {
    let lines = text.split(
      separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count >= 2, lines[0].starts(with: comment.utf8) else { return nil }
    let line = lines[1].last == UInt8(ascii: "\r") ? lines[1].dropLast() : lines[1]
    guard let bytes = Base64.bytes(line), bytes.count == count, bytes.starts(with: algorithm) else {
      return nil
    }
    return bytes
  }
}

/// The eight bytes by which signify tells keys apart.
package struct KeyNumber: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  /// As minisign shows it: the last byte first, in capitals.
  package var hex: String {
    bytes.reversed().map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
  }
}
