import Testing

@testable import Caching

@Suite struct SealedBytesTests {
  private let key = Digest(of: Array("key".utf8))

  private func sealed() -> [UInt8] {
    SealedBytes.seal(key: key) { $0.put("content") }
  }

  @Test func opensToItsContent() throws {
    var reader = try #require(SealedBytes.open(sealed(), key: key))
    #expect(try reader.text() == "content")
    #expect(reader.isAtEnd)
  }

  @Test func anotherKeyOpensNothing() {
    #expect(SealedBytes.open(sealed(), key: Digest(of: [])) == nil)
  }

  @Test func noDamageGoesUnseen() {
    let good = sealed()
    for bit in 0..<good.count * 8 {
      var bytes = good
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(SealedBytes.open(bytes, key: key) == nil)
    }
    for count in good.indices { #expect(SealedBytes.open(Array(good[..<count]), key: key) == nil) }
    #expect(SealedBytes.open(good + [0], key: key) == nil)
  }
}
