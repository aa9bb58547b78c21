import Cryptography
import Testing

/// The examples of FIPS 180-4 (NIST's "Secure Hash Standard" test messages), typed in.
struct SHATests {
  struct KnownAnswer: Sendable, CustomTestStringConvertible {
    let name: String
    let message: [UInt8]
    let sha256: String
    let sha512: String

    var testDescription: String { name }
  }

  static let known = [
    KnownAnswer(
      name: "nothing", message: [],
      sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      sha512: "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
        + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"),
    KnownAnswer(
      name: "one block", message: Array("abc".utf8),
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      sha512: "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
    KnownAnswer(
      name: "two blocks of SHA-256",
      message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      sha256: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
      sha512: "204a8fc6dda82f0a0ced7beb8e08a41657c16ef468b228a8279be331a703c335"
        + "96fd15c13b1b07f9aa1d3bea57789ca031ad85c7a71dd70354ec631238ca3445"),
    KnownAnswer(
      name: "a million times a", message: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000),
      sha256: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
      sha512: "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
        + "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b"),
  ]

  @Test("known messages have the digests that NIST prints", arguments: known)
  func knownAnswers(answer: KnownAnswer) throws {
    #expect(try SHA256.digest(of: answer.message).hex == answer.sha256)
    #expect(try SHA512.digest(of: answer.message).hex == answer.sha512)
  }

  @Test("pieces of any size hash as the whole does", arguments: [1, 63, 64, 65, 127, 128, 1000])
  func pieces(size: Int) throws {
    let whole = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var short = try SHA256()
    var long = try SHA512()
    for start in stride(from: 0, to: whole.count, by: size) {
      let piece = whole[start..<min(start + size, whole.count)]
      short.add(piece)
      long.add(piece)
    }
    #expect(try short.finish() == SHA256.digest(of: whole))
    #expect(try long.finish() == SHA512.digest(of: whole))
  }

  @Test("bytes that do not lie side by side hash as those that do")
  func scattered() throws {
    let lazy = (0..<200).lazy.map { UInt8($0) }
    #expect(try SHA256.digest(of: lazy) == SHA256.digest(of: Array(lazy)))
    #expect(try SHA512.digest(of: "Łódź".utf8) == SHA512.digest(of: Array("Łódź".utf8)))
  }

  @Test("many threads may hash at once, the first use included")
  func threads() async throws {
    let expected = try SHA256.digest(of: Array("abc".utf8))
    try await withThrowingTaskGroup(of: HashDigest.self) { group in
      for _ in 0..<64 { group.addTask { try SHA256.digest(of: Array("abc".utf8)) } }
      for try await digest in group { #expect(digest == expected) }
    }
  }

  @Test("a library that is not there is a fault that names the package to install")
  func absence() {
    #expect(CryptographyFault.missing("libcrypto.so.3").description.contains("libssl3"))
  }
}
