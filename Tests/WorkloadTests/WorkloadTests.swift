import Dates
import DebriefKit
import Foundation
import Testing
import Workload

struct WorkloadTests {
  /// The cells of some agents' rows on the first ten days.
  private func rows(_ workload: Workload) -> [[Substring]] {
    var bytes: [UInt8] = []
    let table = DayTable(workload)
    for day in 0..<10 { table.append(day: day, agents: 0..<workload.agents, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",")
    }
  }

  @Test("days are 250 Mondays to Fridays that end on 30 October 2026")
  func days() {
    #expect(Workload.days.count == 250)
    #expect(Workload.days.first?.description == "2025-11-17")
    #expect(Workload.days.last?.description == "2026-10-30")
    #expect(Workload.days.allSatisfy { $0.weekday <= 5 })
    #expect(zip(Workload.days, Workload.days.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("the first rows are these, on every machine")
  func rowsAreTheSameEverywhere() {
    #expect(
      rows(Workload(agents: 2)).prefix(2).map { $0.joined(separator: ",") } == [
        "2025-11-17,a00001,t0001,47,18518,28,8,2,4,3,8,85.9,100,469,434.7",
        "2025-11-17,a00002,t0001,52,26000,39,10,3,4,0,8,77.1,100,456,403.5",
      ])
  }

  @Test("an agent's rows do not depend on how many agents there are")
  func rowsDoNotDependOnSize() {
    let few = rows(Workload(agents: 2)).filter { $0[1] == "a00002" }
    let many = rows(Workload(agents: 40)).filter { $0[1] == "a00002" }
    #expect(few == many)
    #expect(few.count == 10)
  }

  @Test("another seed gives other figures")
  func seedsDiffer() {
    #expect(rows(Workload(agents: 2)) != rows(Workload(agents: 2, seed: 8)))
  }

  @Test("no part is more than its whole")
  func partsFitWholes() throws {
    for row in rows(Workload(agents: 60)) {
      let numbers = try row.dropFirst(3).map { try #require(Double($0)) }
      try #require(numbers.count == Workload.measures.count)
      let (contacts, resolved) = (numbers[0], numbers[2])
      #expect(resolved <= contacts)
      #expect(numbers[3] >= numbers[4] && numbers[3] <= 5 * numbers[4])
      #expect(numbers[5] + numbers[6] <= numbers[7])
      #expect(numbers[8] <= numbers[9])
      #expect(numbers[11] <= numbers[10])
    }
  }

  @Test("notes are about 220 words long, and all that an agent has differ")
  func notesAreAsLongAsPeoples() {
    let workload = Workload(agents: 5, notesPerAgent: 13)
    let notes = (0..<13).map { NoteText(workload, agent: 3, number: $0) }
    #expect(notes.first?.month == "2025-10")
    #expect(notes.last?.month == "2026-10")
    #expect(Set(notes.map(\.body)).count == 13)
    for note in notes {
      #expect((200...245).contains(note.body.split(whereSeparator: \.isWhitespace).count))
    }
  }

  @Test("what is written is a project without a fault")
  func projectIsWhole() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workload = Workload(agents: 16, notesPerAgent: 2)
    try WorkloadWriter(workload, to: folder.path).writeProject()
    let problems = try Debrief.check(folder.path, isStrict: true, jobs: 1)
    #expect(problems.map(\.text) == [])
  }
}
