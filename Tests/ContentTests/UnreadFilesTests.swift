import Content
import Diagnostics
import Testing

@Suite struct UnreadFilesTests {
  private func problems(
    others: [String] = [], folders: [String] = [], links: [String] = [],
    strays: [String] = [], without: String? = nil
  ) -> [String] {
    let texts = Samples.files.filter { $0.key != without }.mapValues { Array($0.utf8) }
    let files = ContentFiles(
      texts: texts, others: others.sorted(), folders: folders, links: links,
      strays: strays, prefix: "")
    return Project.read(files, kinds: Samples.kinds).1.map(\.description)
  }

  @Test(arguments: ["notes/ana.MD", "notes/a/ana.md.bak", "metrics/aht.txt"])
  func whatLiesAmongNotesAndMetricsAndIsNoneIsNamed(path: String) {
    let found = problems(others: [path])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(path):1:1: warning: nothing reads this file") == true)
  }

  @Test func tablesAndOtherFilesMayLieAnywhere() {
    #expect(problems(others: ["data/calls.csv", "README", "pictures/team.png"]) == [])
  }

  @Test func aLinkIsNamed() {
    #expect(
      problems(links: ["notes/shared"]) == [
        "notes/shared:1:1: warning: this is a symbolic link, and links are not followed. "
          + "Put the file or folder itself here"
      ])
  }

  @Test func whatIsNoFileIsNamed() {
    #expect(
      problems(strays: ["notes/pipe.md"]) == [
        "notes/pipe.md:1:1: warning: nothing is read from here: it is no file, or lies deeper than "
          + "16 folders"
      ])
  }

  @Test(arguments: [
    ("sources.yml", ["sources.yaml"], "there is no 'sources.yml', but there is 'sources.yaml'"),
    ("people.csv", ["People.csv"], "there is no 'people.csv', but there is 'People.csv'"),
    ("debrief.yml", [], "there is no 'debrief.yml'"),
  ])
  func whatIsCalledAlmostSoIsNamed(path: String, others: [String], words: String) {
    #expect(problems(others: others, without: path).contains { $0.contains(words + ". ") })
  }

  @Test func aFolderIsNoFile() {
    #expect(
      problems(folders: ["teams.csv"], without: "teams.csv")
        .contains { $0.contains("'teams.csv' is a folder and not a file") })
  }
}
