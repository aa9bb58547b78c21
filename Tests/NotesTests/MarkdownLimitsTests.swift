import Diagnostics
import Notes
import Testing

@Suite struct MarkdownLimitsTests {
  @Test func aNoteOfMoreThan32KiBIsRefusedByName() {
    let body = String(repeating: "word ", count: 7000)
    #expect(
      Samples.problems(Samples.coaching("", body), file: "n.md") == [
        "n.md:1:1: error: this text is larger than 32 KiB. Split it into several notes"
      ])
  }

  @Test(arguments: [">", "> ", "- ", "* ", "+ ", "1. ", "2) ", "- > "])
  func moreThan32MarksOnALineAreRefusedByName(mark: String) {
    let body = "\n\n" + String(repeating: mark, count: 33) + "x"
    let words = Samples.problems(Samples.coaching("", body), file: "n.md")
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("n.md:11:1: error: more than 32 nested lists") == true)
  }

  @Test(arguments: [
    String(repeating: "- ", count: 40), String(repeating: "* ", count: 40),
    String(repeating: "-", count: 60), String(repeating: "**a** ", count: 40),
    String(repeating: "2026 ", count: 40),
  ])
  func rulersAndWordsAreNoNesting(line: String) {
    #expect(Samples.problems(Samples.coaching("", "\n" + line)) == [])
  }

  @Test(arguments: [
    (0..<100).map { String(repeating: "  ", count: $0) + "- x\n" }.joined(),
    String(repeating: "**a ", count: 40) + String(repeating: "a** ", count: 40),
    (0..<12).map {
      String(repeating: " ", count: $0 * 20) + String(repeating: "- ", count: 9) + "x\n"
    }
    .joined(),
  ])
  func nestingOverLinesOrInWordsIsRefusedByName(text: String) {
    let (document, problems) = Samples.markdown(text)
    #expect(document == nil)
    #expect(problems.filter { $0.severity == .error }.map(\.id) == ["too-deep"])
  }

  @Test func bytesThatAreNotUTF8AreNamedWithTheirPlace() {
    var bytes = Array(Samples.coaching("", "ä caf").utf8)
    bytes.append(0xE9)
    let (note, problems) = Note.read(text: bytes, file: "n.md", kinds: Samples.kinds)
    #expect(note == nil)
    #expect(
      problems.map(\.description) == [
        "n.md:9:6: error: this file is not UTF-8 text. Save it as UTF-8"
      ])
  }
}
