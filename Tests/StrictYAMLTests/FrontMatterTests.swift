import Diagnostics
import StrictYAML
import Testing

@Suite struct FrontMatterTests {
  @Test func theBodyKeepsItsLine() throws {
    let (found, problems) = FrontMatter.read("---\nkind: x\n---\n\nHello", file: "n.md")
    let matter = try #require(found)
    #expect(problems.isEmpty)
    #expect(matter.body == "\nHello")
    #expect(matter.bodyLine == 4)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEndsAndAByteOrderMarkChangeNothing(end: String, mark: String) throws {
    let lines = ["---", "kind: x", "---  ", "Hello", "world"]
    let (found, _) = FrontMatter.read(mark + lines.joined(separator: end), file: "n.md")
    let matter = try #require(found)
    #expect(matter.body == "Hello\nworld")
    #expect(matter.bodyLine == 4)
  }

  /// The line end before the fence belongs to the header: block text reads alike wherever it stands.
  @Test(arguments: ["a: |\n  x\nb: y", "b: y\na: |\n  x"])
  func blockTextAtTheEndKeepsItsLineEnd(yaml: String) throws {
    var (matter, problems) = FrontMatter.read("---\n\(yaml)\n---\n", file: "n.md")
    var map = try #require(matter).yaml.map(&problems)
    #expect(map.take("a")?.text(&problems) == "x\n")
  }

  /// Editors do not count these as lines, though Swift's `isNewline` does.
  @Test(arguments: ["\u{2028}", "\u{85}", "\u{0B}", "\u{0C}"])
  func onlyLineFeedsAndReturnsAreLines(character: String) throws {
    let (found, _) = FrontMatter.read("---\n---\na\(character)---\nb", file: "n.md")
    #expect(try #require(found).body == "a\(character)---\nb")
  }

  @Test(arguments: ["---\n---", "---\n---\n"])
  func bothPartsMayBeEmpty(text: String) throws {
    let (found, problems) = FrontMatter.read(text, file: "n.md")
    #expect(problems.isEmpty)
    #expect(try #require(found).body.isEmpty)
  }

  @Test(arguments: ["Hello", "", "---\nkind: x\n", "---", " ---\n---\n", "----\n---\n"])
  func missingFrontMatterIsNamed(text: String) {
    let (matter, problems) = FrontMatter.read(text, file: "n.md")
    #expect(matter == nil)
    #expect(problems.containsErrors)
  }
}
