import Testing

@testable import Packets

/// Bytes from outside may say anything; nothing may trap.
struct HostileBytesTests {
  /// A fixed row of numbers, so that a failure is the same tomorrow.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }

  static let pieces = [
    "<", ">", "<!--", "-->", "--!>", "<style", "</style>", "<a href=", "\"", "'", "=", "&#", ";",
    "&amp;",
    "\\u", "\\ud83d", "\\", "%", "%C3", "%A9", "Zoë", "e\u{308}", " ", "\n", "\r\n", ",", "a202",
    "agent", "{",
    "}", "[", "]", ":", "1", "-", "=?utf-8?q?", "?=", "=C3", "\u{FEFF}", "\0", "🇩🇪",
    "<!--person:a202-->", "/",
  ]

  @Test("whatever stands in a file, reading it ends", arguments: 0..<40)
  func readers(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let person = Person(id: "a202", names: ["Zoë Łódzka", "é"])
    let search = PersonSearch(person)
    for _ in 0..<40 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &numbers) {
        bytes += Array((Self.pieces.randomElement(using: &numbers) ?? "").utf8)
        if Int.random(in: 0..<6, using: &numbers) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &numbers))
        }
      }
      _ = PageScan(bytes, at: "data/index.html")
      _ = StyleScan.objections(to: bytes)
      _ = JSONReader.value(bytes)
      _ = MailText.readings(of: bytes).map(search.mentions)
      _ = TableRows(bytes, person, search).withoutPerson
      _ = PublicKey(bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      _ = BagFields(text)
      _ = ManifestText.read(text, digits: 64)
      let ranges = search.mentions(in: bytes)
      #expect(
        ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count && !$0.isEmpty })
      let left = PersonRemoval.replacing(ranges, in: bytes, by: PersonRemoval.word)
      let page = PersonRemoval(
        person: person, search: search, dropped: [], oldID: "x-v1", newID: "x-v2")
      for path in ["data/a.html", "data/a.md"] {
        guard let text = try? page.text(bytes, at: path) else { continue }
        #expect(!search.isIn(text, at: path), "\(text.count) \(bytes)")
      }
      #expect(!search.isIn(left), "\(text.debugDescription)")
    }
  }
}
