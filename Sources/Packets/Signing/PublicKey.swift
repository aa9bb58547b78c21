internal import Cryptography
internal import Publishing

/// A signify public key: what tells a genuine packet from a forged one.
package struct PublicKey: Hashable, Sendable {
  package let number: KeyNumber
  private let key: Ed25519PublicKey

  init(number: KeyNumber, key: Ed25519PublicKey) {
    self.number = number
    self.key = key
  }

  /// Reads a key file of signify or minisign.
  package init(reading path: String) throws {
    guard let key = PublicKey(try FileReading.read(path)) else {
      throw PacketFault.key(path, reason: "it is no public key of signify or minisign")
    }
    self = key
  }

  /// Understands the bytes of a key file.
  package init?(_ file: [UInt8]) {
    guard let bytes = SignifyFile.bytes(file, count: 42),
      let key = Ed25519PublicKey(Array(bytes[10...]))
    else { return nil }
    self.init(number: KeyNumber(bytes[2..<10]), key: key)
  }

  /// The key as a file.
  package var file: String {
    SignifyFile.text(
      "packet signing key \(number.hex)", SignifyFile.algorithm + number.bytes + key.bytes)
  }

  /// What a signature file says about a message, in words, or `nil` when it is genuine.
  func objection(to signatureFile: [UInt8], of message: [UInt8]) throws -> String? {
    guard let bytes = SignifyFile.bytes(signatureFile, count: 74) else {
      return "it is no signature of signify"
    }
    let number = KeyNumber(bytes[2..<10])
    if number != self.number {
      return "it was made with the key \(number.hex), not with \(self.number.hex)"
    }
    let signature = Array(bytes[10...])
    guard try key.accepts(signature, of: message) else {
      return "it does not belong to these files or was not made with the key \(number.hex)"
    }
    return try trustedObjection(to: signatureFile, signature)
  }

  /// Minisign's last two lines: words that are signed too, together with the signature.
  private func trustedObjection(to file: [UInt8], _ signature: [UInt8]) throws -> String? {
    let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.count <= 3 { return lines.last?.isEmpty == true ? nil : "it has no last line break" }
    let words = Array("trusted comment: ".utf8)
    guard lines.count == 5, lines[4].isEmpty, lines[2].starts(with: words),
      let whole = Base64.bytes(lines[3]),
      try key.accepts(whole, of: signature + lines[2].dropFirst(words.count))
    else { return "its trusted comment is not the signed one" }
    return nil
  }
}
