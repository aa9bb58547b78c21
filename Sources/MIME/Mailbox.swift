/// An address and whose it is.
package struct Mailbox: Hashable, Sendable {
  /// The name that mail programs show; none when it is empty.
  package let name: String?

  package let address: MailAddress

  package init(name: String? = nil, address: MailAddress) {
    self.name = name == "" ? nil : name
    self.address = address
  }
}

extension Mailbox {
  /// Why a text is no mailbox.
  package enum Fault: Error, Equatable, Sendable {
    case empty

    /// There is a name and no address in angle brackets.
    case noAddress

    /// More than one address; a message of ours goes to one reader.
    case severalAddresses

    /// An angle bracket or a quote opens and does not close, or the other way round.
    case unbalanced

    /// Something stands after the closing bracket.
    case textAfterAddress

    /// The name holds a control character, a line break or the like.
    case name(HeaderFault)

    case address(MailAddress.Fault)
  }

  /// Reads `address`, `<address>`, `Name <address>` or `"Name" <address>`, as people write them in a file.
  package init(parsing text: String) throws(Fault) {
    let bytes = Array(text.utf8).trimmed
    guard !bytes.isEmpty else { throw .empty }
    guard let open = bytes.lastIndex(of: UInt8(ascii: "<")) else {
      self.init(address: try Self.bareAddress(bytes))
      return
    }
    guard let close = bytes.lastIndex(of: UInt8(ascii: ">")), close > open else {
      throw .unbalanced
    }
    guard close == bytes.count - 1 else { throw .textAfterAddress }
    let name = try Self.name(Array(bytes[..<open]).trimmed)
    self.init(name: name, address: try Self.address(bytes[(open + 1)..<close]))
  }

  private static func bareAddress(_ bytes: [UInt8]) throws(Fault) -> MailAddress {
    let signs = bytes.count { $0 == UInt8(ascii: "@") }
    if bytes.contains(UInt8(ascii: ">")) { throw .unbalanced }
    if signs == 0 { throw .noAddress }
    if signs > 1, bytes.contains(where: { ",; ".utf8.contains($0) }) { throw .severalAddresses }
    return try address(bytes[...])
  }

  private static func address(_ bytes: ArraySlice<UInt8>) throws(Fault) -> MailAddress {
    do { return try MailAddress(parsing: String(decoding: bytes, as: UTF8.self)) } catch {
      throw .address(error)
    }
  }

  /// The name before the bracket, without the quotes that a careful writer puts around it.
  ///
  /// Commas and brackets need none here: the name is written anew, and quoted where mail asks for it.
  private static func name(_ bytes: [UInt8]) throws(Fault) -> String? {
    let quote = UInt8(ascii: "\"")
    let isQuoted = bytes.first == quote
    let inner = isQuoted ? try unquoted(bytes) : bytes
    if !isQuoted {
      if bytes.contains(UInt8(ascii: "@")) { throw .severalAddresses }
      if bytes.contains(where: { "<>".utf8.contains($0) }) { throw .unbalanced }
    }
    let name = String(decoding: inner.trimmed, as: UTF8.self)
    if let fault = HeaderFault.first(in: name) { throw .name(fault) }
    return name.isEmpty ? nil : name
  }

  /// What stands between quotes, in which a backslash takes the next byte as it is.
  private static func unquoted(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    var inner: [UInt8] = []
    var index = 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      guard index < bytes.count else { throw .unbalanced }
      inner.append(bytes[index])
      index += 1
    }
    guard index == bytes.count - 1 else { throw .unbalanced }
    return inner
  }
}

extension [UInt8] {
  /// Without the blanks at both ends; line breaks stay, to be refused.
  fileprivate var trimmed: [UInt8] {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    return Array(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
