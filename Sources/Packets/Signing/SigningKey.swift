internal import Cryptography
internal import Publishing

/// A signify secret key without a password: whoever has the file can sign.
package struct SigningKey: Sendable {
  package let publicKey: PublicKey
  private let secret: Ed25519SecretKey

  /// A key of given bytes: 32 that must be random, and 8 that need only differ from other keys'.
  package init?(seed: [UInt8], number: [UInt8]) throws {
    guard number.count == 8, let secret = try Ed25519SecretKey(seed: seed) else { return nil }
    self.secret = secret
    publicKey = PublicKey(number: KeyNumber(number), key: secret.publicKey)
  }

  /// A new key from the machine's random numbers.
  package static func generated() throws -> SigningKey {
    var generator = SystemRandomNumberGenerator()
    func random(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    guard let key = try SigningKey(seed: random(32), number: random(8)) else {
      throw CryptographyFault.refused
    }
    return key
  }

  /// Reads a key file that signify made with `-n`, or that we made.
  package init(reading path: String) throws {
    try self.init(FileReading.read(path), from: path)
  }

  /// Understands a key file: algorithm, the key for the password (none), rounds, salt, a check, the
  /// number, the seed and the public key once more.
  init(_ file: [UInt8], from path: String) throws {
    guard let bytes = SignifyFile.bytes(file, count: 104) else {
      throw PacketFault.key(path, reason: "it is no secret key of signify; " + Self.counsel)
    }
    guard bytes[4..<8].allSatisfy({ $0 == 0 }) else {
      throw PacketFault.key(
        path, reason: "it has a password, and nobody is there to type it; " + Self.counsel)
    }
    let pair = Array(bytes[40...])
    let check = try SHA512.digest(of: pair).bytes.prefix(8)
    guard Array(check) == Array(bytes[24..<32]),
      let key = try SigningKey(seed: Array(pair[..<32]), number: Array(bytes[32..<40])),
      key.secret.publicKey.bytes == Array(pair[32...])
    else { throw PacketFault.key(path, reason: "the file is damaged") }
    self = key
  }

  private static let counsel =
    "make one with: signify-openbsd -G -n -p debrief.pub -s debrief.sec"

  /// The key as a file, to be kept where nobody else reads it.
  package var file: String {
    get throws {
      let pair = secret.seed + secret.publicKey.bytes
      let check = try SHA512.digest(of: pair).bytes.prefix(8)
      return SignifyFile.text(
        "packet signing secret key \(publicKey.number.hex)",
        SignifyFile.algorithm + Array("BK".utf8) + [UInt8](repeating: 0, count: 20) + check
          + publicKey.number.bytes + pair)
    }
  }

  /// A signature that signify and minisign both accept: signify reads two lines, minisign all four.
  func signatureFile(of message: [UInt8], trusting words: String) throws -> String {
    let signature = try secret.signature(of: message)
    let whole = try secret.signature(of: signature + Array(words.utf8))
    return SignifyFile.text(
      "verify with public-key.pub", SignifyFile.algorithm + publicKey.number.bytes + signature)
      + "trusted comment: " + words + "\n" + Base64.text(of: whole) + "\n"
  }
}
