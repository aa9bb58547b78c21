import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func isOneLineWhateverStrangersWrite() {
    let problem = Diagnostic.error(
      "bad-id", at: SourceLocation(file: "notes/two\nlines.md", line: 3, column: 7),
      "'\u{1B}[2J\u{202E}a' is no id", hint: "Write 'a'\u{7F}")
    #expect(
      problem.description
        == "notes/two\u{240A}lines.md:3:7: error: '\u{241B}[2J\u{FFFD}a' is no id. Write 'a'\u{2421}"
    )
  }

  @Test func lettersOfAllLanguagesStay() {
    let text = "Łukasz, 田中, فاطمة, \u{1F389}"
    #expect(text.onOneLine == text)
  }
}
