import DebriefKit
import Diagnostics
import Foundation
import Testing

/// The titled examples are one project, and it is in order.
struct WorkedProjectTests {
  @Test("the project of the manual has every kind of file")
  func projectIsComplete() {
    let paths = WorkedProject.files.keys.sorted()
    #expect(paths.contains("content/debrief.yml"))
    #expect(paths.contains("content/sources.yml"))
    #expect(paths.count { $0.hasPrefix("content/metrics/") } >= 2)
    #expect(paths.count { $0.hasPrefix("content/notes/") } >= 2)
    #expect(paths.count { $0.hasPrefix("content/data/") } >= 4)
  }

  @Test("each file of the project stands in the manual once")
  func titlesAreUnique() {
    let titles = Manual.content.examples.compactMap(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test("the project of the manual is accepted, with every row of its data")
  func projectIsAccepted() throws {
    let problems = try WorkedProject.onDisk { folder in
      try Debrief.check(folder, isStrict: true, jobs: 1)
    }
    #expect(problems.map(\.text) == [])
  }

  @Test("the example of a diagnostic is what the program says")
  func diagnosticIsTrue() throws {
    let path = "content/metrics/aht.md"
    let text = try #require(WorkedProject.files[path])
    let misspelt = text.replacing("\nformula:", with: "\nformla:")
    let said = try WorkedProject.diagnostics(replacing: [path: misspelt]).map(\.description)
    let shown = Manual.content.examples.filter { $0.text.contains(": error: ") }
    #expect(shown.count == 1)
    for example in shown {
      #expect(said.contains(example.text.trimmingCharacters(in: .newlines)))
    }
  }
}
