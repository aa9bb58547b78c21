import Diagnostics
import Notes
import Testing

/// Private by default: what does not say in so many words who may read it is read by nobody.
@Suite struct NoteAudienceTests {
  /// A small generator with a seed, so that a failure can be seen again (SplitMix64).
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let words = NoteAudience.allCases.map(\.rawValue)

  /// A line that looks as if it named an audience, and does not.
  private static func brokenLine(_ random: inout SeededGenerator) -> String {
    let word = words.randomElement(using: &random) ?? "agent"
    let breakings: [(String, inout SeededGenerator) -> String] = [
      { _, _ in "" }, { _, _ in "audience:" }, { _, _ in "audience: ~" },
      { _, _ in "audience: ''" }, { _, _ in "audience: [every, one]" },
      { word, _ in "audience: [\(word)]" }, { word, _ in "audience: {\(word): true}" },
      { word, _ in "audience: \(word.uppercased())" },
      { word, _ in "Audience: \(word)" }, { word, _ in "audence: \(word)" },
      { word, _ in "audience : \(word)x" }, { word, _ in "# audience: \(word)" },
      { word, _ in "audience: '\(word) '" }, { word, _ in "audience: \(word), lead" },
      { word, _ in "audience: \(word)\naudience: \(word)" }, { word, _ in "audience \(word)" },
      { word, _ in "audience:\(word)" }, { word, _ in "audience: &x \(word)" },
      { word, _ in " audience: \(word)" }, { word, _ in "audience: \(word)\u{200B}" },
      { word, _ in "audience: |\n  \(word)" }, { word, _ in "title:\n  audience: \(word)" },
      { word, random in misspelt(word, &random) }, { word, random in misspelt(word, &random) },
      { word, random in misspelt(word, &random) },
    ]
    let breaking = breakings.randomElement(using: &random)
    return breaking?(word, &random) ?? ""
  }

  private static func misspelt(_ word: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(word)
    repeat {
      let at = Int.random(in: 0..<letters.count, using: &random)
      let letter = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
      switch Int.random(in: 0..<3, using: &random) {
      case 0: letters[at] = letter
      case 1: letters.insert(letter, at: at)
      default: if letters.count > 2 { letters.remove(at: at) }
      }
    } while words.contains(String(letters))
    return "audience: \(String(letters))"
  }

  @Test func ofAThousandBrokenHeadersNoneIsPublished() {
    var random = SeededGenerator(state: 20_261_012)
    let kinds = ["coaching", "recognition", "event", "announcement"]
    for number in 0..<1000 {
      let kind = kinds[number % kinds.count]
      let about = kind == "coaching" ? "a107" : "team:billing"
      let broken = Self.brokenLine(&random)
      var lines = ["kind: \(kind)", "about: \(about)", "by: l03", "date: 2026-10-12", broken]
      lines.shuffle(using: &random)
      let text = "---\n" + lines.joined(separator: "\n") + "\n---\nPrivate.\n"
      let file = "notes/\(number).md"
      let (note, problems) = Note.read(
        text: Array(text.utf8), file: file, kinds: Samples.kinds)
      #expect(note == nil, "published: \(text)")
      #expect(problems.containsErrors && problems.allSatisfy { $0.location.file == file })
    }
  }

  /// Without this the test above could pass because nothing is ever published.
  @Test(arguments: ["agent", "lead", "manager"])
  func aNoteThatNamesItsAudienceIsPublished(word: String) throws {
    let text = Samples.coaching().replacing("audience: agent", with: "audience: \(word)")
    #expect(try Samples.note(text).audience.rawValue == word)
  }

  @Test func anEmptyAudienceIsNotTheDefault() {
    let kind = """
      kind: idea
      name: Idea
      audience: {default: everyone, allowed: [everyone]}
      place: wall
      """
    let (kinds, _) = NoteKinds.read([(file: "idea.yml", text: kind)])
    let text = "---\nkind: idea\ndate: 2026-10-12\naudience:\n---\n"
    #expect(Note.read(text: Array(text.utf8), file: "n.md", kinds: kinds).0 == nil)
  }
}
