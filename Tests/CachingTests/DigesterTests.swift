import Testing

@testable import Caching

@Suite struct DigesterTests {
  private func digest(_ texts: [String]) -> Digest {
    var digester = Digester()
    for text in texts { digester.add(text) }
    return digester.digest
  }

  @Test func whereOneThingEndsCounts() {
    let ways = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], []]
    #expect(Set(ways.map(digest)).count == ways.count)
  }

  @Test func sameThingsInOneOrderHaveOneDigest() {
    #expect(digest(["a", "b"]) == digest(["a", "b"]))
    #expect(digest(["a", "b"]) != digest(["b", "a"]))
  }

  @Test func absentIsNotEmpty() {
    var absent = Digester()
    absent.add(nil as String?)
    var empty = Digester()
    empty.add("" as String?)
    #expect(absent.digest != empty.digest)
  }

  @Test func wordsOfNoughtCount() {
    var digester = Digester()
    var seen: Set<Digest> = [digester.digest]
    for _ in 0..<100 {
      digester.add(0 as UInt64)
      #expect(seen.insert(digester.digest).inserted)
    }
  }
}
