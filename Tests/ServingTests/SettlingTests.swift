import Testing

@testable import Serving

/// Changes are acted on once they have settled, and never later than is bearable.
struct SettlingTests {
  @Test("one change settles after a moment")
  func oneChange() {
    var settling = Settling()
    #expect(settling.deadline == nil && settling.settled(at: 0) == nil)
    settling.note("a", .done, at: 100)
    #expect(settling.settled(at: 100 + Settling.quiet - 1) == nil)
    #expect(settling.settled(at: 100 + Settling.quiet) == ["a"])
    #expect(settling.deadline == nil)
  }

  @Test("a burst is one change, its paths sorted and named once")
  func bursts() {
    var settling = Settling()
    for time in 0..<50 { settling.note(time.isMultiple(of: 2) ? "b" : "a", .done, at: time * 5) }
    #expect(settling.settled(at: 240) == nil)
    #expect(settling.settled(at: 245 + Settling.quiet) == ["a", "b"])
  }

  @Test("a file just made gets time to be written, and none once it is closed")
  func begunFilesWait() {
    var settling = Settling()
    settling.note("a", .begun, at: 0)
    #expect(settling.deadline == Settling.patience)
    settling.note("a", .done, at: 30)
    #expect(settling.deadline == 30 + Settling.quiet)
  }

  @Test("changes without end are acted on all the same")
  func endlessChanges() {
    var settling = Settling()
    for time in stride(from: 0, through: 5000, by: 10) { settling.note("log", .done, at: time) }
    #expect(settling.deadline == Settling.longest)
  }
}
