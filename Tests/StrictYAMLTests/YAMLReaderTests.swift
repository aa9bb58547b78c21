import Diagnostics
import StrictYAML
import Testing

@Suite struct YAMLReaderTests {
  private func problems(_ yaml: String, _ read: (inout YAMLMap, inout [Diagnostic]) -> Void)
    -> [String]
  {
    let (value, found) = YAMLReader.read(yaml, file: "m.md", firstLine: 2)
    var problems = found
    var map = value?.map(&problems)
    if map != nil { read(&map!, &problems) }
    return problems.map(\.description)
  }

  @Test func anUnknownKeyIsNamedWithItsPlaceAndTheNearestKnownOne() {
    let words = problems("name: AHT\nformla: a / b\n") { map, problems in
      _ = map.take("name")
      _ = map.take("formula")
      map.refuseTheRest(of: "a metric", &problems)
    }
    #expect(
      words == ["m.md:3:1: error: a metric has no key 'formla'. Did you mean 'formula'?"])
  }

  @Test(arguments: [
    ("a: [1, 2", "m.md:"), ("a: 1\n b: 2", "m.md:"), ("a: &x 1\nb: *x", "anchors"),
    ("a: 1\na: 2", "twice"), (String(repeating: "[", count: 200_000), "nested deeper"),
    (String(repeating: "- ", count: 100_000) + "x", "nested deeper"),
  ])
  func badYAMLIsADiagnosticAndNeverACrash(yaml: String, word: String) {
    let (_, problems) = YAMLReader.read(yaml, file: "m.md")
    #expect(problems.containsErrors)
    #expect(problems.contains { $0.description.contains(word) })
  }

  @Test func scalarsStayTheTextThatWasWritten() throws {
    let (value, _) = YAMLReader.read("a: 010\nb: no\nc: 2026-01-01\nd: \"~\"\ne: ~", file: "f")
    var problems: [Diagnostic] = []
    var map = try #require(value).map(&problems)
    #expect(map.take("a")?.text(&problems) == "010")
    #expect(map.take("b")?.text(&problems) == "no")
    #expect(map.take("c")?.text(&problems) == "2026-01-01")
    #expect(map.take("d")?.text(&problems) == "~")
    #expect(map.take("e") == nil)
  }

  @Test func frontMatterKeepsTheLineOfTheBody() throws {
    let (found, problems) = FrontMatter.read("---\nkind: x\n---\n\nHello", file: "n.md")
    let matter = try #require(found)
    #expect(problems.isEmpty)
    #expect(matter.body == "\nHello")
    #expect(matter.bodyLine == 4)
  }

  @Test(arguments: ["Hello", "", "---\nkind: x\n"])
  func missingFrontMatterIsNamed(text: String) {
    let (matter, problems) = FrontMatter.read(text, file: "n.md")
    #expect(matter == nil)
    #expect(problems.containsErrors)
  }
}
