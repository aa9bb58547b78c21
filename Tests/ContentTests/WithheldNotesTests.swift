import Content
import Diagnostics
import Notes
import Testing

/// Private by default: a note that does not say in a valid way who may read it is not published, and is named.
@Suite struct WithheldNotesTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func noneOfAThousandBrokenHeadersIsPublished(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var files: [String: String] = ["notes/control.md": BrokenHeader.sound + "Sound.\n"]
    for number in 0..<1000 {
      files["notes/n\(number).md"] = BrokenHeader.make(&random) + "canary \(number)\n"
    }
    let (project, problems) = Samples.read(files)
    #expect(project.notes.map(\.note.file) == ["notes/control.md"])
    let named = Set(problems.map(\.location.file))
    let silent = files.keys.filter { !named.contains($0) && $0 != "notes/control.md" }
    #expect(silent.isEmpty, "\(silent.sorted().prefix(5).map { files[$0] ?? "" })")
    #expect(Set(project.withheldNotes) == Set(files.keys).subtracting(["notes/control.md"]))
  }
}

/// Headers that do not say, in a way that can be read, for whom a note is.
private enum BrokenHeader {
  static let sound = """
    ---
    kind: coaching
    about: ana
    by: lea
    date: 2026-10-12
    audience: agent
    ---

    """

  private static let words = [
    "agnet", "Agent", "AGENT", "agents", "all", "public", "none", "true", "agent,lead",
    "agent lead",
    "team:billing", "ana", "everyone ", "*", "лead", "agent\u{200B}", "a\u{0301}gent", "", "~",
    "null",
    "[]", "[agent]", "[agent, lead]", "{agent: yes}", "'agent", "&a agent", "*a", "!x y", "> agent",
    "everyone", "team", "- agent", "agent: lead", "\"\\x61gnt\"", "0", "2026-10-12", "%", "@agent",
    "`agent`",
  ]

  static func make(_ random: inout SplitMix64) -> String {
    let word = words[Int(random.next() % UInt64(words.count))]
    var lines = ["kind: coaching", "about: ana", "by: lea", "date: 2026-10-12"]
    // `everyone` and `team` are audiences, and a coaching is for neither.
    let audiences = [
      "audience: \(word)", "audience:\(word)x", "audeince: agent", "Audience: agent",
      "audience : [\(word)", "\taudience: agent", "audience: agent\naudience: \(word)",
      "# audience: agent",
      "readers: agent", "\u{FEFF}audience: agent",
    ]
    let line =
      random.next() % 3 == 0
      ? audiences[Int(random.next() % UInt64(audiences.count))] : audiences[0]
    lines.insert(line, at: Int(random.next() % UInt64(lines.count + 1)))
    if random.next() % 4 == 0 { lines.shuffle(using: &random) }
    var text = "---\n" + lines.joined(separator: "\n") + "\n---\n"
    if random.next() % 8 == 0 { text = text.replacing("\n", with: "\r\n") }
    if random.next() % 8 == 0 { text = "\u{FEFF}" + text }
    return text
  }
}

/// Steele, Lea and Flood 2014: a generator whose numbers are the same on every machine.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
