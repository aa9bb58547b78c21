internal import CCrypto

/// The secret half of an Ed25519 key (RFC 8032): 32 bytes that nobody else may know.
package struct Ed25519SecretKey: Sendable {
  package let seed: [UInt8]
  package let publicKey: Ed25519PublicKey

  /// `nil` for anything but 32 bytes.
  package init?(seed: [UInt8]) throws(CryptographyFault) {
    guard seed.count == Ed25519PublicKey.length else { return nil }
    try Self.open()
    var isDone = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Ed25519PublicKey.length) { buffer, count in
      isDone = ccrypto_ed25519_public(seed, buffer.baseAddress)
      count = isDone ? Ed25519PublicKey.length : 0
    }
    guard isDone, let publicKey = Ed25519PublicKey(bytes) else { throw .refused }
    self.seed = seed
    self.publicKey = publicKey
  }

  /// The 64 bytes of a signature; the same message has the same one for ever.
  package func signature(of message: [UInt8]) throws(CryptographyFault) -> [UInt8] {
    var isDone = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Ed25519PublicKey.signatureLength) {
      buffer, count in
      isDone = ccrypto_ed25519_sign(seed, message, message.count, buffer.baseAddress)
      count = isDone ? Ed25519PublicKey.signatureLength : 0
    }
    guard isDone else { throw .refused }
    return bytes
  }

  fileprivate static func open() throws(CryptographyFault) {
    if let missing = ccrypto_open() { throw .missing(String(cString: missing)) }
  }
}

/// The half of an Ed25519 key that everybody may know, and that tells a signature from a forgery.
package struct Ed25519PublicKey: Sendable, Hashable {
  static let length = 32
  static let signatureLength = 64

  package let bytes: [UInt8]

  /// `nil` for anything but 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  /// Whether the holder of the secret key signed exactly this message.
  package func accepts(
    _ signature: [UInt8], of message: [UInt8]
  ) throws(CryptographyFault) -> Bool {
    try Ed25519SecretKey.open()
    guard signature.count == Self.signatureLength else { return false }
    // OpenSSL reports a key that is no point of the curve as any other forgery, or as a refusal.
    return ccrypto_ed25519_verify(bytes, message, message.count, signature) == CCryptoGenuine
  }
}
