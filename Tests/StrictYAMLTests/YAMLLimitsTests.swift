import Diagnostics
import StrictYAML
import Testing

/// No text, however hostile, costs more than its own length, and none ends the program.
@Suite struct YAMLLimitsTests {
  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func listsMayStandInEachOtherToTheLimitAndNoFurther() {
    #expect(YAMLReader.read(Self.nested(33), file: "f").1 == [])
    let (value, problems) = YAMLReader.read("a: \n - \(Self.nested(32))", file: "f")
    #expect(value == nil)
    #expect(problems.map(\.description) == ["f:2:35: error: nested deeper than 32 levels"])
  }

  /// Texts that would take a recursive reader tens of thousands of frames deep.
  static let bombs: [(name: String, yaml: String, id: String)] = [
    ("brackets", String(repeating: "[", count: 100_000), "too-deep"),
    ("brackets over lines", String(repeating: "[\n", count: 100_000), "too-deep"),
    ("braces", String(repeating: "{a: ", count: 100_000), "too-deep"),
    ("braces as keys", String(repeating: "{", count: 100_000), "bad-yaml"),
    ("dashes", String(repeating: "- ", count: 100_000) + "x", "too-deep"),
    ("dashes and nothing else", String(repeating: "- ", count: 100_000), "too-deep"),
    ("questions", String(repeating: "? ", count: 100_000), "bad-yaml"),
    ("questions and dashes", String(repeating: "? - ", count: 100_000), "bad-yaml"),
    (
      "indentation", (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      "too-deep"
    ),
    ("next line", "x: 1\u{85}" + String(repeating: "- ", count: 50_000), "bad-yaml"),
    ("line separator", "x:\u{2028}" + String(repeating: "- ", count: 50_000), "too-deep"),
    ("return", "x:\r" + String(repeating: "- ", count: 50_000), "too-deep"),
    (
      "dashes and indentation",
      (0..<200).map { depth in
        String(repeating: " ", count: depth * 60) + String(repeating: "- ", count: 30) + "\n"
      }.joined(), "too-deep"
    ),
  ]

  @Test(arguments: bombs.map(\.name))
  func deepNestingIsRefusedByName(name: String) throws {
    let bomb = try #require(Self.bombs.first { $0.name == name })
    let (value, problems) = YAMLReader.read(bomb.yaml, file: "bomb.yml")
    #expect(value == nil)
    #expect(problems.map(\.id) == [bomb.id])
  }

  /// Each line doubles the one above.
  @Test(arguments: ["? *a60\n: y", "b: *a60", ""])
  func anAliasBombIsRefusedAtItsFirstName(use: String) {
    let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    let (value, problems) = YAMLReader.read("a0: &a0 x\n\(levels)\(use)", file: "m.md")
    #expect(value == nil)
    #expect(problems.map(\.description).allSatisfy { $0.hasPrefix("m.md:1:5: ") })
    #expect(problems.map(\.id) == ["bad-yaml"])
  }

  @Test(arguments: ["a: ----------------------------------------", "a: b - c - d", "- - - x"])
  func ordinaryDashesAreNoNesting(yaml: String) {
    #expect(YAMLReader.read(yaml, file: "f").1 == [])
  }

  @Test func aTextBeyondTheLimitIsRefusedUnread() {
    let text = String(repeating: "[", count: YAMLReader.largestText + 1)
    #expect(YAMLReader.read(text, file: "f").1.map(\.id) == ["too-large"])
  }

  /// A file may end anywhere, and a byte may be anything: there is a value or there is one reason.
  @Test(arguments: [
    "a: [b, {c: \"d\\u00e9\"}]\n? e\n: |2-\n   f\n...\n", "%YAML 1.1\n--- !<tag:x> 'a''b' # c\n",
    "- &a >+\n  x\n\n- *a\n- !!str ? y\n", "\u{FEFF}k: \u{1F600}\u{2028}- v\n  - \"w\\\n  x\"",
  ])
  func everyCutAndEveryChangedByteGivesAValueOrOneReason(yaml: String) {
    let bytes = Array(yaml.utf8)
    for index in bytes.indices {
      for byte: UInt8? in [nil, 0, 9, 10, 0x25, 0x26, 0x2A, 0x2D, 0x3A, 0x5B, 0x5D, 0x7D, 0xFF] {
        let changed = byte.map { bytes[..<index] + [$0] + bytes[(index + 1)...] }
        let text = String(decoding: changed ?? bytes[..<index], as: UTF8.self)
        let (value, problems) = YAMLReader.read(text, file: "f")
        #expect((value == nil) == (problems.count == 1), "\(text.debugDescription)")
      }
    }
  }
}
