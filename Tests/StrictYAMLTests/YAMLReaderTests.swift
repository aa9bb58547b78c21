import Diagnostics
import StrictYAML
import Testing

@Suite struct YAMLReaderTests {
  private func problems(_ yaml: String, _ read: (inout YAMLMap, inout [Diagnostic]) -> Void)
    -> [String]
  {
    let (value, found) = YAMLReader.read(yaml, file: "m.md", firstLine: 2)
    var problems = found
    if var map = value?.map(&problems) { read(&map, &problems) }
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

  @Test(arguments: [("a: |+\n  b\n\n", "b\n\n"), ("a: |\n  b", "b"), ("a: >-\n  b\n  c", "b c")])
  func blockTextKeepsItsOwnLineEnds(yaml: String, text: String) throws {
    var problems: [Diagnostic] = []
    var map = try #require(YAMLReader.read(yaml, file: "m.md").0).map(&problems)
    #expect(map.take("a")?.text(&problems) == text)
  }

  @Test func theFirstColumnShiftsEveryPlace() {
    let (value, _) = YAMLReader.read("a: 1", file: "m.md", firstLine: 7, firstColumn: 5)
    #expect(value?.location == SourceLocation(file: "m.md", line: 7, column: 5))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndCountsAlike(end: String) {
    let (value, problems) = YAMLReader.read("a: 1\(end)b: 2\(end)c: ]", file: "m.md")
    #expect(value == nil)
    #expect(problems.first?.location.line == 3)
  }
}
