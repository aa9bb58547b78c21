/// A letter that no header of ours holds.
///
/// Nothing is cleaned in silence: what readers see must be what the author's files and the audit page say, and a
/// line break in a name is an attack or an accident, both worth a look.
package enum HeaderFault: Error, Equatable, Sendable {
  /// A control character: a line break, NUL, a tab, DEL, U+0080 to U+009F, or a line or paragraph separator.
  case control(Unicode.Scalar)

  /// A mark that turns the direction of what follows, with which a name can show as another.
  ///
  /// Refused rather than stripped: who it was meant to help or to cheat cannot be known here. Words of right-to-left
  /// scripts need none of them.
  case direction(Unicode.Scalar)

  /// U+FFFD, or a code that is no letter: what is left where a text was read in the wrong encoding.
  case undecodable(Unicode.Scalar)

  /// The first such letter of a text.
  static func first(in text: String) -> HeaderFault? {
    for scalar in text.unicodeScalars {
      if let fault = HeaderFault(of: scalar) { return fault }
    }
    return nil
  }

  private init?(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: self = .control(scalar)
    case 0x202A...0x202E, 0x2066...0x2069: self = .direction(scalar)
    case 0xFFFD, 0xFDD0...0xFDEF: self = .undecodable(scalar)
    case let value where value & 0xFFFE == 0xFFFE: self = .undecodable(scalar)
    default: return nil
    }
  }
}
