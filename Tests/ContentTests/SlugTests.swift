import Diagnostics
import Testing

@Suite struct SlugTests {
  private func problem(id: String) -> String? {
    Samples.read([
      "people.csv": "id,name,team\n\"\(id)\",Somebody,billing\nlea,Lea,billing\nmax,Max,moves\n",
      "metrics/aht.md": Samples.metric("metric: aht\nname: A\nformula: handled"),
    ]).problems.first { $0.id == "bad-id" }?.description
  }

  @Test(arguments: [
    "../x", "a/b", ".", "..", "CON", "con", "nul", "com1", "lpt9", "-x", "%2e%2e", "a\\b", "~root",
    "Ana",
    "a b", "josé", "jose\u{0301}", "\u{202E}anA", "a\u{1B}[2J", "\u{FF0F}etc",
    String(repeating: "x", count: 65),
    "a.", "a:b", "\u{0430}na",
  ])
  func whatCouldMakeAPathOrASecondPersonIsNoId(id: String) {
    #expect(problem(id: id) != nil)
  }

  @Test(arguments: ["ana", "a-1", "0", "console", "com10", String(repeating: "x", count: 64)])
  func smallLettersDigitsAndHyphensAre(id: String) {
    #expect(problem(id: id) == nil)
  }

  @Test func aDevicesNameIsRefusedWithAnotherOne() {
    #expect(
      problem(id: "nul")
        == "people.csv:2:1: error: 'nul' cannot be the id of a person: Windows keeps the name for a "
        + "device. Write 'nul-1'")
  }

  @Test func aLongIdIsShownShort() throws {
    let text = try #require(problem(id: String(repeating: "x", count: 300)))
    #expect(text.count < 300)
  }
}
