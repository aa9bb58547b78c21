/// What the grammars of mail ask of a byte.
///
/// All checks are of bytes: a Character may hide a line feed, as CR LF is one of them.
extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered)
  }

  /// An ASCII capital as its small letter, anything else as it is.
  var lowered: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// Whether RFC 5322 §3.2.3 lets it stand in an atom.
  var isAtomText: Bool { isLetterOrDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self) }

  /// Whether RFC 2045 §5.1 lets it stand in a token, as in the names of media types.
  var isTokenText: Bool { isLetterOrDigit || "!#$%&'*+-.^_`{|}~".utf8.contains(self) }

  /// The upper-case hexadecimal digits that RFC 2045 and RFC 2231 ask for.
  var hexDigits: [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(self >> 4)], digits[Int(self & 15)]]
  }
}

extension Sequence<UInt8> {
  /// Atoms with single dots between them.
  var isDotAtom: Bool {
    let atoms = Array(self).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isAtomText) }
  }

  /// Whether some program may take a stretch of it for an encoded word: one opens, and one closes after that.
  var holdsEncodedWord: Bool {
    let text = String(decoding: Array(self), as: UTF8.self)
    guard let opening = text.firstRange(of: "=?") else { return false }
    return text[opening.upperBound...].firstRange(of: "?=") != nil
  }
}
