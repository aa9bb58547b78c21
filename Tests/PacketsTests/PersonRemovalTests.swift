import Testing

@testable import Packets

struct PersonRemovalTests {
  static func text(_ text: String, at path: String = "data/a/index.html") throws -> String {
    let person = Person(id: "a202", names: ["Zoë Łódzka"])
    let removal = PersonRemoval(
      person: person, search: PersonSearch(person), dropped: ["data/agents/a202/index.html"],
      oldID: "north-2026-10-v1", newID: "north-2026-10-v2")
    return String(decoding: try removal.text(Array(text.utf8), at: path), as: UTF8.self)
  }

  @Test(
    "a name goes and what stands around it stays",
    arguments: [
      ("<b>Zoë Łódzka</b>, 7", "<b>[removed]</b>, 7"), ("<b>Zoë</b> Łódzka!", "<b>[removed]</b>!"),
      ("<td>Zoë</td><td>Łódzka</td>", "<td>[removed]</td><td></td>"),
      ("<tspan>Zoë</tspan>\n<tspan>Łódzka</tspan>", "<tspan>[removed]</tspan><tspan></tspan>"),
      ("<p title=\"Zoë Łódzka\">a202</p>", "<p title=\"[removed]\">[removed]</p>"),
      (
        "a<!--person:a202--><tr>1</tr><!--/person:a202-->b<!--person:a202-->2<!--/person:a202-->c",
        "abc"
      ),
      ("<!--person:a2021-->1<!--/person:a2021-->", "<!--person:a2021-->1<!--/person:a2021-->"),
      ("<a class=x href=\"../agents/a202/index.html#n1\" id=y>p</a>", "<a class=x id=y>p</a>"),
      ("north-2026-10-v1 north-2026-10-v12", "north-2026-10-v2 north-2026-10-v12"),
    ])
  func pages(before: String, after: String) throws { #expect(try Self.text(before) == after) }

  @Test("in notes emphasis may stand in a name")
  func notes() throws {
    #expect(
      try Self.text("**Zoë** Łódzka and *others*", at: "data/a.md") == "**[removed]** and *others*")
    #expect(try Self.text("agent: a202\n", at: "data/a.md") == "agent: [removed]\n")
  }

  @Test("JSON stays JSON")
  func json() throws {
    let text = try Self.text(
      "{\"name\": \"Zo\\u00eb \\u0141\\u00f3dzka\", \"a202\": 1}", at: "data/a.json")
    #expect(text == "{\"name\": \"[removed]\", \"[removed]\": 1}")
  }
}
