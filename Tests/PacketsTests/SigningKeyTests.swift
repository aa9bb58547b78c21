import Foundation
import Testing

@testable import Packets

struct SigningKeyTests {
  /// Made by signify-openbsd 31, with `-G -n`; it signs nothing else.
  static let secretFile = """
    untrusted comment: test key secret key
    RWRCSwAAAAAE7xiD0IBJqGP/+16pnTmE6mhgDvpt8cfm9yoK2t1sTL22CUVl49B3DfYREOKzqoZrApPaDpRdDCflL0zACXepHhrdhmyeZVkOof1RXd7GnoNagFRRUO+W1KTIHNXd/js=

    """
  static let publicFile = """
    untrusted comment: test key public key
    RWTm9yoK2t1sTB4a3YZsnmVZDqH9UV3exp6DWoBUUVDvltSkyBzV3f47

    """
  /// What signify made of `hello` and a line break.
  static let signature = """
    untrusted comment: verify with a.pub
    RWTm9yoK2t1sTCMCFAxYNxt3mq+YXqgD6zGo9bElMa1X33mwT1JVma7yrmU91xyGeFmgACX07q8k2R6Qfu4EYUD8GuV9j4j2cAM=

    """
  /// As before, but with a password.
  static let lockedFile = """
    untrusted comment: signify secret key
    RWRCSwAAACojqvv6Smvzpg5fn1DIGSD/63AsCUDfLNNCdr3t28NkOzJcqed8ZWTkE9UHlV28E6hvqRdIb5DKj3dfPzwcvymUOR3Rz5IX71VrxI0o7Ts0zMt9g+qNurqZxwRh5YWa0pI=

    """

  static func key() throws -> SigningKey { try SigningKey(Array(secretFile.utf8), from: "a.sec") }

  @Test("signify's own keys and signatures are understood, and ours are the same bytes")
  func signify() throws {
    let key = try Self.key()
    #expect(PublicKey(Array(Self.publicFile.utf8)) == key.publicKey)
    let message = Array("hello\n".utf8)
    #expect(try key.publicKey.objection(to: Array(Self.signature.utf8), of: message) == nil)
    let own = try key.signatureFile(of: message, trusting: "x")
    #expect(own.split(separator: "\n")[1] == Self.signature.split(separator: "\n")[1])
    #expect(key.publicKey.number.hex == "4C6CDDDA0A2AF7E6")
  }

  @Test("a key with a password is refused with the command that makes one without")
  func locked() throws {
    do {
      _ = try SigningKey(Array(Self.lockedFile.utf8), from: "b.sec")
      Issue.record("it was taken")
    } catch let fault as PacketFault {
      #expect(fault.description.contains("password"))
      #expect(fault.description.contains("signify-openbsd -G -n -p debrief.pub -s debrief.sec"))
    }
  }

  @Test("no byte of a secret key file may be another", arguments: [0, 75, 110, 140, 178])
  func damaged(place: Int) throws {
    var bytes = Array(Self.secretFile.utf8)
    bytes[place] = bytes[place] == 0x41 ? 0x42 : 0x41
    #expect(throws: PacketFault.self) { try SigningKey(bytes, from: "a.sec") }
  }

  @Test("a new key is written as two files that are read again, and never over others")
  func generated() throws {
    let shelf = try Shelf()
    let key = try SigningKey.generated()
    try key.write(to: shelf.path("debrief"))
    #expect(try SigningKey(reading: shelf.path("debrief.sec")).publicKey == key.publicKey)
    #expect(try PublicKey(reading: shelf.path("debrief.pub")) == key.publicKey)
    let mode = try FileManager.default.attributesOfItem(atPath: shelf.path("debrief.sec"))[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(throws: PacketFault.self) { try key.write(to: shelf.path("debrief")) }
  }

  @Test("the words that minisign trusts are signed too")
  func trusted() throws {
    let key = try Self.key()
    let message = Array("m".utf8)
    let file = try key.signatureFile(of: message, trusting: "packet northway-2026-10-v1")
    #expect(try key.publicKey.objection(to: Array(file.utf8), of: message) == nil)
    let other = file.replacingOccurrences(of: "v1", with: "v2")
    #expect(try key.publicKey.objection(to: Array(other.utf8), of: message) != nil)
    #expect(try key.publicKey.objection(to: Array(file.utf8), of: [1]) != nil)
  }

  @Test(
    "Base64 is RFC 4648's",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="),
    ])
  func base64(plain: String, text: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == text)
    #expect(Base64.bytes(Array(text.utf8)) == Array(plain.utf8))
  }

  @Test("what is no Base64 is nothing", arguments: ["Z", "Zg", "Zg=", "Zg==Zg==", "Z g=", "===="])
  func noBase64(text: String) { #expect(Base64.bytes(Array(text.utf8)) == nil) }
}
