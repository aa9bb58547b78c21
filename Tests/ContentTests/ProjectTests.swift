import Content
import Diagnostics
import Testing

@Suite struct ProjectTests {
  @Test func aSoundProjectHasNoProblems() {
    #expect(Samples.read().problems.isEmpty)
  }

  @Test func allFaultsOfAllFilesAreNamedInOrderOfPlace() {
    let words = Samples.problems([
      "debrief.yml": "nam: Small\n",
      "metrics/aht.md": Samples.metric("metric: aht\nname: A\nformula: handld"),
      "teams.csv": "id,name,parent\nfloor,Floor,flor\nbilling,Billing,\nmoves,Moves,\n",
      "notes/n.md": "---\nkind: praise\n---\n",
    ])
    #expect(words == words.sorted())
    #expect(words.map { String($0.prefix { $0 != ":" }) }.contains("debrief.yml"))
    for file in ["debrief.yml", "metrics/aht.md", "teams.csv", "notes/n.md"] {
      #expect(words.contains { $0.hasPrefix(file + ":") }, "\(file)")
    }
  }

  /// A measure may stand in the part of sources.yml that was not understood.
  @Test func aFaultInSourcesDoesNotMakeEveryMeasureUnknown() {
    let words = Samples.problems(["sources.yml": "calls:\n  file: data/calls.csv\n"])
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { $0.hasPrefix("sources.yml:") }, "\(words)")
  }

  @Test(arguments: ["debrief.yml", "teams.csv", "people.csv", "sources.yml"])
  func aMissingFileIsNamedOnce(file: String) {
    let (_, problems) = Samples.read([file: ""])
    #expect(problems.map(\.id) == ["missing-file"])
    #expect(problems.first?.location.file == file)
  }

  @Test func textThatIsNotUnicodeIsNamedWithItsLine() {
    let latin = Array("name: Small\nmanagers: [caf".utf8) + [0xE9, UInt8(ascii: "]")]
    let files = ContentFiles(
      texts: Samples.files.mapValues { Array($0.utf8) }.merging(["debrief.yml": latin]) { $1 },
      others: [], prefix: "shop/")
    let (_, problems) = Project.read(files, kinds: Samples.kinds)
    #expect(
      problems.map(\.description) == [
        "shop/debrief.yml:2:1: error: this line is not UTF-8. Save the file as UTF-8"
      ])
  }
}
