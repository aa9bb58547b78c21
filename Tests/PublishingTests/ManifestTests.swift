import Caching
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  /// These values are in every published site; a change of the fingerprint makes all of them change.
  @Test(arguments: [
    ("", "4bd85444d1df5253"), ("abc", "c0752d40350303ee"),
    (String(repeating: "0123456789", count: 10), "b3568b7def6b038b"),
  ])
  func fingerprintsStayWhatTheyAre(_ text: String, _ expected: String) {
    #expect(ContentHash(Array(text.utf8)).text == expected)
  }

  @Test func everyBitCounts() {
    let bytes = [UInt8](repeating: 7, count: 100)
    var seen: Set<ContentHash> = [ContentHash(bytes)]
    for bit in 0..<800 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(seen.insert(ContentHash(changed)).inserted)
    }
    for count in 0..<100 {
      #expect(seen.insert(ContentHash([UInt8](repeating: 0, count: count))).inserted)
    }
  }

  @Test func linesStandInTheOrderOfPaths() {
    let hash = ContentHash([])
    let bytes = Manifest.bytes(
      ["b", "a/b", "a.html"].map { Manifest.Entry(path: $0, size: 0, hash: hash) })
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.split(separator: " ").last } == ["2", "-", "a.html", "a/b", "b"])
    #expect(Manifest.isHeading(bytes) && !Manifest.isHeading(Array("debrief".utf8)))
    #expect(Manifest.isHeading(Array("debrief-manifest 1\n".utf8)))
  }

  @Test func entriesReadBack() {
    let stamp = Digest(of: [1])
    let entries = [
      Manifest.Entry(path: "a/b.html", size: 7, hash: ContentHash([1]), stamp: stamp),
      Manifest.Entry(path: "c", size: 0, hash: ContentHash([])),
    ]
    let read = Manifest(Manifest.bytes(entries, origin: stamp))
    #expect(Set(read.entries.values) == Set(entries))
    #expect(read.origin == stamp)
    #expect(Manifest(Manifest.bytes(entries)).origin == nil)
  }
}
