import Testing

@testable import Caching

@Suite struct DigestTests {
  /// These values are in every published site's manifest; a change of the digest makes every page anew.
  @Test(arguments: [0, 1, 63, 64, 65, 200])
  func everyBitCounts(size: Int) {
    var bytes = [UInt8](repeating: 7, count: size)
    var seen: Set<Digest> = [Digest(of: bytes)]
    for bit in 0..<size * 8 {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(seen.insert(Digest(of: bytes)).inserted)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }

  @Test func lengthCountsWhereAllIsNought() {
    let digests = Set((0..<300).map { Digest(of: [UInt8](repeating: 0, count: $0)) })
    #expect(digests.count == 300)
  }

  @Test func bothHalvesDiffer() {
    let digests = (0..<1000).map { Digest(of: Array("row \($0)".utf8)) }
    #expect(Set(digests.map(\.high)).count == 1000)
    #expect(Set(digests.map(\.low)).count == 1000)
  }

  @Test(arguments: ["", "abc", "Ünïcode"])
  func textReadsBack(_ text: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(digest.text.utf8.count == 32)
    #expect(Digest(text: digest.text[...]) == digest)
  }

  @Test(arguments: ["", "-", "12", "zz345678901234567890123456789012"])
  func otherTextIsNoDigest(_ text: String) { #expect(Digest(text: text[...]) == nil) }
}
