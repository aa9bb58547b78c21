import Diagnostics
import StrictYAML
import Testing

/// The quick way through plain headers and the way through libyaml must never tell two stories.
@Suite struct PlainYAMLTests {
  /// Reads a text the long way: a comment with a curly quote above it is never plain.
  private func throughLibyaml(_ text: String) -> (YAMLValue?, [Diagnostic]) {
    YAMLReader.read("# \u{2019}\n" + text, file: "n.md", firstLine: 1)
  }

  @Test(arguments: [
    "kind: coaching\nabout: a107\nmetrics: [aht, fcr]\naudience: agent   # those above\nnext: 2026-10-26",
    "a: b", "a:   b  ", "a: b#c", "a: b #c", "a: b\t#c", "a: 'b'", "a: \"b\"", "a: b: c", "a: b:c",
    "a: b:", "a: b :c", "a: b, c", "a: [b]", "a: [ b ,c ]", "a: [b,]", "a: [b, 'c']", "a: [b]#c",
    "a: [b] # c", "a: [b] c", "a: [b", "a: []", "a: [b: c]", "a: [team:x]", "a: [b c]", "a: null",
    "a: ~", "a:", "a: ", "a:b", "a : b", "a b: c", "a  b: c", "a\n", "# c\n\na: b\n# d\n", " a: b",
    "a: b\n c", "a: b\n  c: d", "a:\n  - b", "a:\n- b", "a: b\na: c", "a: b\n...\n",
    "a: b\n---\nc: d",
    "a: &x b", "a: *x", "a: !t b", "a: |\n  b", "a: >\n  b", "a: {b: c}", "a: @b", "a: `b", "a: %b",
    "a: -b", "a: - b", "a: ? b", "? a", "a: [-b]", "a: \u{E4}b \u{3A9}", "a: b\u{85}c: d",
    "a: b\u{A0}c", "a: b\u{2028}c: d", "a: \u{201E}b\u{201C}", "\u{E4}: b", "a: [\u{E4}]",
    "a: b\u{7}",
    "a: b\u{FEFF}", "a: 1e3", "a: 0x1F", "a: yes", "a: 12:30", "a: 12:30:",
    "a: b # \u{201E}c\u{201C}",
    "a: b\r\nc: d", "a: b\rc: d", "null: a", "a: b\n\n\nc: d", "a: b\n   \nc: d", "a: (b)",
    "a: b'c\"d",
    "a: b [c] {d}", "a: b & c * d", "a: https://e.org/x?y=z#w", "a-b_c.d/e: f", "a: b\n\tc: d",
    "1: b", "a: # b", "a: b # c # d", "a: [b, null]", "a: <b>", "a: b\\c", "<<: b",
  ])
  func bothWaysReadAlike(text: String) {
    let (value, problems) = YAMLReader.read(text, file: "n.md", firstLine: 2)
    let (slowValue, slowProblems) = throughLibyaml(text)
    #expect(value == slowValue)
    #expect(problems == slowProblems)
  }
}
