import Diagnostics
import StrictYAML
import Testing

/// What is wrong with a text is said in one sentence, at the character where it is wrong.
@Suite struct YAMLFaultTests {
  private func words(_ yaml: String) -> [String] {
    YAMLReader.read(yaml, file: "m.md", firstLine: 2).1.map(\.description)
  }

  @Test(arguments: [
    ("a: [1, 2", "3:1: error: this is not YAML: did not find expected ',' or ']'"),
    ("a: 1\n b: 2", "3:3: error: this is not YAML: mapping values are not allowed"),
    ("a: 'b", "2:4: error: this is not YAML: a quote is never closed. Put a second"),
    ("a: b\nc: \"d\n  e\nf: g", "3:4: error: this is not YAML: a quote is never closed"),
    ("a: b\nc: \"d\n---", "3:4: error: this is not YAML: a quote is never closed"),
    ("a: @b", "2:4: error: this is not YAML: found character that cannot start"),
    ("a: !secret b", "2:4: error: tags (!) are not allowed. Take it out"),
    ("a: !!str b", "2:4: error: tags (!) are not allowed"),
    ("a: ! [b]", "2:4: error: tags (!) are not allowed"),
    ("!a {b: c}", "2:1: error: tags (!) are not allowed"),
    ("!a b: c", "2:1: error: tags (!) are not allowed"),
    ("a: \"\\q\"", "2:5: error: this is not YAML: found unknown escape character"),
    (
      "a:\n\tb: 1",
      "3:1: error: this is not YAML: found character that cannot start any token. Indent with"
    ),
    ("a: b\n---\nc: d", "3:1: error: a second YAML document begins here. Take out"),
    ("[a]: b", "2:1: error: a key must be plain text"),
    ("a: b\n? {c: d}\n: e", "3:3: error: a key must be plain text"),
    ("%TAG ! !\n--- a", "2:1: error: directives for tags (%TAG) are not allowed"),
  ])
  func aFaultIsNamedWhereItIs(yaml: String, word: String) throws {
    let words = words(yaml)
    try #require(words.count == 1)
    #expect(words[0].hasPrefix("m.md:" + word), "\(words[0])")
  }

  @Test(arguments: [
    ("a: 1\nb: \u{E4}\u{7}", "3:5"), ("a: b\0c: 'd'", "2:5"), ("a: '\u{1F600}\u{FFFE}'", "2:6"),
  ])
  func aForbiddenCharacterIsFoundAmongLettersOfSeveralBytes(yaml: String, place: String) {
    #expect(
      words(yaml) == [
        "m.md:\(place): error: this is not YAML: control characters are not allowed. "
          + "Delete the character that stands here"
      ])
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", "4:1"), ("'a': 1\n\"a\": 2", "3:1"), ("x: {a: 1, a: 2}", "2:11"),
    ("x:\n  - a: 1\n    b: 2\n    a: 3\n    a: 4", "5:5"), ("1: a\n'1': b", "3:1"),
  ])
  func aKeyThatStandsTwiceIsNamedWhereItStandsAgain(yaml: String, place: String) {
    let key = yaml.contains("1: a") ? "1" : "a"
    #expect(
      words(yaml) == [
        "m.md:\(place): error: the same key stands twice: '\(key)'. Keep one of the two"
      ])
  }

  @Test(arguments: [
    ("a: &x 1", "2:4", "anchors and aliases"), ("a:\n - &x [1]", "3:4", "anchors and aliases"),
    ("? &x {a: 1}\n: b", "2:3", "anchors and aliases"), ("*x : 1", "2:1", "undefined alias"),
    ("a: *x", "2:4", "Put a value that begins with '*' in quotes"),
  ])
  func namesForValuesAreRefusedAtTheFirst(yaml: String, place: String, word: String) throws {
    let words = words(yaml + "\nb: &y c\nd: *y")
    try #require(words.count == 1)
    #expect(words[0].hasPrefix("m.md:\(place):") && words[0].contains(word), "\(words[0])")
  }

  @Test(arguments: ["'R&D and *D', '*D'", "\"&x *x\"", "A & B * C", "'*'", "Q&A *A", "[[[ and {{{"])
  func ampersandsStarsAndBracketsInTextAreOnlyText(text: String) {
    #expect(words("a: |\n  \(text)\nb: 'x'") == [])
  }
}
