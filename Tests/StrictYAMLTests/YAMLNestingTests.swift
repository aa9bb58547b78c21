import Diagnostics
import StrictYAML
import Testing

@Suite struct YAMLNestingTests {
  /// Texts that would take a recursive parser tens of thousands of frames deep.
  static let bombs: [(name: String, yaml: String)] = [
    ("brackets", String(repeating: "[", count: 100_000)),
    ("brackets over lines", String(repeating: "[\n", count: 100_000)),
    ("dashes", String(repeating: "- ", count: 100_000) + "x"),
    ("dashes and nothing else", String(repeating: "- ", count: 100_000)),
    ("questions", String(repeating: "? ", count: 100_000)),
    ("dashes after a next-line character", "x: 1\u{85}" + String(repeating: "- ", count: 50_000)),
    ("dashes after a line separator", "x: 1\u{2028}" + String(repeating: "- ", count: 50_000)),
    ("dashes after a return", "x: 1\r" + String(repeating: "- ", count: 50_000)),
    ("indentation", (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    (
      "dashes and indentation",
      (0..<200).map { depth in
        String(repeating: " ", count: depth * 60) + String(repeating: "- ", count: 30) + "\n"
      }.joined()
    ),
  ]

  @Test(arguments: bombs.map(\.name))
  func deepNestingIsRefusedByName(name: String) throws {
    let bomb = try #require(Self.bombs.first { $0.name == name })
    let (value, problems) = YAMLReader.read(bomb.yaml, file: "bomb.yml")
    #expect(value == nil)
    #expect(problems.map(\.id) == ["too-deep"])
  }

  @Test(arguments: ["a: ----------------------------------------", "a: b - c - d", "- - - x"])
  func ordinaryDashesAreNoNesting(yaml: String) {
    #expect(!YAMLReader.read(yaml, file: "f").1.containsErrors)
  }
}
