/// Where mail goes: `local@domain`, in ASCII, without quotes, comments or routes.
///
/// Strict on purpose: what is an address here is one for every server and program on the way, and holds nothing
/// that could end a command or a header.
package struct MailAddress: Hashable, Sendable {
  /// What stands before the @; capitals count.
  package let local: String

  /// What stands after it, in lower case.
  package let domain: MailDomain

  package var text: String { local + "@" + domain.text }

  package init?(_ text: String) {
    guard let address = try? MailAddress(parsing: text) else { return nil }
    self = address
  }
}

extension MailAddress {
  /// Why a text is no address.
  package enum Fault: Error, Equatable, Sendable {
    case empty

    /// A byte that no address of ours may hold: a blank, a control, a comma, a quote, a bracket, or half a letter.
    case byte(UInt8)

    /// There is no @, or more than one.
    case signs(Int)

    /// The part before the @ is empty, or has a dot too many.
    case local

    /// The part before the @ reads as an encoded word, `=?utf-8?q?…?=`: what a program makes of it may be another address.
    case encodedWord

    /// The part before the @ has more than 64 bytes.
    case localLength(Int)

    /// What follows the @ is no name of a domain.
    case domain

    /// It has more than 254 bytes.
    case length(Int)
  }

  /// Reads an address, or says what is wrong with it first.
  package init(parsing text: String) throws(Fault) {
    let bytes = Array(text.utf8)
    let sign = UInt8(ascii: "@")
    guard !bytes.isEmpty else { throw .empty }
    if let byte = bytes.first(where: { !$0.isAtomText && !".@".utf8.contains($0) }) {
      throw .byte(byte)
    }
    let parts = bytes.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .signs(parts.count - 1) }
    guard parts[0].isDotAtom else { throw .local }
    guard !parts[0].holdsEncodedWord else { throw .encodedWord }
    guard parts[0].count <= 64 else { throw .localLength(parts[0].count) }
    guard bytes.count <= 254 else { throw .length(bytes.count) }
    guard let domain = MailDomain(String(decoding: parts[1], as: UTF8.self)) else { throw .domain }
    self.local = String(decoding: parts[0], as: UTF8.self)
    self.domain = domain
  }
}
